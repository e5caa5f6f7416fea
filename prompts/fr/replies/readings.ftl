# Texts of meetings that are read step by step.
reading-offered = { $group_short }, { $day } : un modèle de langage peut lire aussi { $source }
reading-running = { $group_short }, { $day } : lecture de { $source } { $by ->
    [model] par le modèle
   *[rules] selon des règles
}. Passages lus : { $step } sur { $total } ; nouvelles propositions jusqu'ici : { $found }
reading-done = { $group_short }, { $day } : lecture de { $source } { $by ->
    [model] par le modèle
   *[rules] selon des règles
} achevée. Nouvelles propositions : { $found }
reading-stopped = { $group_short }, { $day } : la lecture de { $source } est suspendue. Passages lus : { $step } sur { $total } ; nouvelles propositions : { $found }
reading-reason = { $reason ->
    [asked] Elle a été arrêtée sur demande.
    [away] Le modèle est injoignable. Veuillez réessayer plus tard.
    [budget] Le nombre de questions au modèle pour 24 heures est épuisé. La lecture pourra reprendre demain.
    [not-allowed] Le groupe ou sa présidence ne permet plus à un modèle de lire le texte.
    [not-yours] La personne qui l'a lancée ne dirige plus le groupe.
    [no-model] Aucun modèle n'est plus configuré.
    [adopted] Le compte rendu de la réunion est adopté ; le texte n'est plus conservé.
    [late] Personne ne l'a poursuivie à temps ; le texte n'est plus conservé.
   *[none] Elle n'a pas commencé.
}
reading-missed = Passages pour lesquels le modèle n'a pas donné de réponse exploitable : { $missed }. Ce que les règles y ont trouvé demeure.
reading-cost = Le modèle { $model } peut lire aussi le texte. Questions nécessaires : { $calls }, soit environ { $tokens } jetons ; questions restantes aujourd'hui : { $left }. Ce qu'il trouve ne devient qu'une proposition.
reading-unknown = Aucun texte n'attend d'être lu. Veuillez d'abord le fournir : collez-le sous la demande, ou envoyez le fichier.
reading-forgotten = Ce texte n'est plus conservé. Veuillez le fournir à nouveau.
reading-not-allowed = { $group_short }, { $day } : aucun modèle ne peut lire les textes de cette réunion. Le groupe l'autorise dans ses réglages de consentement, et la présidence l'approuve pour la réunion.
button-reading-start = Confier la lecture au modèle
button-reading-offered = Ce que coûterait un modèle
button-reading-state = Où en est-on ?
button-reading-stop = Arrêter
form-read-text = Lecture d'un texte
