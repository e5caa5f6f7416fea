# Ce qu'un terminal affiche à l'ouverture.
welcome = Vous parlez à Focal en tant que { $person }. Trois choses à essayer :
welcome-ask = Qui est le coordonnateur pour l'accessibilité ?
welcome-record = action : le BDT envoie la liste de contrôle sur l'accessibilité au TSB d'ici vendredi
welcome-remind = rappelez-moi dans une minute d'appeler le BDT
welcome-end = « aide » montre tout ce qui peut être demandé ; Ctrl-D met fin à la conversation.
farewell = Au revoir. Les rappels sont conservés jusqu'à votre retour.
welcome-stranger = « { $words } » ne figure pas dans le registre : seul ce que chacun peut voir est affiché ici.
welcome-speak-as = Pour parler au nom d'une personne du registre, ouvrez Focal avec :
welcome-command = { $command }
welcome-nobody = Personne dans le registre n'a encore d'adresse électronique. « { $bring } » reprend votre propre liste ; « { $sandbox } » charge l'exemple.
