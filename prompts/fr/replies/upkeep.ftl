# La liste des coordonnateurs tenue à jour, et les absences.
set-focal-point = L'inscription est enregistrée :
end-focal-point = La fonction prend fin et reste dans l'historique :
confirm-focal-point = Confirmé ce jour :
propose-successor = La proposition est enregistrée : { $to }. Rien ne change tant que l'organe ne l'a pas confirmée et que le Secrétariat ne l'a pas inscrite. Inscription actuelle :
successor-same = { $who } figure déjà dans cette inscription. Veuillez indiquer qui devrait prendre la suite.
set-away = Votre absence est notée du { $since } au { $until }, ces deux jours compris. Entre-temps, les rappels liés à vos fonctions de coordination sont adressés à la suppléance, s'il en existe une.
away-told = Reçoit entre-temps les rappels concernant { $topics } : { $others }.
away-nobody = Aucune suppléance n'est désignée pour { $topics } : les rappels correspondants continuent de vous parvenir.
away-another = Seules les suppléances inscrites au registre prennent le relais. Pour en désigner une autre, veuillez vous adresser au Secrétariat ; un point seul se transmet par « confiez le point 2 à … ».
away-no-role = Le registre ne vous désigne comme coordination d'aucun thème : personne n'est averti à votre place. Un point se transmet par « confiez le point 2 à … ».
set-away-back = Aucune absence n'est plus notée à votre nom.
upkeep-line = { $topic }{ $has_body ->
    [yes] , { $body_short }
   *[no] {""}
} — { $role } : { $person }{ $has_since ->
    [yes] {" "}; depuis le { $since }
   *[no] {""}
}{ $has_until ->
    [yes] {" "}; jusqu'au { $until }
   *[no] {""}
}{ $has_confirmed ->
    [yes] {" "}; dernière confirmation : { $confirmed }
   *[no] {""}
}{ $stale ->
    [yes] {" ("}à reconfirmer)
   *[no] {""}
}{ $pending ->
    [yes] {" "}; changement en attente
   *[no] {""}
}{ $left ->
    [yes] {" "}; n'est plus en fonction
   *[no] {""}
}
upkeep-also-named = Autres désignations au même titre :
upkeep-which = De quelle inscription s'agit-il ?
upkeep-named-already = Cette fonction est déjà attribuée : { $person }
upkeep-nobody-named = Aucune inscription ne correspond pour le thème : { $topic }.
upkeep-no-role = Aucune inscription de la liste des coordonnateurs ne correspond. Chacun peut confirmer ou transmettre ses propres inscriptions.
upkeep-days-turned = Le dernier jour précède le premier. Veuillez indiquer de nouveau les deux dates.
upkeep-days-past = Ce jour est passé. Veuillez indiquer une date ultérieure.
upkeep-not-away = Aucune absence n'est notée à votre nom.
button-end-focal-point = Mettre fin : { $person }
button-of-topic = { $topic }
button-confirm-entries = Je confirme mes inscriptions
button-propose-successor = Proposer un successeur
button-away = Signaler une absence
undo-upkeep = L'inscription est annulée.
away-offered = Faut-il noter une absence ? { $since } – { $until }, ces deux jours compris ; les rappels liés aux fonctions de coordination sont alors adressés à la suppléance.
away-wanted = Noter mon absence
set-member = { $group } : enregistré
set-member-ended = { $group } : prend fin et reste dans l'historique
member-already = Déjà enregistré : { $person }
member-not = Pas d'enregistrement en vigueur : { $person }
