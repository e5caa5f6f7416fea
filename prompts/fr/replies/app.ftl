# Ce qu'une plateforme de discussion montre de Focal avant tout échange.

app-name-full = Focal, secrétaire de réunion
app-short = Qui est coordonnateur, qui a promis quoi, et un rappel avant l'échéance.
app-long = Focal est le secrétaire de réunion d'une organisation qui assure une coordination entre secteurs. Il indique qui est coordonnateur pour un thème, d'après un registre daté dont les sources sont connues. Il enregistre les mesures à prendre, les conclusions et les appels à l'action tels qu'ils sont écrits, et relit ce qu'il a compris. Il envoie un rappel à la bonne personne, dans sa langue et à son heure, avant chaque échéance. Il parle anglais, arabe, chinois, espagnol, français et russe.

app-say-help = aide
app-say-help-hint = Montre ce que Focal peut faire
app-say-items = mes actions
app-say-items-hint = Liste vos mesures à prendre encore ouvertes
app-say-reminders = quels rappels sont prévus ?
app-say-reminders-hint = Montre les rappels prévus pour vous

app-record-action = Enregistrer comme mesure
app-record-action-hint = Enregistre ce message comme mesure à prendre
app-new-action = Nouvelle mesure
app-new-action-hint = Enregistre une nouvelle mesure à prendre
app-topics = Thèmes
app-topics-hint = Trouve un thème coordonné
app-people = Personnes
app-people-hint = Trouve un coordonnateur ou un bureau
app-items = Points
app-items-hint = Trouve une mesure à prendre, une conclusion ou un appel à l'action
app-words = Mots
