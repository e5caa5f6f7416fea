# Ce que disent les formulaires, pages et messages d'une plateforme de discussion, outre la réponse elle-même.

rest-not-shown = { $count ->
    [one] { $count } autre ligne n'est pas affichée ici.
   *[other] { $count } autres lignes ne sont pas affichées ici.
}
rest-shown-elsewhere = Tout afficher

form-short = Formulaire
form-submit = Envoyer
form-save = Enregistrer
form-search = Tapez quelques lettres pour rechercher
form-choose = Choisissez dans la liste
form-due-hint = Avec vos propres mots, dans l'une des six langues. Par exemple : d'ici le 14 juin à 17 h.
form-moment-hint = Avec vos propres mots, dans l'une des six langues. Par exemple : le 1er juin, ou lundi à 9 h.

repeat-mark = Ce message vous est peut-être déjà parvenu.
button-open-form = Ouvrir le formulaire
form-must = (obligatoire)
form-words-hint = Plusieurs noms sont séparés par « et ».
press-taken = Bien reçu, la réponse suit.
form-word-hint = Dans vos propres mots, dans l'une des six langues.
form-adopting = Les citations et les noms des intervenants conservés pour l'examen sont alors supprimés et ne peuvent pas être rétablis.
form-empty-pause = À défaut, jusqu'à la fin de la suspension.
form-empty-reminders = À défaut, tous les rappels.
form-empty-status = À défaut, la question est posée à toutes les personnes qui ont un point ouvert.
form-empty-own = À défaut, vos propres rappels.
form-empty-leads = À défaut, le plan habituel.
form-empty-bodies = À défaut, tous les organes.
