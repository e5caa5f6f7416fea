# Ce qui est dit quand un message n'a pas été compris, ou l'a été de plusieurs façons.

nothing-understood = Je n'ai pas compris ce message. Vous pouvez écrire « aide » pour voir ce qu'il est possible de demander.
greeted = Bonjour. Vous pouvez demander qui est le coordonnateur pour un thème, enregistrer une mesure à prendre ou créer un rappel ; « aide » montre tout ce qui peut être demandé.
thanked = Je vous en prie.
parted = Au revoir.
empty-message = Le message est vide. Vous pouvez écrire « aide » pour voir ce qu'il est possible de demander.
too-long = Le message est trop long pour être lu en une seule fois. Veuillez l'envoyer en parties plus courtes.
other-language = Je travaille dans les six langues officielles : anglais, arabe, chinois, espagnol, français et russe. Veuillez écrire dans l'une d'elles.
beyond-me = Cela dépasse ce que je peux faire : je tiens les thèmes, les réunions et les mesures à prendre, sans réserver, imprimer ni traduire. Je peux vous le rappeler, ou l'enregistrer comme mesure à prendre pour quelqu'un.
no-such-day = Cette date n'existe pas. Veuillez en indiquer une autre.
no-such-time = Cette heure n'existe pas. Veuillez en indiquer une autre.
too-far = Cette date est trop éloignée pour être retenue. Veuillez en indiquer une plus proche.
holiday-moves = La date de ce jour férié change d'une année à l'autre. Veuillez indiquer le jour et le mois.
unknown-anchor = Cette date est calculée à partir d'un élément qui n'est pas connu ici. Veuillez indiquer la date elle-même.
no-such-number = Ce numéro n'existe pas. Veuillez le vérifier.
answer-not-understood = Cette réponse ne correspond pas à la question. Vous pouvez répondre de nouveau ou écrire « annuler ».
proposal = Ce message a été lu à l'aide d'un modèle de langage. Rien n'a encore été modifié. Si vous êtes d'accord, le résultat sera :
proposal-no = Pour tout laisser en l'état, répondez « non ».
left-as-it-is = Rien n'a été modifié.
# Said where nothing was asked: a bare yes or no.
nothing-asked = Aucune question n'attend de réponse, et rien n'a été modifié.
form-cancelled = La saisie a été annulée. Rien n'a été modifié.
which-date = De quelle date s'agit-il ?
which-topic = De quel thème s'agit-il ?
which-body = De quelle entité s'agit-il ?
which-meeting = De quelle réunion s'agit-il ?
which-person = De qui s'agit-il ?
which-item = De quel point s'agit-il ?
reading-item = Point { $number }
reading-date = { $day }
reading-meeting = Avant la prochaine réunion : { $group }
reading-name = { $name }
recurring = Cette échéance se répète. Un point n'a qu'une échéance : veuillez indiquer la prochaine date, puis enregistrer un nouveau point le moment venu.
in-the-past = Ce moment est déjà passé. Veuillez en indiquer un plus tardif.
reminder-offered = Faut-il créer un rappel pour « { $text } » ?
reminder-wanted = Créer le rappel
file-not-read = « { $name } » n'a pas pu être récupéré ; rien n'en a été lu. Veuillez l'envoyer de nouveau ou en coller le texte ici.
