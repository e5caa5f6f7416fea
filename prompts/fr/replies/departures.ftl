# Une personne quitte ses fonctions : ce qui reste ouvert est énuméré, et le Secrétariat est sollicité.
task-leaver = traiter ce qui reste ouvert : { $person }, qui n'est plus en fonction
record-departure = C'est noté : { $person } n'est plus en fonction. La suppléance est assurée là où elle est prévue ; le Secrétariat est prié de s'occuper du reste. Aucune fonction ne prend fin d'elle-même : l'organe désigne d'abord quelqu'un d'autre.
departure-back = C'est noté : { $person } est en fonction.
departure-noted = C'est déjà noté : { $person } n'est plus en fonction.
departure-not-noted = { $person } est en fonction selon le registre.
departure-own = Son propre départ est noté par une autre personne du Secrétariat.
left-entries = Inscriptions dans la liste des coordonnateurs :
left-seats = Participation à des groupes :
left-seat = { $group } : { $capacity }
left-items = Points ouverts :
left-item = { $number } : { $text } — { $deadline }
left-nothing = Rien n'est ouvert : ni inscription, ni participation, ni point.
button-end-role = Mettre fin à la fonction : { $topic }
button-their-items = Points ouverts
means-record-departure = Noter un départ
form-record-departure = Enregistrement d'un départ
web-form-RecordDeparture = Noter un départ
