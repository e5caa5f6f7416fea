# What is said of delivery itself: what could not be told, and to whom.

notice-untold = Point { $number } : { $text }. Il n'a pas été possible de joindre { $who }. Échéance : { $deadline }.
notice-unsure = Point { $number } : { $text }. Il n'est pas certain que l'avis soit parvenu à { $who }. Échéance : { $deadline }.
item-due-in-recess = À noter : l'échéance tombe pendant une période de fermeture ({ $station }). Faut-il choisir un autre jour ?
item-due-in-conference = À noter : l'échéance tombe pendant une conférence ({ $station }). Faut-il choisir un autre jour ?
alarm-stuck = Ce qui doit être transmis { reach-by } attend depuis { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}. Rien n'est perdu ; une vérification s'impose.
alarm-unread = Le courrier adressé à Focal ne peut être lu depuis { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}. Rien n'est perdu dans la boîte aux lettres ; une vérification s'impose.
