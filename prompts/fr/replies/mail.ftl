# What letters say, and the page that their links open.

mail-subject = { $count ->
    [one] Focal : { $count } rappel
   *[other] Focal : { $count } rappels
}
mail-subject-other = Un message de Focal
mail-link = Pour répondre, accepter ou indiquer l'avancement, sans compte : { $link }
mail-open = Répondre, accepter ou indiquer l'avancement
mail-link-language = Pour choisir la langue des messages qui vous sont adressés : { $link }
mail-open-language = Choisir la langue des messages qui vous sont adressés
mail-answers = Les réponses à ce message sont lues par le Secrétariat.
mail-page-title = Votre réponse
mail-page-for = Pour { $who }
mail-page-lead = Aucun compte n'est nécessaire. Chaque point peut recevoir une seule réponse depuis cette page ; rien n'est modifié avant que vous n'appuyiez sur un bouton. Vos refus et propositions sont d'abord transmis au Secrétariat.
mail-page-note = Votre message
mail-page-hint = Nécessaire pour indiquer un avancement ou pour décliner.
mail-page-accept = J'accepte
mail-page-done = C'est fait
mail-page-status = Indiquer l'avancement
mail-page-decline = Je dois décliner
mail-page-day = Autre date
mail-page-date = Proposer cette date
mail-page-note-needed = Veuillez d'abord écrire quelques mots.
mail-page-day-needed = Veuillez d'abord choisir une date.
mail-page-used = Une réponse à ce point a déjà été donnée depuis cette page. Le prochain message contiendra un nouveau lien.
mail-page-gone = Ce lien n'est plus valable. Veuillez répondre au message par courriel, ou utiliser le lien d'un message plus récent.
mail-page-nothing = Il n'y a rien ici qui puisse vous être présenté pour le moment.
mail-page-lang = Langue des messages qui vous sont adressés
mail-page-lang-set = Utiliser cette langue
