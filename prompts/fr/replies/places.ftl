# Comment Focal se comporte dans un canal.
set-place = Les réglages de ce canal ont été modifiés.
place-settings = Les réglages de ce canal :
place-eagerness = Intervention de Focal
place-eagerness-spoken = seulement lorsqu'on s'adresse à Focal
place-eagerness-marked = lorsqu'on s'adresse à Focal ; les lignes marquées, telles que « ACTION : … » ou « DÉCISION : … », sont aussi enregistrées
place-eagerness-meeting = lorsqu'on s'adresse à Focal ; les lignes marquées sont aussi enregistrées pendant une réunion ouverte ici ou une réunion du groupe
place-group = Groupe
place-lang = Langue du canal
place-lang-unset = non définie ; la réponse est donnée dans la langue de chaque personne
place-model = Modèle de langage
place-model-on = peut être consulté lorsqu'un message n'a pas été compris
place-model-off = n'est pas consulté sur ce qui se dit ici
place-value = { $value }
place-is-direct = Cette demande concerne un canal : veuillez la formuler dans ce canal. Dans une conversation directe, Focal répond toujours.
place-of-group = Ce canal appartient à un groupe ; la décision revient à la présidence ou au secrétariat de ce groupe, ou au Secrétariat : { $group }.
place-needs-group = Avant de consulter ici un modèle de langage, il faut indiquer le groupe du canal. Par exemple : « ce canal est celui de l'ISCG ».
