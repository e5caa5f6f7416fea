# Ce que dit une importation : ce qui ne va pas dans un fichier et où, ce qu'il changerait, ce qui s'y oppose.

## Endroits d'un fichier
import-place-file = le fichier
import-place-line = ligne { $line }
import-place-row = ligne { $row } du tableau
import-place-event = { $event }
import-place-sheet-row = feuille « { $sheet } », ligne { $row }
import-place-table = tableau { $table }
import-place-table-row = tableau { $table }, ligne { $row }
import-at = { $place } : { $reason }
import-in-file = { $file } : { $fault }

## Ce qui ne va pas dans une cellule ; les noms des colonnes restent tels qu'ils sont dans le fichier
import-plain = { $column } doit être un simple texte
import-no-day = { $column } : « { $said } » n'est pas une date ; veuillez l'écrire sous la forme AAAA-MM-JJ
import-no-local = { $column } : « { $said } » n'est pas une heure locale ; veuillez l'écrire sous la forme 2024-05-21T14:30, le fuseau à part
import-no-flag = { $column } : « { $said } » n'est ni « yes » ni « no »
import-none-of = { $column } : « { $said } » ne figure pas parmi les valeurs admises : { $allowed }
import-no-id = { $column } : « { $said } » n'est pas un identifiant ; veuillez n'employer que des lettres, des chiffres, des traits d'union et des tirets bas
import-no-email = { $column } : « { $said } » n'est pas une adresse électronique
import-no-zone = { $column } : « { $said } » n'est pas un fuseau horaire de l'IANA ; veuillez écrire par exemple Europe/Zurich
import-no-list = { $column } doit être une liste de textes
import-no-language = { $column } : « { $said } » ne figure pas parmi les langues { $allowed }
import-control = { $column } contient un caractère de commande
import-long = { $column } dépasse { $most } caractères
import-missing = { $column } manque
import-ends-early = la réunion se termine le { $end }, avant de commencer le { $start }
import-until-early = until ({ $until }) précède since ({ $since })
import-body-missing = body manque : la conférence qui a adopté la résolution, par exemple PP ou WTSA
import-number-missing = number manque ; une résolution dont le numéro n'est pas connu doit avoir une note qui la distingue des autres
import-ended-missing = ended manque : lieu et année de la conférence qui y a mis fin, par exemple Baku, 2025
import-no-number = number : « { $said } » n'est pas le numéro d'une résolution, tel que 191
import-no-year = { $column } : « { $said } » ne comporte pas d'année ; veuillez écrire par exemple Rev. Baku, 2025
import-no-part = une personne n'a pas de « { $column } »
import-person-missing = la personne manque : veuillez indiquer un nom, une adresse électronique ou un identifiant (handle)
import-person-and-office = une ligne nomme une personne ou un bureau, pas les deux ; à côté d'un nom, office vaut yes ou no

## Qui et quoi est désigné
import-two-people = l'adresse { $email } est celle de { $one }, l'identifiant { $handle } celui de { $other }
import-handle-taken = l'identifiant { $handle } appartient à { $email } ; cette ligne indique { $said }
import-who = qui est « { $said } » ? { $found } : veuillez indiquer l'adresse électronique ou l'identifiant (handle) de la personne visée
import-nobody = personne n'est connu sous « { $said } » : veuillez indiquer le nom de cette personne ou de ce bureau
import-another = { $name } ({ $own }) est une nouvelle entrée ; une autre du même nom relève de : { $other }
import-no-organisation = sans organisation
import-sandbox = { $name } appartient à l'espace d'exemple : il faut d'abord le retirer par `focal example remove`
import-two-values = { $name } : { $column } vaut { $here } ici, et { $first } à cet endroit : { $place }
import-no-subject = { $subject ->
    [member] aucun membre ne s'appelle
   *[body] aucune entité ne s'appelle
} « { $said } »
import-no-group = aucune entité ni aucun groupe ne s'appelle « { $said } » : il faut l'ajouter sous `bodies`
import-no-topic = aucun thème ne s'appelle « { $said } » : il faut l'ajouter sous `topics`
import-ambiguous = « { $said } » peut désigner { $ids } : veuillez écrire l'identifiant { $subject ->
    [topic] du thème
    [role] de la fonction
    [member] du membre
   *[body] de l'entité
}
import-near = « { $said } » est compris comme { $subject ->
    [topic] un nouveau thème
    [role] une nouvelle fonction
    [member] un nouveau membre
   *[body] une nouvelle entité
} ; il ressemble beaucoup à « { $near } »
import-differs = { $row } : { $column } n'est pas le même qu'ailleurs, et c'est cet autre endroit qui est retenu : { $place }
import-two-names = { $row } : { $kind ->
    [acronym] le sigle
   *[name] le nom
} est « { $said } » ici et « { $first } » à cet endroit : { $place }
import-meeting-twice = la réunion { $id } figure deux fois
import-meeting-cancelled = la réunion { $group }, { $day }, a été annulée ici et le reste ; pour la tenir malgré tout, il convient de la prévoir de nouveau : « { $group } se réunit le … »
import-meeting-no-zone = la réunion { $id } n'a pas de fuseau horaire ; { $zone } est retenu
import-unit-twice = { $kind ->
    [task_force] le groupe spécial
   *[question] la Question
} { $number } ({ $body }) figure déjà à cet endroit : { $place }
import-same = cette ligne répète une autre ({ $place }) et n'a pas été prise
import-contradicts = cette ligne en contredit une autre ({ $place }) : même personne, même fonction et même période
import-revision-differs = cette ligne diffère d'une autre ({ $place }) sur la même révision ; l'autre est retenue

## Ce qui ne va pas dans un fichier entier ; les types de fichiers et leurs extensions restent tels quels
import-file-large = le fichier dépasse { $most } Mo ; veuillez le diviser
import-file-old = le fichier est un classeur ancien ou protégé par un mot de passe ; veuillez l'enregistrer au format XLSX sans mot de passe
import-file-not-xlsx = le nom du fichier finit par .xlsx, mais ce n'est pas un classeur XLSX
import-file-kinds = le nom du fichier doit finir par .csv, .xlsx, .docx ou .yaml
import-empty = le fichier est vide
import-more-cells = plus de cellules que l'en-tête n'a de colonnes
import-utf16 = le fichier est en UTF-16 ; veuillez l'enregistrer en UTF-8
import-not-utf8 = à partir d'ici, le fichier n'est pas en UTF-8 ; veuillez l'enregistrer en UTF-8
import-nul = un caractère NUL se trouve ici
import-rows = le fichier a plus de { $most } lignes ; veuillez le diviser
import-entries = le fichier a plus de { $most } entrées ; veuillez le diviser
import-cell-open = une cellule dépasse { $most } caractères ; un guillemet est-il resté ouvert ?
import-quotes = les guillemets de cette ligne ne vont pas par paires (détail technique : { $detail })
import-workbook-broken = le fichier est endommagé : il commence comme un fichier XLSX mais l'archive est incomplète
import-password = le fichier est protégé par un mot de passe ; veuillez l'enregistrer sans mot de passe
import-archive = le fichier est une archive, mais pas un classeur XLSX
import-workbook-unpacks = une fois décompressé, le classeur est trop volumineux ; veuillez n'enregistrer que le tableau
import-document-unpacks = une fois décompressé, le document est trop volumineux ; veuillez n'enregistrer que les tableaux
import-sheet-rows = la feuille « { $sheet } » a plus de { $most } lignes ; veuillez la diviser
import-cell-formula = la cellule { $cell } contient une formule ; veuillez enregistrer le tableau sous forme de valeurs
import-cell-error = la cellule { $cell } contient l'erreur { $error } ; veuillez enregistrer le tableau sous forme de valeurs
import-cell-long = la cellule { $cell } dépasse { $most } caractères
import-not-yaml = ce n'est pas du YAML (détail technique : { $detail })
import-no-sections = le fichier doit se composer de sections : { $sections }
import-unknown-section = la section « { $section } » n'est pas connue et n'a pas été prise
import-section-list = { $section } doit être une liste d'entrées
import-entry = une entrée de { $section } doit associer des noms à des valeurs
import-no-column-in = { $section } n'a pas de « { $column } », qui n'a pas été pris
import-key-twice = « { $column } » figure deux fois dans une même entrée
import-too-much = le fichier contient trop d'éléments
import-nested = le fichier est imbriqué trop profondément
import-column-twice = la colonne « { $column } » figure deux fois
import-sheet-left-out = la feuille « { $sheet } » n'a pas les colonnes d'une liste et n'a pas été prise
import-column-unknown = la colonne « { $column } » n'est pas connue et n'a pas été prise
import-no-column = il n'y a pas de colonne « { $column } » ; la première ligne nomme les colonnes
import-no-holder = il n'y a pas de colonne « person », « office », « email » ou « handle »
import-columns-read = les colonnes lues sont les suivantes, nommées comme ici : { $columns }
import-table-size = le tableau a plus de { $rows } lignes, ou une cellule plus de { $most } caractères
import-not-document = le fichier n'est pas un document Word lisible
import-no-table = le document ne contient pas de tableau
import-table-rows = le tableau { $table } a plus de { $most } lignes ; veuillez le diviser
import-table-cell = une cellule dépasse { $most } caractères

## Ce qui empêche d'appliquer un fichier, et de revenir en arrière
import-register-changed = le registre a changé depuis l'aperçu ; veuillez recommencer l'importation
import-row-changed = { $row } : modification survenue depuis l'aperçu ; veuillez recommencer l'importation
import-gone = cette entrée n'existe plus
import-changed-since = cette entrée a été modifiée depuis
import-none-such = il n'y a pas d'importation { $number }
import-undone-already = l'importation { $number } a été annulée le { $day }
import-used = { $table } : nouvelles entrées ({ $n }) utilisées depuis, par : { $tables }

## Les lignes d'un aperçu
import-line = { $sign } { $row }
import-with-changes = { $row } ; { $changes }
import-with-place = { $row } ({ $place })
import-one-change = { $column } : { $before } → { $after }
import-and = { $one }, { $more }
import-nothing = vide
import-yes = oui
import-no = non
import-quoted = « { $said } »
import-bare = { $said }
import-row-body = entité { $name }
import-row-topic = thème { $name }
import-row-role = fonction { $name }
import-row-member = membre { $name }
import-row-person = personne { $name }
import-row-office = bureau { $name }
import-row-name = { $kind ->
    [acronym] sigle
    [alias] autre nom
   *[name] nom
} ({ $row }) [{ $lang }]
import-row-name-text = { $row } : { $text }
import-row-focal_points = coordonnateur { $post } : { $name }
import-row-memberships = participation { $post } : { $name }
import-row-meeting = réunion { $id }
import-row-meeting-of = réunion : { $group }, { $day }
import-row-holds = liste des coordonnateurs : { $topic }{ $has_body ->
    [yes] , { $body }
   *[no] {""}
} – { $role } : { $name }
import-row-sits = composition : { $group } – { $capacity }{ $has_body ->
    [yes] {" "}({ $body })
   *[no] {""}
} : { $name }
import-row-unit = { $kind ->
    [task_force] groupe spécial
   *[question] Question
} { $number }
import-row-resolution = { $kind ->
    [decision] décision
   *[resolution] résolution
} { $body } { $number }
import-row-revision = { $row } ({ $revision })
import-row-bears = { $row }, sur le thème { $topic }

## Colonnes du registre, telles qu'un aperçu les nomme
import-column-name = nom
import-column-names = noms
import-column-aliases = autres noms
import-column-email = adresse électronique
import-column-handle = identifiant
import-column-office = bureau
import-column-organisation = organisation
import-column-body_id = entité
import-column-member_id = membre
import-column-lang = langue
import-column-zone = fuseau horaire
import-column-kind = type
import-column-rights = droits
import-column-unverified = noms non vérifiés
import-column-enrolled = informé sans demande
import-column-since = depuis
import-column-until = jusqu'à
import-column-designated_by = désigné par
import-column-reference = référence
import-column-confirmed_on = confirmé le
import-column-confirmed_by = confirmé par
import-column-audience = qui peut le voir
import-column-source = source
import-column-appointed_by = nommé par
import-column-as_of = état au
import-column-group_id = groupe
import-column-joint_id = conjointement avec
import-column-joint_note = note sur la réunion conjointe
import-column-start = premier jour
import-column-end = dernier jour
import-column-opens = ouverture
import-column-closes = clôture
import-column-place = lieu
import-column-status = état
import-column-sector = Secteur
import-column-names_focal_points = désigne des coordonnateurs
import-column-members_group = groupe de membres
import-column-staff_only = réservé au personnel
import-column-about = présentation
import-column-channel = canal
import-column-main = thème principal
import-column-text = texte
import-column-origin = origine
import-column-revision = révision
import-column-former = révision antérieure
import-column-fate = suite donnée
import-column-ended = pris fin par
import-column-note = note
import-column-title = titre
import-column-act = qui doit agir
import-column-entered_on = saisi le
import-column-working_party = groupe de travail
import-column-topics = thèmes
import-column-led_by = dirigé par
import-column-coordinates = appelle à la coordination

## Mesures jointes sous forme de fichier
import-actions-kinds = le nom du fichier doit finir par .csv, .xlsx ou .docx
import-actions-file = le nom du fichier doit finir par .csv, .xlsx ou .docx, et le fichier être de ce type
import-columns-are = la colonne « { $column } » n'est pas connue ; les colonnes sont { $columns }
import-no-action = il n'y a pas de mesure « { $said } » ; une nouvelle mesure n'a pas de numéro
import-action-twice = la mesure { $number } figure déjà à cet endroit : { $place }
import-cell = { $column } : { $reason }
import-length = le texte est vide, ou dépasse { $most } caractères
import-none-of-these = « { $said } » ne figure pas parmi les valeurs admises : { $allowed }
import-not-in-register = « { $said } » ne désigne { $kind ->
    [topic] aucun thème
    [meeting] aucune réunion
    [group] aucun groupe
    [member] aucun membre
   *[body] aucune entité
} du registre
import-no-such-zone = « { $said } » n'est pas un fuseau horaire tel que Europe/Zurich
import-nobody-such = « { $said } » ne désigne personne dans le registre
import-no-deadline = « { $said } » n'est pas une échéance telle que 2024-06-14 ou 2024-06-14T17:00 Europe/Zurich
import-no-meeting-deadline = « { $said } » n'est pas une échéance telle que { $example }
import-words = « { $said } » ne désigne personne dans le registre et reste tel quel
import-words-near = « { $said } » ne désigne personne dans le registre et reste tel quel ; cela ressemble beaucoup à { $near }
import-not-open = il n'y a pas d'importation { $number }, ou elle a déjà été annulée
import-action = mesure { $number }
import-action-changes = mesure { $number } ; { $changes }
import-action-change = { $column } : { $before } → { $after }
import-action-value = { $column } : { $value }
import-then = { $one } ; { $more }
import-no-party = personne
import-no-due = aucune
import-action-gone = la mesure { $number } n'existe plus
import-not-secretariat = { $who } ne fait pas partie du secrétariat
import-actions-changed = les mesures ont changé depuis l'aperçu ; veuillez recommencer l'importation

## Traductions qui reviennent ; les mots des colonnes restent ceux du fichier
import-versions-columns = chacune de ces colonnes doit figurer une fois : { $columns } ; le tableau exporté pour les traducteurs les contient toutes
import-version = { $number } { $lang } ({ $status }) : { $text }
import-version-was = { $version } ; auparavant ({ $status }) : { $text }
import-no-passage = il n'existe pas de passage « { $said } »
import-original-changed = l'original de { $number } a changé depuis l'envoi du tableau et se lit désormais : { $text }
import-version-own = l'original de { $number } est dans cette langue ({ $lang }) : il n'y a rien à traduire
import-version-twice = { $number } { $lang } figure déjà ici : { $place }
import-passage = { $number } { $lang }
import-passage-gone = { $number } n'existe plus
import-versions-changed = les textes ont changé depuis l'aperçu ; veuillez recommencer l'importation

## Calendriers : d'un lieu d'affectation, et de réunions
import-no-yaml = ce n'est pas du YAML (détail technique : { $detail })
import-no-date = une date du fichier n'en est pas une (détail technique : { $detail })
import-day-or-period = veuillez indiquer `day`, ou bien `since` et `until`
import-period = `until` précède `since`, ou le suit de plus de { $most } jours
import-outside-year = { $day } n'est pas en { $year } : un fichier vaut pour une seule année
import-event = l'événement « { $name } »
import-event-nameless = un événement sans nom
import-left-out = { $event } n'est pas pris : { $reason }
import-no-meeting = le fichier ne contient aucun événement qui puisse être une réunion
import-events-many = événements du fichier dans cette période : { $n } ; une importation en prend au plus { $most } : veuillez indiquer moins de jours
import-calendar-large = le fichier dépasse { $most } Mo ; veuillez exporter moins de jours
import-not-calendar = ce n'est pas un fichier iCalendar lisible (détail technique : { $detail })
import-event-no-start = il n'a pas de début (DTSTART)
import-event-start = son début (DTSTART) est illisible
import-event-unread = une de ses parties est illisible
import-event-early = il commence avant { $year }, ou à aucune date
import-event-often = il se répète plus d'une fois par jour
import-event-no-group = { $day } « { $name } » n'est pas pris : son nom n'indique aucun groupe, et aucun n'a été indiqué pour ces événements
import-days-far = seuls les jours du { $since } au { $until } peuvent être pris

## Les tables du registre et de ce qui s'y rapporte
import-kept-absences = absences
import-kept-activity_reports = rapports d'activité
import-kept-agenda_items = points de l'ordre du jour
import-kept-answers = réponses
import-kept-attendance = présences
import-kept-audit = piste d'audit
import-kept-audit_keys = clés d'audit
import-kept-bodies = entités
import-kept-calendar_feeds = calendriers partagés
import-kept-documents = documents
import-kept-focal_points = coordonnateurs
import-kept-group_consents = accords des groupes
import-kept-identities = identités
import-kept-imports = importations
import-kept-item_parties = responsables des points
import-kept-items = points
import-kept-jobs = travaux en cours
import-kept-link_requests = demandes de liaison de comptes
import-kept-meeting_records = comptes rendus de réunion
import-kept-meetings = réunions
import-kept-members = membres
import-kept-memberships = participations
import-kept-messages = messages
import-kept-model_calls = appels du modèle
import-kept-names = noms
import-kept-notices = avis
import-kept-offers = propositions en attente
import-kept-office_members = personnes des bureaux
import-kept-overlap_verdicts = avis sur les doubles emplois
import-kept-people = personnes
import-kept-place_members = membres des espaces
import-kept-places = espaces de discussion
import-kept-progress = suivi des points
import-kept-proposals = propositions
import-kept-resolutions = résolutions
import-kept-roles = fonctions
import-kept-routes = moyens de contact
import-kept-successions = successions proposées
import-kept-talks = échanges
import-kept-topic_resolutions = liens entre thèmes et résolutions
import-kept-topics = thèmes
import-kept-units = Questions et groupes spéciaux
import-kept-web_accounts = comptes du site
import-kept-web_links = liens d'accès
import-kept-web_sessions = sessions du site
import-kept-web_views = vues enregistrées
