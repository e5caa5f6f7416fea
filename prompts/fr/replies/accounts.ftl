# Les comptes sur les plates-formes, et à qui ils appartiennent.
account-said = { $name } ({ $platform ->
    [slack] Slack
    [teams] Microsoft Teams
   *[other] { $platform }
}, { $installation }{ $guest ->
    [yes] , compte invité
   *[no] {""}
})
account-line = { account-said } – { $by ->
    [code] lié par un code
    [secretariat] lié par le Secrétariat
   *[other] lié par l'adresse électronique
}
list-accounts = { $some ->
    [yes] Comptes liés à { $person } :
   *[no] Aucun compte n'est lié à { $person }.
}
link-how = Pour en lier un, veuillez écrire directement à Focal dans Slack ou Microsoft Teams : « lier mon compte à », suivi de l'adresse sous laquelle vous êtes dans le registre.
link-account = Si { $address } figure au registre, un code y est envoyé par courriel. Il est valable un quart d'heure et pour ce seul compte : { account-said }.
link-account-next = Veuillez saisir ici le code reçu. Ce compte parlera alors au nom de la personne à qui appartient cette adresse, et les deux côtés en seront informés. Si le courriel ne vous parvient pas, le Secrétariat peut lier le compte.
link-code = { account-said } demande à être lié à votre entrée du registre. S'il s'agit de vous, veuillez y écrire dans le quart d'heure : code { $code }
link-code-warning = S'il ne s'agit pas de vous, il n'y a rien à faire. Veuillez ne transmettre ce code à personne : qui le saisit parle en votre nom.
link-code-wrong = Ce code ne correspond pas. { $count ->
    [one] Il reste un essai.
   *[other] Il reste { $count } essais.
}
link-code-spent = Ce code ne correspond pas, et il ne reste plus d'essai. Veuillez demander un nouveau code.
link-code-none = Aucun code n'est attendu pour ce compte, ou il n'est plus valable. Rien n'a été modifié. Veuillez demander un nouveau code.
link-not-here = Un compte se lie depuis Slack ou Microsoft Teams. Veuillez le dire là-bas à Focal, dans une conversation directe.
link-no-mail = Focal n'envoie pas de courriel ici ; aucun code ne peut donc partir. Le Secrétariat peut lier le compte.
link-asked-often = Plusieurs codes ont déjà été demandés. Veuillez attendre une demi-heure ou vous adresser au Secrétariat.
account-is-linked = { account-said } est déjà lié à { $person }. Pour changer cela, il faut d'abord le délier.
account-linked = C'est fait : { account-said } est lié à { $person }. Focal vous connaît désormais ici sous ce nom.
account-linked-told = { account-said } est désormais lié à { $person } : ce qui est dit par ce compte vaut pour { $person }.
account-linked-here = Le Secrétariat a lié ce compte à { $person } : { account-said }
account-not-you = Si vous ne vous y attendiez pas, veuillez en informer aussitôt le Secrétariat : cela peut être annulé.
account-assigned = C'est fait : { account-said } est lié à { $person }. Les deux côtés en sont informés.
account-unlinked = C'est fait : { account-said } n'est plus lié à { $person }.
account-unlinked-told = { account-said } n'est plus lié à { $person }.
account-unlinked-here = Ce compte n'est plus lié à { $person } : { account-said }
account-apart = Ce qui a été enregistré par ce compte demeure. Il peut être lié de nouveau par un code ou par le Secrétariat.
account-unknown = Aucun compte « { $words } » ne peut être visé ici. C'est le nom affiché par la plate-forme qui compte.
account-not-for = Aucun compte ne peut être lié ici à { $person } : il faut une personne du registre, en fonction, sans plus de droits que les vôtres.
account-none = Aucun compte n'est lié à { $person }.
account-which = De quel compte s'agit-il ?
assign-account-asked = Faut-il lier { account-said } à { $person } ?
assign-account-what = Qui parle par ce compte parlera alors au nom de { $person } et verra ce que { $person } peut voir. Les deux côtés en seront informés.
unlink-account-asked = Faut-il délier { account-said } de { $person } ?
unlink-account-what = Qui parle par ce compte sera alors en simple visite. Plus rien de ce qui est destiné à { $person } n'y sera envoyé.
button-unlink-account = Délier { account-said }
button-assign-account = Lier à une personne
field-address = Sous quelle adresse électronique êtes-vous dans le registre ?
field-code = Quel code avez-vous reçu ?
field-account = Quel compte ? Son nom, tel que la plate-forme l'affiche.
form-label-account = Compte (nom affiché par la plate-forme)
form-link-account = Lier votre compte
form-confirm-account = Le code reçu par courriel
form-assign-account = Lier un compte à une personne
address-not-read = Il faut ici une adresse électronique, par exemple nom@example.org.
code-not-read = Un code compte dix lettres et chiffres, par exemple K7QXM-2RD4P. Il figure dans le courriel.
desk-accounts = { $count ->
    [0] Aucun compte ne demande à être lié.
    [one] { $count } compte demande à être lié :
   *[other] { $count } comptes demandent à être liés :
}
desk-account-line = { account-said } a demandé à être lié à { $address } le { $day }
