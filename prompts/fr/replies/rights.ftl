# Ce qui peut être demandé, et où ; ce qui peut être lu dans un espace.
may-not-here = Cette demande est possible dans une conversation directe avec Focal, mais pas dans cet espace.
may-not-left = Selon la liste, vous n'êtes plus en fonction ; Focal n'agit donc pas en votre nom. Le Secrétariat peut noter votre retour. Ce qui est conservé à votre sujet vous reste accessible : « exportez mes données ».
rest-in-private = Le reste vous est communiqué en privé.
private-not-open = La réponse ne s'adresse qu'à vous, et Focal ne peut pas encore vous écrire directement. Veuillez ouvrir une conversation directe avec Focal et y poser votre question.
rest-not-open = Le reste ne s'adresse qu'à vous, et Focal ne peut pas encore vous écrire directement. Veuillez ouvrir une conversation directe avec Focal et y poser votre question.
put-in-not-here = Cette information ne s'adresse pas à toutes les personnes qui lisent ici. Veuillez la demander à Focal dans votre conversation directe.
