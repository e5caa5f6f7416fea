# What is open to everybody, as the secretariat settles it.
public-list = Ce qui est ouvert à tous :
public-of-kind = { $kind ->
    [topics] Thèmes : { $count } sur { $total }
    [meetings] Réunions : { $count } sur { $total }
   *[offices] Noms de bureaux : { $count } sur { $total }
}
public-line = { $name }
public-rest = Et { $count } de plus.
public-marked = { $kind ->
    [topics] Ces thèmes sont désormais publics :
    [meetings] Ces réunions sont désormais publiques :
   *[offices] Les noms de ces bureaux sont désormais publics, pour les thèmes qui le sont :
}
public-no-more = { $kind ->
    [topics] Ces thèmes ne sont plus publics :
    [meetings] Ces réunions ne sont plus publiques :
   *[offices] Ces noms ne sont plus publics :
}
public-already = Tout cela est déjà public ; rien n'a changé.
public-not-yet = Rien de cela n'est public ; rien n'a changé.
public-what = De quoi s'agit-il : quel thème, quelle réunion ou quel bureau ?
public-only-offices = { $person } est une personne. Seuls les noms de bureaux sont rendus publics.
public-none-such = Une partie de ceci ne figure pas dans la liste de ce qui peut être rendu public. Rien n'a changé ; veuillez revoir la liste.
public-staff-only = { $name } est réservé au personnel dans le registre, et le reste.
public-changed = Rien n'est encore modifié : ceci a changé depuis l'ouverture de la page.
public-changed-how = Veuillez en prendre connaissance, puis cocher de nouveau ce que vous souhaitez.
public-since = { $name } : { $state ->
    [public] désormais public
    [partly] désormais public en partie
   *[other] n'est plus public
}
public-yes = Ouvert à tous
public-no = Non public
form-mark-public = Public ou non
form-label-public = Accès
field-public = Faut-il l'ouvrir à tous, ou ne pas le rendre public ?
web-form-MarkPublic = Public ou non
web-made-public = Ce que voit le public
web-public-lead = Ce qui est marqué ici peut être lu par tous, sans connexion : sur les pages de Focal, et sous forme de données pour votre propre page de coordination. Tout le reste est réservé. Les adresses électroniques ne sont jamais montrées, et aucun nom de personne n'est rendu public ici.
web-public-topics = Thèmes
web-public-meetings = Réunions
web-public-offices = Noms de bureaux
web-public-offices-hint = Un bureau est désigné par son nom, comme coordonnateur des thèmes qui sont publics.
web-public-closed = { $kind ->
    [meetings] Les pages des réunions ne sont pas encore ouvertes : la personne qui exploite Focal les ouvre avec FOCAL_WEB_PUBLIC. D'ici là rien de ceci n'est montré, quoi qui soit marqué.
   *[topics] Les pages des thèmes ne sont pas encore ouvertes : la personne qui exploite Focal les ouvre avec FOCAL_WEB_PUBLIC. D'ici là rien de ceci n'est montré, quoi qui soit marqué.
}
web-public-count = Publics : { $count } sur { $total }
web-public-state = Accès public
web-public-is-public = ouvert à tous
web-public-is-partly = ouvert à tous pour certains thèmes
web-public-is-kept = non public
web-public-is-staff = réservé au personnel
web-public-is-own = nom d'une personne, public par la liste importée
web-public-view = Aperçu
web-public-see = Aperçu : { $name }
web-public-see-list = Voir la liste comme le public
web-public-pick = Cocher { $name }
web-public-pick-all = Cocher toute la liste
web-public-mark = Rendre public ce qui est coché
web-public-unmark = Ne plus rendre public ce qui est coché
web-public-mark-all = Tout rendre public
web-public-unmark-all = Ne plus rien rendre public
web-public-none-picked = Rien n'était coché, donc rien n'a changé. Veuillez cocher ce dont il s'agit.
web-public-preview = Aperçu : ce que le public lira ici une fois ceci rendu public. Rien n'a changé.
web-public-preview-list = Aperçu : ce que le public lit ici actuellement.
web-public-back = Revenir à ce que voit le public
web-public-whole = Tout afficher
web-public-shown = Les { $count } premiers sont affichés ; les boutons pour tous concernent aussi les autres.
web-public-nothing = Il n'y a encore rien ici.
web-public-addresses = Pour votre page de coordination
web-public-addresses-how = Ces adresses donnent ce qui est public sous forme de données (JSON), de tableau (CSV) et de calendrier (iCalendar) ; la dernière les décrit pour les programmes (OpenAPI).
