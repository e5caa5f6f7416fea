# Fichiers des réunions, et ce qui est proposé à partir d'eux.
minutes-no-file = Le fichier ne peut pas être ouvert : il doit exister et être lui-même un fichier, ni un dossier ni un lien.
minutes-too-large = Le fichier dépasse { $most } Mo. Veuillez l'envoyer en plusieurs parties.
minutes-empty = Rien n'est dit dans ce fichier : il ne contient aucun mot lisible.
minutes-no-text = Le fichier ne contient pas de texte lisible ici. Les sous-titres (VTT, SRT, SBV), les documents Word (DOCX), les classeurs (XLSX) et le texte simple peuvent être lus ; veuillez d'abord enregistrer un PDF dans l'un de ces formats.
minutes-no-captions = Le nom du fichier annonce des sous-titres, mais aucune ligne n'indique d'heure. Veuillez l'exporter à nouveau ou le nommer .txt.
minutes-no-word = Le fichier n'est pas un document Word. S'il a été renommé, veuillez l'enregistrer de nouveau au format DOCX ou en texte.
minutes-no-table = Le classeur ne contient pas de tableau d'actions. Il faut une ligne d'en-têtes qui indique ce qui est à faire et par qui ou pour quand, par exemple « Action », « Responsable » et « Échéance ».
minutes-old-word = Le fichier est dans un ancien format. Veuillez l'enregistrer au format DOCX ou en texte.
minutes-locked = Le fichier est protégé par un mot de passe. Veuillez l'enregistrer sans mot de passe.
minutes-broken = Le fichier est endommagé et ne peut pas être lu. Veuillez l'enregistrer ou l'exporter à nouveau.
minutes-unsafe = Le fichier est construit comme aucun traitement de texte ne l'écrit ; il n'est pas ouvert. Veuillez en enregistrer de nouveau le texte.
