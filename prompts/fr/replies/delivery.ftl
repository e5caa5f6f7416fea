# What is said of delivery itself: what could not be told, and to whom.

notice-untold = Point { $number } : { $text }. Il n'a pas été possible de joindre { $who }. Échéance : { $deadline }.
notice-unsure = Point { $number } : { $text }. Il n'est pas certain que l'avis soit parvenu à { $who }. Échéance : { $deadline }.
