# What waits for the secretariat's hand.

answer-left = Votre réponse a été transmise au Secrétariat, qui y donnera suite. Rien n'est modifié d'ici là.
answers-many = De nombreuses réponses de votre part attendent déjà le Secrétariat. Veuillez lui laisser un peu de temps ou vous adresser directement à lui.
answers-none = Aucune réponse n'est en attente.
answers-waiting = { $count ->
    [one] { $count } réponse attend le Secrétariat :
    [many] { $count } de réponses attendent le Secrétariat :
   *[other] { $count } réponses attendent le Secrétariat :
}
answer-line-said = Réponse { $number } : { $who }, { $moment }, au sujet de { $items } : « { $words } »
answer-line-declined = Réponse { $number } : { $who }, { $moment }, ne peut prendre en charge { $items } : « { $words } »
answer-line-date = Réponse { $number } : { $who }, { $moment }, propose le { $day } pour { $items }
answer-line-date-said = Réponse { $number } : { $who }, { $moment }, propose le { $day } pour { $items } : « { $words } »
answer-line-unsure = Réponse { $number } : { $who }, { $moment }, sans point désigné : « { $words } »
answer-settled = La réponse { $number } n'est plus en attente.
answer-taken = La réponse { $number } est marquée comme traitée.
answer-aside = La réponse { $number } est écartée ; rien n'est modifié.
answer-taken-progress = Consigné au point { $number }, { $text }, d'après { $who } : { $note }
answer-taken-declined = Consigné au point { $number }, { $text }, désormais en suspens. { $who } ne peut s'en charger : { $note }
answer-no-date = Veuillez indiquer la date que vous proposez.
button-take-answer = Accepter la réponse { $number }
button-set-aside = Écarter la réponse { $number }
notice-answered-said = { $who } a répondu au sujet du point { $number }, { $text } : « { $words } ». Rien n'est modifié avant l'accord du Secrétariat.
notice-answered-declined = { $who } ne peut se charger du point { $number }, { $text } : « { $words } ». Rien n'est modifié avant l'accord du Secrétariat.
notice-answered-date = { $who } propose le { $day } pour le point { $number }, { $text }. Rien n'est modifié avant l'accord du Secrétariat.
event-declined = décliné
field-answer = Quelle réponse ? Veuillez indiquer son numéro.
form-answer-item = Réponse au Secrétariat
form-settle-answer = Suite à donner à une réponse
