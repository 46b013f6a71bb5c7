<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>Approval</name>
    <message>
        <source>Sell</source>
        <translation>Vendre</translation>
    </message>
    <message>
        <source>Discount of {amount} on {gross}</source>
        <translation>Remise de {amount} sur {gross}</translation>
    </message>
    <message>
        <source>Large discount: {amount} off {gross}</source>
        <translation>Forte remise&#xa0;: {amount} sur {gross}</translation>
    </message>
    <message>
        <source>{title}: {amount} instead of {was}</source>
        <translation>{title}&#xa0;: {amount} au lieu de {was}</translation>
    </message>
    <message>
        <source>Open the drawer without a sale</source>
        <translation>Ouvrir le tiroir sans vente</translation>
    </message>
    <message>
        <source>Print a ticket again</source>
        <translation>Réimprimer un ticket</translation>
    </message>
    <message>
        <source>Give up a basket of {amount}</source>
        <translation>Abandonner un panier de {amount}</translation>
    </message>
    <message>
        <source>Open the customers&apos; records</source>
        <translation>Ouvrir les fiches clients</translation>
    </message>
    <message>
        <source>Change the devices</source>
        <translation>Modifier le matériel</translation>
    </message>
    <message>
        <source>See the shop’s figures</source>
        <translation>Voir les chiffres de la boutique</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Donner son accord</translation>
    </message>
    <message>
        <source>Without a ticket: {title} for {amount}</source>
        <translation>Sans ticket&#xa0;: {title} pour {amount}</translation>
    </message>
    <message>
        <source>Cancel or correct ticket {number}: {amount}</source>
        <translation>Annuler ou corriger le ticket {number}&#xa0;: {amount}</translation>
    </message>
    <message>
        <source>Change loyalty points by {points}</source>
        <translation>Modifier les points de fidélité&#xa0;: {points}</translation>
    </message>
    <message>
        <source>Give {amount} back in money against the shop’s rules</source>
        <translation>Rendre {amount} en argent malgré les règles du magasin</translation>
    </message>
    <message>
        <source>Take goods back {days} days after the sale</source>
        <translation>Reprendre des articles {days}&#xa0;jours après la vente</translation>
    </message>
    <message>
        <source>A manager has to agree</source>
        <translation>Accord du responsable nécessaire</translation>
    </message>
    <message>
        <source>Take goods back, or give money back</source>
        <translation>Reprendre des articles ou rendre de l’argent</translation>
    </message>
    <message>
        <source>Extend, pay out or allow credit {title}: {amount}</source>
        <translation>Prolonger, payer ou accepter l’avoir {title}&#xa0;: {amount}</translation>
    </message>
    <message>
        <source>Change promotions</source>
        <translation>Modifier les promotions</translation>
    </message>
    <message>
        <source>Erase a customer’s record</source>
        <translation>Effacer la fiche d’un client</translation>
    </message>
</context>
<context>
    <name>ApprovalSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Code of a manager</source>
        <translation>Code d’un responsable</translation>
    </message>
    <message>
        <source>{name} asks for:</source>
        <translation>{name} demande&#xa0;:</translation>
    </message>
    <message>
        <source>Code, or scan the badge</source>
        <translation>Code, ou scanner le badge</translation>
    </message>
    <message numerus="yes">
        <source>Wrong code, %n try(s) left</source>
        <translation>
            <numerusform>Code faux, encore&#xa0;%n essai</numerusform>
            <numerusform>Code faux, encore&#xa0;%n essais</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here can approve</source>
        <translation>Personne ici ne peut donner son accord</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong codes: wait %n second(s)</source>
        <translation>
            <numerusform>Trop de codes faux&#xa0;: attendre&#xa0;%n seconde</numerusform>
            <numerusform>Trop de codes faux&#xa0;: attendre&#xa0;%n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the code…</source>
        <translation>Vérification du code…</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Free price</source>
        <translation>Prix libre</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>By weight</source>
        <translation>Au kilo</translation>
    </message>
    <message>
        <source>Change the price</source>
        <translation>Changer le prix</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Nouveau prix</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Pour cent</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Give the discount</source>
        <translation>Accorder la remise</translation>
    </message>
    <message>
        <source>For whom? Name the customer first</source>
        <translation>Pour qui&#xa0;? Indiquez d’abord le client</translation>
    </message>
    <message>
        <source>Put aside until {day}</source>
        <translation>Mis de côté jusqu’au {day}</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Donner</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Loyalty points</source>
        <translation>Points de fidélité</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Change the points</source>
        <translation>Modifier les points</translation>
    </message>
    <message>
        <source>The ticket is being printed</source>
        <translation>Le ticket s’imprime</translation>
    </message>
    <message>
        <source>Forgotten at the till</source>
        <translation>Oubli en caisse</translation>
    </message>
    <message>
        <source>Wrong entry</source>
        <translation>Erreur de saisie</translation>
    </message>
    <message>
        <source>The ticket is on its way</source>
        <translation>Le ticket est envoyé</translation>
    </message>
    <message>
        <source>Top up {name}</source>
        <translation>Recharger {name}</translation>
    </message>
    <message>
        <source>Duplicate of {number} is being printed</source>
        <translation>Le duplicata de {number} s’imprime</translation>
    </message>
    <message>
        <source>Euros</source>
        <translation>Euros</translation>
    </message>
    <message>
        <source>Defect</source>
        <translation>Défaut</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Promotion</translation>
    </message>
    <message>
        <source>Loyal customer</source>
        <translation>Client fidèle</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>Geste commercial</translation>
    </message>
</context>
<context>
    <name>CardAnswers</name>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
</context>
<context>
    <name>CardQuestion</name>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Card {amount}: what does the terminal say?</source>
        <translation>Carte {amount}&#xa0;: que dit le terminal&#xa0;?</translation>
    </message>
</context>
<context>
    <name>ClockDoubt</name>
    <message>
        <source>The clock jumped: is it {day}, {hour}?</source>
        <translation>L’horloge a sauté&#xa0;: sommes-nous {day}, {hour}&#xa0;?</translation>
    </message>
    <message>
        <source>The date is right</source>
        <translation>La date est juste</translation>
    </message>
</context>
<context>
    <name>CodeEntry</name>
    <message>
        <source>Credit or voucher</source>
        <translation>Avoir ou bon</translation>
    </message>
</context>
<context>
    <name>CodePad</name>
    <message>
        <source>Longer code</source>
        <translation>Code plus long</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>Use it</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Scan the slip, or type the thirteen digits under its bars</source>
        <translation>Scannez le bon, ou tapez les treize chiffres sous ses barres</translation>
    </message>
    <message>
        <source>This is not the code of a credit: look at its last digit</source>
        <translation>Ce n’est pas le code d’un avoir&#xa0;: vérifiez le dernier chiffre</translation>
    </message>
</context>
<context>
    <name>ComfortSheet</name>
    <message>
        <source>My display</source>
        <translation>Mon affichage</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Right-handed</source>
        <translation>Droitier</translation>
    </message>
    <message>
        <source>Left-handed</source>
        <translation>Gaucher</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Main</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Muet</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Doux</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>Fort</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Animations</translation>
    </message>
</context>
<context>
    <name>CompanyPage</name>
    <message>
        <source>Company name</source>
        <translation>Raison sociale</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>APE code</source>
        <translation>Code APE</translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>Wrong tender on {number}</source>
        <translation>Mauvais moyen sur {number}</translation>
    </message>
    <message>
        <source>Amount that moves</source>
        <translation>Montant à déplacer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Corrected: ticket {number}</source>
        <translation>Corrigé&#xa0;: ticket {number}</translation>
    </message>
    <message>
        <source>A correction is written beside the ticket; the ticket stays.</source>
        <translation>Une correction est écrite à côté du ticket&#xa0;; le ticket reste tel quel.</translation>
    </message>
    <message>
        <source>It stands under</source>
        <translation>Enregistré en</translation>
    </message>
    <message>
        <source>It was really</source>
        <translation>En réalité</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n return(s)</source>
        <translation>
            <numerusform>%n retour</numerusform>
            <numerusform>%n retours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CreditsCentre</name>
    <message>
        <source>State of the counter</source>
        <translation>État du poste</translation>
    </message>
    <message>
        <source>Credits and vouchers</source>
        <translation>Avoirs et bons</translation>
    </message>
    <message>
        <source>Scan a slip, or search by name or number</source>
        <translation>Scanner un bon, chercher un nom ou un numéro</translation>
    </message>
    <message>
        <source>Gift voucher</source>
        <translation>Bon cadeau</translation>
    </message>
    <message>
        <source>Credits found</source>
        <translation>Avoirs trouvés</translation>
    </message>
    <message>
        <source>No credit fits. Try the holder’s name, or all of them.</source>
        <translation>Aucun avoir ne correspond. Essayez le nom du titulaire, ou tous les avoirs.</translation>
    </message>
    <message>
        <source>from a return</source>
        <translation>retour</translation>
    </message>
    <message>
        <source>gesture of the shop</source>
        <translation>geste commercial</translation>
    </message>
    <message>
        <source>from a buyback</source>
        <translation>rachat</translation>
    </message>
    <message>
        <source>gift voucher</source>
        <translation>bon cadeau</translation>
    </message>
    <message>
        <source>bearer</source>
        <translation>au porteur</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actifs</translation>
    </message>
    <message>
        <source>Running out</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Utilisés</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
</context>
<context>
    <name>CreditsPanel</name>
    <message>
        <source>What happened to it</source>
        <translation>Ce qui lui est arrivé</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Prolonger</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>Payer en espèces</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>No credit chosen</source>
        <translation>Aucun avoir choisi</translation>
    </message>
    <message>
        <source>Belongs to whoever bears it</source>
        <translation>Au porteur</translation>
    </message>
    <message>
        <source>Expired on {day}</source>
        <translation>Expiré le {day}</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Jusqu’au {day}</translation>
    </message>
    <message>
        <source>Without its slip {amount} can be spent here</source>
        <translation>Sans son bon, {amount} utilisables ici</translation>
    </message>
    <message>
        <source>Give {amount}</source>
        <translation>Donner {amount}</translation>
    </message>
    <message>
        <source>Write off {amount}</source>
        <translation>Solder {amount}</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>Solder</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>From goods that came back</source>
        <translation>Retour d’articles</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendu</translation>
    </message>
    <message>
        <source>Topped up</source>
        <translation>Rechargé</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Prolongé</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Payé en espèces</translation>
    </message>
    <message>
        <source>Right given to the other shops</source>
        <translation>Droit cédé aux autres boutiques</translation>
    </message>
    <message>
        <source>Spent ahead</source>
        <translation>Utilisé en acompte</translation>
    </message>
</context>
<context>
    <name>CreditsScreen</name>
    <message>
        <source>Scan the goods first, then the slip: it pays by itself</source>
        <translation>Scannez d’abord les articles, puis le bon&#xa0;: il paie tout seul</translation>
    </message>
    <message>
        <source>The slip is being printed</source>
        <translation>Le bon s’imprime</translation>
    </message>
    <message>
        <source>Valid until {day} now</source>
        <translation>Valable maintenant jusqu’au {day}</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Soldé</translation>
    </message>
    <message>
        <source>Give {amount} in cash</source>
        <translation>Donner {amount} en espèces</translation>
    </message>
</context>
<context>
    <name>CustomerRecord</name>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
</context>
<context>
    <name>CustomerRecordSheet</name>
    <message>
        <source>First name and name</source>
        <translation>Prénom et nom</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Language of the papers</source>
        <translation>Langue des papiers</translation>
    </message>
    <message>
        <source>No news</source>
        <translation>Sans nouvelles</translation>
    </message>
    <message>
        <source>News by mail</source>
        <translation>Nouvelles par e-mail</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Credits and tickets</source>
        <translation>Avoirs et tickets</translation>
    </message>
    <message>
        <source>Hand out the data</source>
        <translation>Remettre les données</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
    <message numerus="yes">
        <source>Credit {credit} · %n point(s)</source>
        <translation>
            <numerusform>Avoir {credit} ·&#xa0;%n point</numerusform>
            <numerusform>Avoir {credit} ·&#xa0;%n points</numerusform>
        </translation>
    </message>
    <message>
        <source>Put aside, left to pay</source>
        <translation>Mis de côté, reste à payer</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
    <message>
        <source>Agreed on {day}</source>
        <translation>Accepté le {day}</translation>
    </message>
    <message>
        <source>Declined on {day}</source>
        <translation>Refusé le {day}</translation>
    </message>
    <message>
        <source>I agree to receive news of the shop by mail.</source>
        <translation>J’accepte de recevoir les nouvelles de la boutique par e-mail.</translation>
    </message>
    <message>
        <source>The file could not be written: {trouble}</source>
        <translation>Le fichier n’a pas pu être écrit&#xa0;: {trouble}</translation>
    </message>
    <message>
        <source>Everything known is in {file}</source>
        <translation>Tout ce qui est connu se trouve dans {file}</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer définitivement</translation>
    </message>
    <message>
        <source>The record is erased; the documents keep their numbers</source>
        <translation>La fiche est effacée&#xa0;; les pièces gardent leurs numéros</translation>
    </message>
</context>
<context>
    <name>CustomerScreen</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Items: {count}</source>
        <translation>Articles&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Your discount</source>
        <translation>Votre remise</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Pour vous</translation>
    </message>
    <message>
        <source>Please follow the card terminal</source>
        <translation>Suivez le terminal de paiement</translation>
    </message>
    <message>
        <source>{count} more above</source>
        <translation>{count} de plus au-dessus</translation>
    </message>
    <message>
        <source>Your change</source>
        <translation>Votre monnaie</translation>
    </message>
    <message>
        <source>Still for you</source>
        <translation>Encore pour vous</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>Reste à payer</translation>
    </message>
    <message>
        <source>Part {n} of {count}</source>
        <translation>Part {n} sur {count}</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Gift voucher</source>
        <translation>Bon cadeau</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Balance of {name}</source>
        <translation>Solde {name}</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Merci</translation>
    </message>
    <message>
        <source>See you soon</source>
        <translation>À bientôt</translation>
    </message>
    <message>
        <source>Your ticket on your phone</source>
        <translation>Votre ticket sur votre téléphone</translation>
    </message>
</context>
<context>
    <name>Customers</name>
    <message>
        <source>New customer</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
</context>
<context>
    <name>CustomersSheet</name>
    <message>
        <source>Credit {amount}</source>
        <translation>Avoir {amount}</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message>
        <source>Name, phone, mail or card</source>
        <translation>Nom, téléphone, e-mail ou carte</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Clients trouvés</translation>
    </message>
    <message>
        <source>Last tickets</source>
        <translation>Derniers tickets</translation>
    </message>
    <message>
        <source>No ticket yet</source>
        <translation>Pas encore de ticket</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Take off this sale</source>
        <translation>Retirer de cette vente</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Nobody is called so</source>
        <translation>Personne à ce nom</translation>
    </message>
    <message>
        <source>Type a few letters, or scan the customer’s card</source>
        <translation>Tapez quelques lettres, ou scannez la carte du client</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Tiroir</translation>
    </message>
    <message>
        <source>Customer display</source>
        <translation>Afficheur client</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>Terminal de paiement</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Not heard from yet</source>
        <translation>Pas encore de nouvelles</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Works, needs attention</source>
        <translation>Fonctionne, à surveiller</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Non installé</translation>
    </message>
    <message>
        <source>Paper low</source>
        <translation>Papier bas</translation>
    </message>
    <message>
        <source>No paper</source>
        <translation>Plus de papier</translation>
    </message>
    <message>
        <source>Cover open</source>
        <translation>Capot ouvert</translation>
    </message>
    <message>
        <source>Cutter jammed</source>
        <translation>Massicot bloqué</translation>
    </message>
    <message>
        <source>Print head too hot</source>
        <translation>Tête d’impression trop chaude</translation>
    </message>
    <message>
        <source>Printer error</source>
        <translation>Erreur de l’imprimante</translation>
    </message>
    <message>
        <source>Feed button held</source>
        <translation>Bouton d’avance enfoncé</translation>
    </message>
    <message>
        <source>Drawer open</source>
        <translation>Tiroir ouvert</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Débranché</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Connexion refusée</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>Ne répond pas</translation>
    </message>
    <message>
        <source>In use elsewhere</source>
        <translation>Utilisé ailleurs</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>Accès refusé</translation>
    </message>
    <message>
        <source>Answers slowly</source>
        <translation>Répond lentement</translation>
    </message>
    <message>
        <source>Have a new roll ready</source>
        <translation>Préparer un rouleau neuf</translation>
    </message>
    <message>
        <source>Put in a new roll</source>
        <translation>Mettre un rouleau neuf</translation>
    </message>
    <message>
        <source>Close the cover</source>
        <translation>Fermer le capot</translation>
    </message>
    <message>
        <source>Open the cover and free the cutter</source>
        <translation>Ouvrir le capot et dégager le massicot</translation>
    </message>
    <message>
        <source>It goes on by itself when it has cooled</source>
        <translation>Elle repart seule une fois refroidie</translation>
    </message>
    <message>
        <source>Switch it off and on again</source>
        <translation>L’éteindre et la rallumer</translation>
    </message>
    <message>
        <source>Let go of the feed button</source>
        <translation>Relâcher le bouton d’avance</translation>
    </message>
    <message>
        <source>Close the drawer</source>
        <translation>Fermer le tiroir</translation>
    </message>
    <message>
        <source>Check its cable and its power</source>
        <translation>Vérifier le câble et l’alimentation</translation>
    </message>
    <message>
        <source>Check its address, or restart it</source>
        <translation>Vérifier l’adresse, ou redémarrer l’appareil</translation>
    </message>
    <message>
        <source>Another program or till holds it</source>
        <translation>Un autre programme ou une autre caisse l’utilise</translation>
    </message>
    <message>
        <source>This computer must be allowed to use it</source>
        <translation>Cet ordinateur doit y être autorisé</translation>
    </message>
    <message>
        <source>Choose it in the settings</source>
        <translation>Le choisir dans les réglages</translation>
    </message>
    <message>
        <source>{words}: {cause}</source>
        <translation>{words}&#xa0;: {cause}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impression en cours</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimé</translation>
    </message>
    <message>
        <source>May have come out</source>
        <translation>Peut-être imprimé</translation>
    </message>
    <message>
        <source>Did not come out</source>
        <translation>Non imprimé</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonné</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>Touch a device to leave it out.</source>
        <translation>Toucher un appareil pour l’écarter.</translation>
    </message>
    <message>
        <source>None answered. The till sells without them; add them later.</source>
        <translation>Aucun n’a répondu. La caisse vend sans eux&#xa0;; les ajouter plus tard.</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Pour vous</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>Reste à payer</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Part {n} of {count}</source>
        <translation>Part {n} sur {count}</translation>
    </message>
    <message>
        <source>Gift voucher</source>
        <translation>Bon cadeau</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Merci</translation>
    </message>
</context>
<context>
    <name>DoneBand</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>QR</translation>
    </message>
    <message>
        <source>Part {n} of {m} paid: {total}</source>
        <translation>Part {n} sur {m} payée&#xa0;: {total}</translation>
    </message>
    <message>
        <source>{number} given back: {total}</source>
        <translation>{number} remboursé&#xa0;: {total}</translation>
    </message>
    <message>
        <source>{number} paid: {total}</source>
        <translation>{number} payé&#xa0;: {total}</translation>
    </message>
    <message>
        <source>{number} exchanged</source>
        <translation>{number} échangé</translation>
    </message>
    <message>
        <source>New credit {name}: {balance}</source>
        <translation>Nouvel avoir {name}&#xa0;: {balance}</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Open the drawer</source>
        <translation>Ouvrir le tiroir</translation>
    </message>
</context>
<context>
    <name>DrawerSheet</name>
    <message>
        <source>Make change</source>
        <translation>Faire de la monnaie</translation>
    </message>
    <message>
        <source>Check the cash</source>
        <translation>Vérifier la caisse</translation>
    </message>
    <message>
        <source>Put a mistake right</source>
        <translation>Corriger une erreur</translation>
    </message>
    <message>
        <source>Try the drawer</source>
        <translation>Essayer le tiroir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Why? The reason goes into the journal.</source>
        <translation>Pourquoi&#xa0;? Le motif est inscrit au journal.</translation>
    </message>
</context>
<context>
    <name>Extending</name>
    <message>
        <source>Extend {name}</source>
        <translation>Prolonger {name}</translation>
    </message>
    <message>
        <source>New last day</source>
        <translation>Nouvelle échéance</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Prolonger</translation>
    </message>
    <message>
        <source>+{days} days: {day}</source>
        <translation>+{days}&#xa0;jours&#xa0;: {day}</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>Geste commercial</translation>
    </message>
    <message>
        <source>The shop was closed</source>
        <translation>Magasin fermé</translation>
    </message>
    <message>
        <source>It was promised</source>
        <translation>C’était promis</translation>
    </message>
    <message>
        <source>{amount} until {day}</source>
        <translation>{amount} jusqu’au {day}</translation>
    </message>
    <message>
        <source>{amount}, over since {day}</source>
        <translation>{amount}, expiré depuis le {day}</translation>
    </message>
</context>
<context>
    <name>Fate</name>
    <message>
        <source>What comes back</source>
        <translation>Ce qui revient</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Try the demo shop</source>
        <translation>Essayer la boutique de démonstration</translation>
    </message>
    <message>
        <source>Create the shop</source>
        <translation>Créer la boutique</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>The folder cannot be written: {trouble}</source>
        <translation>Le dossier n’est pas accessible en écriture&#xa0;: {trouble}</translation>
    </message>
    <message>
        <source>There is a shop in this folder already</source>
        <translation>Ce dossier contient déjà une boutique</translation>
    </message>
    <message>
        <source>{field} is not possible</source>
        <translation>{field} n’est pas possible</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Boutique</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Numéro de TVA</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>A new till</source>
        <translation>Une nouvelle caisse</translation>
    </message>
    <message>
        <source>Only looking around?</source>
        <translation>Juste pour voir&#xa0;?</translation>
    </message>
    <message>
        <source>14 digits; one of them is wrong</source>
        <translation>14 chiffres&#xa0;; l’un d’eux est faux</translation>
    </message>
    <message>
        <source>A number from 01 to 99</source>
        <translation>Un nombre de 01 à 99</translation>
    </message>
    <message>
        <source>4 to 8 digits</source>
        <translation>4 à 8 chiffres</translation>
    </message>
    <message>
        <source>This is needed</source>
        <translation>À remplir</translation>
    </message>
    <message>
        <source>The two codes differ</source>
        <translation>Les deux codes diffèrent</translation>
    </message>
    <message>
        <source>This is not possible</source>
        <translation>Ce n’est pas possible</translation>
    </message>
    <message>
        <source>It is printed on every ticket.</source>
        <translation>Imprimé sur chaque ticket.</translation>
    </message>
    <message>
        <source>The company</source>
        <translation>La société</translation>
    </message>
    <message>
        <source>The shop and this till</source>
        <translation>La boutique et cette caisse</translation>
    </message>
    <message>
        <source>Used goods bought from private persons are taxed on the margin, new goods on the price. The rates follow the law by date. Leave the number empty where VAT does not apply (CGI, art. 293 B).</source>
        <translation>La TVA des articles d’occasion achetés à des particuliers porte sur la marge, celle du neuf sur le prix. Les taux suivent la loi à leur date. Laisser le numéro vide si la TVA n’est pas applicable (CGI, art. 293 B).</translation>
    </message>
    <message>
        <source>Value added tax</source>
        <translation>Taxe sur la valeur ajoutée</translation>
    </message>
    <message>
        <source>On the price</source>
        <translation>Sur le prix</translation>
    </message>
    <message>
        <source>On the margin, piece by piece</source>
        <translation>Sur la marge, pièce par pièce</translation>
    </message>
    <message>
        <source>On the margin, over a period</source>
        <translation>Sur la marge, par période</translation>
    </message>
    <message>
        <source>Outside VAT</source>
        <translation>Hors champ de la TVA</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Exonéré</translation>
    </message>
    <message>
        <source>The manager opens the till, approves, and adds the others.</source>
        <translation>Le responsable ouvre la caisse, donne son accord et ajoute les autres.</translation>
    </message>
    <message>
        <source>The first manager</source>
        <translation>Le premier responsable</translation>
    </message>
    <message>
        <source>Devices found</source>
        <translation>Matériel trouvé</translation>
    </message>
    <message>
        <source>The shop’s book is founded with these names. The journal keeps later changes.</source>
        <translation>Le journal de caisse est créé avec ces noms. Il garde les changements suivants.</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>Est-ce juste&#xa0;?</translation>
    </message>
</context>
<context>
    <name>FreeReturn</name>
    <message>
        <source>Return without a ticket</source>
        <translation>Retour sans ticket</translation>
    </message>
    <message>
        <source>Kind of article</source>
        <translation>Type d’article</translation>
    </message>
    <message>
        <source>Price that was paid</source>
        <translation>Prix payé</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Add the return</source>
        <translation>Ajouter le retour</translation>
    </message>
    <message>
        <source>A manager agrees; the money becomes a store credit.</source>
        <translation>Accord d’un responsable&#xa0;; remboursé en avoir.</translation>
    </message>
</context>
<context>
    <name>Gift</name>
    <message>
        <source>Gift voucher</source>
        <translation>Bon cadeau</translation>
    </message>
</context>
<context>
    <name>GiftSheet</name>
    <message>
        <source>Another amount</source>
        <translation>Autre montant</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>Hardware</name>
    <message>
        <source>HELLO</source>
        <translation>BONJOUR</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Page d’essai</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
</context>
<context>
    <name>HardwareCentre</name>
    <message>
        <source>My display</source>
        <translation>Mon affichage</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>Scan any code now: nothing is sold</source>
        <translation>Scanner un code quelconque&#xa0;: rien n’est vendu</translation>
    </message>
    <message>
        <source>since {hour}</source>
        <translation>depuis {hour}</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) waiting</source>
        <translation>
            <numerusform>%n impression en attente</numerusform>
            <numerusform>%n impressions en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Page d’essai</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>A test page was sent to the printer</source>
        <translation>Une page d’essai part à l’imprimante</translation>
    </message>
    <message>
        <source>The customer display shows a greeting</source>
        <translation>L’afficheur client dit bonjour</translation>
    </message>
</context>
<context>
    <name>JobCard</name>
    <message>
        <source>Ticket {number}</source>
        <translation>Ticket {number}</translation>
    </message>
    <message>
        <source>Duplicate of {number}</source>
        <translation>Duplicata de {number}</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Réimprimer</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>Il est sorti</translation>
    </message>
</context>
<context>
    <name>KeyMap</name>
    <message>
        <source>This page</source>
        <translation>Cette page</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>The large button</source>
        <translation>Le grand bouton</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Next control</source>
        <translation>Élément suivant</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Press it</source>
        <translation>L’actionner</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Free price</source>
        <translation>Prix libre</translation>
    </message>
    <message>
        <source>By weight</source>
        <translation>Au kilo</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Return or exchange</source>
        <translation>Retour ou échange</translation>
    </message>
    <message>
        <source>Give the basket up</source>
        <translation>Abandonner le panier</translation>
    </message>
    <message>
        <source>Hold, or sales on hold</source>
        <translation>Mettre en attente, reprendre</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>Ouvrir le tiroir</translation>
    </message>
    <message>
        <source>Duplicate of the last ticket</source>
        <translation>Duplicata du dernier ticket</translation>
    </message>
    <message>
        <source>Choose a line</source>
        <translation>Choisir une ligne</translation>
    </message>
    <message>
        <source>One more, one less</source>
        <translation>Un de plus, un de moins</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Retirer la ligne</translation>
    </message>
    <message>
        <source>Three of the next scan</source>
        <translation>Trois du prochain scan</translation>
    </message>
    <message>
        <source>PgUp PgDn</source>
        <translation>Pg haut, Pg bas</translation>
    </message>
    <message>
        <source>Turn the keys</source>
        <translation>Tourner les touches</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>The customer’s credit</source>
        <translation>Avoir du client</translation>
    </message>
    <message>
        <source>Voucher, gift card</source>
        <translation>Bon, carte cadeau</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>Chèque</translation>
    </message>
    <message>
        <source>Put aside against a deposit</source>
        <translation>Mettre de côté avec acompte</translation>
    </message>
    <message>
        <source>Amount: 6000 or 60,00</source>
        <translation>Montant&#xa0;: 6000 ou 60,00</translation>
    </message>
    <message>
        <source>Take a payment back</source>
        <translation>Retirer un paiement</translation>
    </message>
    <message>
        <source>Return without a ticket</source>
        <translation>Retour sans ticket</translation>
    </message>
    <message>
        <source>Wrong tender</source>
        <translation>Mauvais moyen de paiement</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>Cancel the ticket</source>
        <translation>Annuler le ticket</translation>
    </message>
    <message>
        <source>Take everything back</source>
        <translation>Tout reprendre</translation>
    </message>
    <message>
        <source>The tickets of the day</source>
        <translation>Tickets du jour</translation>
    </message>
    <message>
        <source>Duplicate of this ticket</source>
        <translation>Duplicata de ce ticket</translation>
    </message>
    <message>
        <source>A part of the refund: 10,00</source>
        <translation>Une partie à rendre&#xa0;: 10,00</translation>
    </message>
    <message>
        <source>It does not come back</source>
        <translation>Ne revient pas, finalement</translation>
    </message>
    <message>
        <source>So many equal parts</source>
        <translation>Autant de parts égales</translation>
    </message>
    <message>
        <source>Whose line it is, or how much</source>
        <translation>La part de la ligne, ou le montant</translation>
    </message>
    <message>
        <source>Pay the first part</source>
        <translation>Encaisser la première part</translation>
    </message>
    <message>
        <source>Selling</source>
        <translation>Vente</translation>
    </message>
    <message>
        <source>Paying</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Diviser</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Keys for</source>
        <translation>Touches pour</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>KeyMapSheet</name>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
</context>
<context>
    <name>Layaway</name>
    <message>
        <source>Put aside</source>
        <translation>Mettre de côté</translation>
    </message>
</context>
<context>
    <name>LayawaySheet</name>
    <message>
        <source>{amount} for {name}</source>
        <translation>{amount} pour {name}</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Gardé jusqu’au</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Acompte</translation>
    </message>
    <message>
        <source>Deposit in cash</source>
        <translation>Acompte en espèces</translation>
    </message>
    <message>
        <source>Deposit by card</source>
        <translation>Acompte par carte</translation>
    </message>
</context>
<context>
    <name>LineBar</name>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Reason, fate</source>
        <translation>Motif, état</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Retirer la ligne</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>New machine: give new codes with `tillapp pin NAME`</source>
        <translation>Nouvelle machine : redonner les codes avec `tillapp pin NOM`</translation>
    </message>
</context>
<context>
    <name>LockSide</name>
    <message>
        <source>{shop} · till {till}</source>
        <translation>{shop} · caisse {till}</translation>
    </message>
    <message>
        <source>1 sale in progress</source>
        <translation>1 vente en cours</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) on hold</source>
        <translation>
            <numerusform>%n vente en attente</numerusform>
            <numerusform>%n ventes en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockView</name>
    <message>
        <source>Code of {name}</source>
        <translation>Code de {name}</translation>
    </message>
    <message>
        <source>This is nobody’s badge</source>
        <translation>Ce badge n’est à personne</translation>
    </message>
    <message>
        <source>or scan your badge</source>
        <translation>ou scanner le badge</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Qui êtes-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Vente</translation>
    </message>
    <message>
        <source>Sales, buying</source>
        <translation>Vente, rachat</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Responsable</translation>
    </message>
    <message numerus="yes">
        <source>Wrong code, %n try(s) left</source>
        <translation>
            <numerusform>Code faux, encore&#xa0;%n essai</numerusform>
            <numerusform>Code faux, encore&#xa0;%n essais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong codes: wait %n second(s)</source>
        <translation>
            <numerusform>Trop de codes faux&#xa0;: attendre&#xa0;%n seconde</numerusform>
            <numerusform>Trop de codes faux&#xa0;: attendre&#xa0;%n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the code…</source>
        <translation>Vérification du code…</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>Your credit note at {shop}</source>
        <translation>Votre avoir chez {shop}</translation>
    </message>
    <message>
        <source>Correction of your ticket at {shop}</source>
        <translation>Rectification de votre ticket chez {shop}</translation>
    </message>
    <message>
        <source>Your receipt at {shop}</source>
        <translation>Votre reçu chez {shop}</translation>
    </message>
    <message>
        <source>Your voucher at {shop}</source>
        <translation>Votre bon chez {shop}</translation>
    </message>
    <message>
        <source>Your ticket at {shop}</source>
        <translation>Votre ticket chez {shop}</translation>
    </message>
</context>
<context>
    <name>MailAddress</name>
    <message>
        <source>Ticket by mail</source>
        <translation>Ticket par e-mail</translation>
    </message>
</context>
<context>
    <name>MailAddressSheet</name>
    <message>
        <source>name@example.com</source>
        <translation>nom@exemple.fr</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>The address is forgotten once the ticket is sent</source>
        <translation>L’adresse est oubliée dès que le ticket est envoyé</translation>
    </message>
    <message>
        <source>This is not a mail address</source>
        <translation>Ce n’est pas une adresse e-mail</translation>
    </message>
</context>
<context>
    <name>NewCustomerForm</name>
    <message>
        <source>First name and name</source>
        <translation>Prénom et nom</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Perhaps the same person</source>
        <translation>Peut-être la même personne</translation>
    </message>
    <message>
        <source>Back to the search</source>
        <translation>Retour à la recherche</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>A name is needed</source>
        <translation>Il faut un nom</translation>
    </message>
    <message>
        <source>Perhaps the same person: touch the row, or create all the same</source>
        <translation>Peut-être la même personne&#xa0;: toucher la ligne, ou créer quand même</translation>
    </message>
    <message>
        <source>Create all the same</source>
        <translation>Créer quand même</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>The ticket was sent</source>
        <translation>Le ticket est envoyé</translation>
    </message>
    <message>
        <source>The sale that was open is back</source>
        <translation>La vente ouverte est de retour</translation>
    </message>
    <message>
        <source>A ticket may have been printed: look</source>
        <translation>Un ticket est peut-être imprimé&#xa0;: regarder</translation>
    </message>
    <message>
        <source>The printer did not answer</source>
        <translation>L’imprimante n’a pas répondu</translation>
    </message>
    <message>
        <source>The drawer did not open</source>
        <translation>Le tiroir ne s’est pas ouvert</translation>
    </message>
    <message>
        <source>Change to give: {amount}</source>
        <translation>À rendre&#xa0;: {amount}</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Matériel</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Delete last digit</source>
        <translation>Effacer le dernier chiffre</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>.</source>
        <translation>,</translation>
    </message>
</context>
<context>
    <name>Owed</name>
    <message>
        <source>The ticket waits for the printer</source>
        <translation>Le ticket attend l’imprimante</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>PagedGrid</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Suite</translation>
    </message>
</context>
<context>
    <name>Parked</name>
    <message>
        <source>Sales on hold</source>
        <translation>Ventes en attente</translation>
    </message>
</context>
<context>
    <name>ParkedSheet</name>
    <message>
        <source>No sale is on hold</source>
        <translation>Aucune vente en attente</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept until {day}</source>
        <translation>Jusqu’au {day}</translation>
    </message>
    <message>
        <source>Time was over on {day}</source>
        <translation>Échu le {day}</translation>
    </message>
    <message>
        <source>paid {amount}</source>
        <translation>payé {amount}</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>il y a&#xa0;%n minute</numerusform>
            <numerusform>il y a&#xa0;%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>il y a&#xa0;%n heure</numerusform>
            <numerusform>il y a&#xa0;%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a&#xa0;%n jour</numerusform>
            <numerusform>il y a&#xa0;%n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Part {n}, paid</source>
        <translation>Part {n}, payée</translation>
    </message>
    <message>
        <source>Part {n}, now</source>
        <translation>Part {n}, maintenant</translation>
    </message>
    <message>
        <source>Part {n}</source>
        <translation>Part {n}</translation>
    </message>
</context>
<context>
    <name>Payments</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>4 to 8 digits</source>
        <translation>4 à 8 chiffres</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Secret code</source>
        <translation>Code secret</translation>
    </message>
    <message>
        <source>The same code again</source>
        <translation>Le même code à nouveau</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Sale</source>
        <translation>Vente</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Avoirs</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Matériel</translation>
    </message>
</context>
<context>
    <name>PrimaryAct</name>
    <message>
        <source>Validate the exchange</source>
        <translation>Valider l’échange</translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Encaisser</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Rembourser</translation>
    </message>
</context>
<context>
    <name>Qr</name>
    <message>
        <source>Ticket as a QR code</source>
        <translation>Ticket en code QR</translation>
    </message>
</context>
<context>
    <name>QrSheet</name>
    <message>
        <source>Photograph the code to take the ticket with you</source>
        <translation>Photographier le code pour emporter le ticket</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>QuickTenders</name>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>CB</translation>
    </message>
    <message>
        <source>Cash {amount}</source>
        <translation>Espèces {amount}</translation>
    </message>
    <message>
        <source>The law allows {amount} in cash</source>
        <translation>La loi permet {amount} en espèces</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Whole bill</source>
        <translation>Note entière</translation>
    </message>
    <message>
        <source>Paid before</source>
        <translation>Déjà payé</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>Reste à payer</translation>
    </message>
    <message>
        <source>PART {n} OF {parts}</source>
        <translation>PART {n} SUR {parts}</translation>
    </message>
    <message>
        <source>DEPOSIT</source>
        <translation>ACOMPTE</translation>
    </message>
    <message>
        <source>PAID</source>
        <translation>PAYÉ</translation>
    </message>
    <message>
        <source>Put aside until</source>
        <translation>Mis de côté jusqu’au</translation>
    </message>
    <message>
        <source>GIVEN BACK</source>
        <translation>RENDU</translation>
    </message>
    <message>
        <source>Payment {number} is given back</source>
        <translation>Le paiement {number} est rendu</translation>
    </message>
    <message>
        <source>of which VAT {code}</source>
        <translation>dont TVA {code}</translation>
    </message>
    <message>
        <source>This receipt is not a ticket.</source>
        <translation>Ce reçu n’est pas un ticket.</translation>
    </message>
    <message>
        <source>This receipt is not the ticket: that comes with the last payment.</source>
        <translation>Ce reçu n’est pas le ticket&#xa0;: il sera remis au dernier paiement.</translation>
    </message>
</context>
<context>
    <name>Recovered</name>
    <message>
        <source>After the restart</source>
        <translation>Après le redémarrage</translation>
    </message>
</context>
<context>
    <name>RefundKeys</name>
    <message>
        <source>New credit</source>
        <translation>Nouvel avoir</translation>
    </message>
    <message>
        <source>Back on the credit</source>
        <translation>Sur l’avoir d’origine</translation>
    </message>
    <message>
        <source>Refund in cash</source>
        <translation>Rendre en espèces</translation>
    </message>
    <message>
        <source>Refund by card</source>
        <translation>Rendre par carte</translation>
    </message>
    <message>
        <source>Give a credit</source>
        <translation>Donner un avoir</translation>
    </message>
</context>
<context>
    <name>Reminding</name>
    <message>
        <source>Show</source>
        <translation>Voir</translation>
    </message>
    <message numerus="yes">
        <source>%n credit(s) ran out</source>
        <translation>
            <numerusform>%n avoir a expiré</numerusform>
            <numerusform>%n avoirs ont expiré</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n basket(s) put aside too long</source>
        <translation>
            <numerusform>%n mise de côté dépassée</numerusform>
            <numerusform>%n mises de côté dépassées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReturnEditor</name>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>What it waits for</source>
        <translation>En attente de</translation>
    </message>
</context>
<context>
    <name>Returned</name>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Defect</source>
        <translation>Défaut</translation>
    </message>
    <message>
        <source>Changed mind</source>
        <translation>Changé d’avis</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Wrong entry</source>
        <translation>Erreur de saisie</translation>
    </message>
    <message>
        <source>Rung twice</source>
        <translation>Saisi deux fois</translation>
    </message>
    <message>
        <source>Customer gave up</source>
        <translation>Client renonce</translation>
    </message>
    <message>
        <source>Ready to sell</source>
        <translation>Prêt à vendre</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Recycle</source>
        <translation>Recyclage</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>Tri</translation>
    </message>
    <message>
        <source>Washing</source>
        <translation>Lavage</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparation</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Police register</source>
        <translation>Livre de police</translation>
    </message>
    <message>
        <source>Above the cash limit</source>
        <translation>Au-delà du plafond d’espèces</translation>
    </message>
    <message>
        <source>Too late: ask a manager</source>
        <translation>Délai passé&#xa0;: responsable</translation>
    </message>
    <message>
        <source>Not paid out in money</source>
        <translation>Non remboursable en argent</translation>
    </message>
    <message>
        <source>This credit has expired</source>
        <translation>Cet avoir a expiré</translation>
    </message>
    <message>
        <source>Choose the customer first</source>
        <translation>Choisir d’abord le client</translation>
    </message>
    <message>
        <source>A manager has to agree</source>
        <translation>Accord d’un responsable</translation>
    </message>
</context>
<context>
    <name>Returns</name>
    <message>
        <source>Then {numbers}</source>
        <translation>Puis {numbers}</translation>
    </message>
    <message>
        <source>Ticket {number}</source>
        <translation>Ticket {number}</translation>
    </message>
    <message>
        <source>Already sold: ticket {number}</source>
        <translation>Déjà vendu&#xa0;: ticket {number}</translation>
    </message>
    <message>
        <source>This ticket was cancelled by {number}</source>
        <translation>Ticket annulé par {number}</translation>
    </message>
    <message>
        <source>Money back until {day}</source>
        <translation>Remboursable jusqu’au {day}</translation>
    </message>
    <message>
        <source>Store credit only, until {day}; money with a manager</source>
        <translation>Avoir seulement, jusqu’au {day}&#xa0;; argent avec un responsable</translation>
    </message>
    <message>
        <source>Returns ended on {day}: a manager may allow it</source>
        <translation>Délai fini le {day}&#xa0;: un responsable peut l’accepter</translation>
    </message>
    <message>
        <source>Already returned</source>
        <translation>Déjà rendu</translation>
    </message>
    <message>
        <source>Already returned {quantity}</source>
        <translation>Déjà rendu {quantity}</translation>
    </message>
</context>
<context>
    <name>ReturnsCentre</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Scan the tag or the ticket; or a number, day, amount, customer</source>
        <translation>Scanner l’étiquette ou le ticket&#xa0;; ou numéro, jour, montant, client</translation>
    </message>
    <message>
        <source>Tag, ticket, day, amount</source>
        <translation>Étiquette, ticket, jour, montant</translation>
    </message>
    <message>
        <source>Tickets found</source>
        <translation>Tickets trouvés</translation>
    </message>
    <message>
        <source>No sale fits. Try its amount, its day, or the customer.</source>
        <translation>Aucune vente trouvée. Essayez le montant, le jour ou le client.</translation>
    </message>
    <message>
        <source>Without ticket</source>
        <translation>Sans ticket</translation>
    </message>
    <message>
        <source>Wrong tender</source>
        <translation>Mauvais moyen</translation>
    </message>
    <message>
        <source>Cancel ticket</source>
        <translation>Annuler ticket</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
</context>
<context>
    <name>ReturnsPanel</name>
    <message>
        <source>Add a customer</source>
        <translation>Ajouter un client</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Panier</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Échanger</translation>
    </message>
    <message>
        <source>Take all back</source>
        <translation>Tout reprendre</translation>
    </message>
    <message>
        <source>For {name}?</source>
        <translation>Pour {name}&#xa0;?</translation>
    </message>
    <message>
        <source>Named on the ticket: touch to confirm</source>
        <translation>Client du ticket&#xa0;: toucher pour confirmer</translation>
    </message>
    <message>
        <source>Scan the tag or the ticket of what comes back</source>
        <translation>Scanner l’étiquette ou le ticket de ce qui revient</translation>
    </message>
    <message>
        <source>Nothing of this sale is left to come back</source>
        <translation>Il ne reste rien à reprendre de cette vente</translation>
    </message>
    <message>
        <source>Touch what comes back</source>
        <translation>Toucher ce qui revient</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>ReturnsScreen</name>
    <message>
        <source>{title} has already come back</source>
        <translation>{title}&#xa0;: déjà rendu</translation>
    </message>
</context>
<context>
    <name>RewardRow</name>
    <message>
        <source>Other rewards</source>
        <translation>Autres récompenses</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Récompense</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} taken off</source>
        <translation>{amount} déduits</translation>
    </message>
    <message>
        <source>Give back {points}</source>
        <translation>Rendre {points}</translation>
    </message>
</context>
<context>
    <name>SalePage</name>
    <message>
        <source>The lines of the sale</source>
        <translation>Les lignes de la vente</translation>
    </message>
</context>
<context>
    <name>Sayings</name>
    <message>
        <source>Unknown code {code}</source>
        <translation>Code inconnu {code}</translation>
    </message>
    <message>
        <source>The code {code} was cut short: scan it again</source>
        <translation>Le code {code} est incomplet&#xa0;: scanner à nouveau</translation>
    </message>
    <message>
        <source>{title} is already in a basket</source>
        <translation>{title} est déjà dans un panier</translation>
    </message>
    <message>
        <source>{title} is not for sale yet</source>
        <translation>{title} n’est pas encore en vente</translation>
    </message>
    <message>
        <source>{title} has no price: key it in</source>
        <translation>{title} n’a pas de prix&#xa0;: le taper</translation>
    </message>
    <message>
        <source>{title} was sold meanwhile: remove it from the basket</source>
        <translation>{title} a été vendu entre-temps&#xa0;: le retirer du panier</translation>
    </message>
    <message>
        <source>At most {limit} here</source>
        <translation>Au plus {limit} ici</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>This amount is not possible</source>
        <translation>Ce montant n’est pas possible</translation>
    </message>
    <message>
        <source>{amount} for {due}: is that right?</source>
        <translation>{amount} pour {due}&#xa0;: est-ce juste&#xa0;?</translation>
    </message>
    <message>
        <source>The discount is larger than the price</source>
        <translation>La remise dépasse le prix</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Choisir un motif</translation>
    </message>
    <message>
        <source>Nothing to pay</source>
        <translation>Rien à payer</translation>
    </message>
    <message>
        <source>Only {due} is left to pay</source>
        <translation>Il ne reste que {due} à payer</translation>
    </message>
    <message>
        <source>The law allows {limit} in cash for one sale: take the rest by card</source>
        <translation>La loi permet {limit} en espèces par vente&#xa0;: prendre le reste par carte</translation>
    </message>
    <message>
        <source>The terminal has not answered for {amount}</source>
        <translation>Le terminal n’a pas répondu pour {amount}</translation>
    </message>
    <message>
        <source>The card was charged {amount}: cancel it on the terminal first</source>
        <translation>La carte a été débitée de {amount}&#xa0;: annuler d’abord sur le terminal</translation>
    </message>
    <message>
        <source>{paid} is already paid: take the payment back first</source>
        <translation>{paid} déjà payés&#xa0;: retirer d’abord le paiement</translation>
    </message>
    <message>
        <source>Only {available} is available</source>
        <translation>Seulement {available} disponibles</translation>
    </message>
    <message>
        <source>The disk is full: the sale is NOT recorded</source>
        <translation>Le disque est plein&#xa0;: la vente n’est PAS enregistrée</translation>
    </message>
    <message>
        <source>The disk failed: the sale is NOT recorded</source>
        <translation>Panne du disque&#xa0;: la vente n’est PAS enregistrée</translation>
    </message>
    <message>
        <source>Choose what becomes of the goods, and what they wait for</source>
        <translation>Choisir le devenir de l’article, et ce qu’il attend</translation>
    </message>
    <message>
        <source>The time for this return is over: a manager may allow it</source>
        <translation>Le délai de retour est passé&#xa0;: un responsable peut l’accepter</translation>
    </message>
    <message>
        <source>Only {owed} is left to give back</source>
        <translation>Il ne reste que {owed} à rendre</translation>
    </message>
    <message>
        <source>Not given back this way any more: offer a credit, or ask a manager</source>
        <translation>Pas remboursable ainsi&#xa0;: proposer un avoir, ou demander à un responsable</translation>
    </message>
    <message>
        <source>The bill cannot be split like this: choose other parts</source>
        <translation>La note ne se divise pas ainsi&#xa0;: choisir d’autres parts</translation>
    </message>
    <message>
        <source>{amount} went back for it already: take that back first</source>
        <translation>{amount} ont déjà été rendus&#xa0;: reprenez-les d’abord</translation>
    </message>
    <message>
        <source>Returns and vouchers do not wait: settle them first</source>
        <translation>Les retours et les bons ne se mettent pas de côté&#xa0;: réglez-les d’abord</translation>
    </message>
    <message>
        <source>No deposit lies in this basket</source>
        <translation>Aucun acompte dans ce panier</translation>
    </message>
    <message>
        <source>Nothing of this ticket is left to cancel or correct</source>
        <translation>Il ne reste rien à annuler ni à corriger sur ce ticket</translation>
    </message>
    <message>
        <source>This customer still has credit or goods here: settle that first</source>
        <translation>Ce client a encore un avoir ou des articles ici&#xa0;: régler cela d’abord</translation>
    </message>
    <message>
        <source>This credit has expired: a manager may extend it</source>
        <translation>Cet avoir a expiré&#xa0;: un responsable peut le prolonger</translation>
    </message>
    <message>
        <source>Another till holds this credit: scan the code on its paper</source>
        <translation>Une autre caisse détient cet avoir&#xa0;: scanner le code de son papier</translation>
    </message>
    <message>
        <source>This credit already pays in an open basket</source>
        <translation>Cet avoir paie déjà dans un panier ouvert</translation>
    </message>
    <message>
        <source>This credit is spent in the shop and not paid out in money</source>
        <translation>Cet avoir se dépense en boutique, il n’est pas remboursé en argent</translation>
    </message>
    <message>
        <source>This paper is not genuine: keep it and call a manager</source>
        <translation>Ce papier n’est pas authentique&#xa0;: le garder et appeler un responsable</translation>
    </message>
    <message>
        <source>Choose the customer first, then try again</source>
        <translation>Choisir d’abord le client, puis recommencer</translation>
    </message>
    <message>
        <source>{title}: only {left} can still come back</source>
        <translation>{title}&#xa0;: il ne peut en revenir que {left}</translation>
    </message>
    <message>
        <source>{title} has already come back</source>
        <translation>{title}&#xa0;: déjà rendu</translation>
    </message>
    <message>
        <source>{title} is put aside for a customer: open that basket</source>
        <translation>{title} est mis de côté pour un client&#xa0;: ouvrir ce panier</translation>
    </message>
    <message>
        <source>Nothing is left on this credit</source>
        <translation>Il ne reste rien sur cet avoir</translation>
    </message>
    <message>
        <source>Only {available} is left on this credit</source>
        <translation>Il ne reste que {available} sur cet avoir</translation>
    </message>
    <message>
        <source>Only {points} points are there: choose less</source>
        <translation>Seulement {points}&#xa0;points&#xa0;: choisissez moins</translation>
    </message>
    <message>
        <source>A manager has to agree</source>
        <translation>Accord du responsable nécessaire</translation>
    </message>
    <message>
        <source>Wrong code, {left} tries left</source>
        <translation>Code faux, essais restants&#xa0;: {left}</translation>
    </message>
    <message>
        <source>Wait {seconds} seconds</source>
        <translation>Attendre {seconds} secondes</translation>
    </message>
    <message>
        <source>The till is locked</source>
        <translation>La caisse est verrouillée</translation>
    </message>
    <message>
        <source>{field}: {value} is not possible</source>
        <translation>{field}&#xa0;: {value} n’est pas possible</translation>
    </message>
    <message>
        <source>The till is already open on this computer</source>
        <translation>La caisse est déjà ouverte sur cet ordinateur</translation>
    </message>
    <message>
        <source>This was recorded otherwise a moment ago: look at the last ticket</source>
        <translation>Ceci a déjà été enregistré autrement&#xa0;: voir le dernier ticket</translation>
    </message>
    <message>
        <source>A newer program wrote this book: update this till</source>
        <translation>Un programme plus récent a écrit ce journal&#xa0;: mettre la caisse à jour</translation>
    </message>
    <message>
        <source>The book does not prove itself: stop selling and call support</source>
        <translation>Le journal de caisse ne se prouve plus&#xa0;: arrêter la vente et appeler l’assistance</translation>
    </message>
    <message>
        <source>There is no shop in this folder yet</source>
        <translation>Il n’y a pas encore de boutique dans ce dossier</translation>
    </message>
    <message>
        <source>{title} was already sold</source>
        <translation>{title} est déjà vendu</translation>
    </message>
    <message>
        <source>{title} was already sold: ticket {number}</source>
        <translation>{title} est déjà vendu&#xa0;: ticket {number}</translation>
    </message>
    <message>
        <source>Free price</source>
        <translation>Prix libre</translation>
    </message>
    <message>
        <source>Show the ticket</source>
        <translation>Voir le ticket</translation>
    </message>
    <message>
        <source>Choose the customer</source>
        <translation>Choisir le client</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Yes, that is right</source>
        <translation>Oui, c’est juste</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>It is cancelled</source>
        <translation>C’est annulé</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>tag</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>store credit</source>
        <translation>avoir</translation>
    </message>
    <message>
        <source>badge</source>
        <translation>badge</translation>
    </message>
    <message>
        <source>ticket</source>
        <translation>ticket</translation>
    </message>
    <message>
        <source>customer’s card</source>
        <translation>carte client</translation>
    </message>
    <message>
        <source>maker’s code</source>
        <translation>code fabricant</translation>
    </message>
    <message>
        <source>cut short or mistyped</source>
        <translation>incomplet ou mal saisi</translation>
    </message>
    <message>
        <source>other code</source>
        <translation>autre code</translation>
    </message>
    <message>
        <source>Read: {code}</source>
        <translation>Lu&#xa0;: {code}</translation>
    </message>
    <message>
        <source>Set this scanner to the computer’s keyboard: it means {code}</source>
        <translation>Régler ce scanner sur le clavier de l’ordinateur&#xa0;: il lit {code}</translation>
    </message>
    <message>
        <source>Returned: {title}</source>
        <translation>Retour&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ScannerView</name>
    <message>
        <source>The last ticket</source>
        <translation>Le dernier ticket</translation>
    </message>
    <message>
        <source>A voucher or credit slip</source>
        <translation>Un bon ou un avoir</translation>
    </message>
    <message>
        <source>A code nobody knows</source>
        <translation>Un code inconnu</translation>
    </message>
    <message>
        <source>A tag cut in half</source>
        <translation>Une étiquette coupée</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>SellCentre</name>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Femme</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Homme</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Enfant</translation>
    </message>
    <message>
        <source>Shoes</source>
        <translation>Chaussures</translation>
    </message>
    <message>
        <source>Accessories</source>
        <translation>Accessoires</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Maison</translation>
    </message>
    <message>
        <source>Books, media</source>
        <translation>Livres, médias</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Boutique</translation>
    </message>
    <message>
        <source>Free price</source>
        <translation>Prix libre</translation>
    </message>
    <message>
        <source>By weight</source>
        <translation>Au kilo</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Tiroir</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
</context>
<context>
    <name>SellPanel</name>
    <message>
        <source>Add a customer</source>
        <translation>Ajouter un client</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Panier</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Encaisser</translation>
    </message>
</context>
<context>
    <name>SellScreen</name>
    <message>
        <source>Line removed</source>
        <translation>Ligne retirée</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Discount on the line</source>
        <translation>Remise sur la ligne</translation>
    </message>
    <message>
        <source>Discount on the basket</source>
        <translation>Remise sur le panier</translation>
    </message>
    <message>
        <source>Basket on hold</source>
        <translation>Panier en attente</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Basket given up</source>
        <translation>Panier abandonné</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Internal error {code}: sales go on, note the code for support</source>
        <translation>Erreur interne {code}&#xa0;: la vente continue, noter le code pour l’assistance</translation>
    </message>
    <message>
        <source>An old document does not prove itself: call for support</source>
        <translation>Une pièce ancienne ne se vérifie pas&#xa0;: appelez l’assistance</translation>
    </message>
    <message>
        <source>Lock the till</source>
        <translation>Verrouiller la caisse</translation>
    </message>
</context>
<context>
    <name>ShopPage</name>
    <message>
        <source>Shop name</source>
        <translation>Nom de la boutique</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Numéro et rue</translation>
    </message>
    <message>
        <source>Postcode and town</source>
        <translation>Code postal et ville</translation>
    </message>
    <message>
        <source>Number of this till</source>
        <translation>Numéro de cette caisse</translation>
    </message>
</context>
<context>
    <name>Shown</name>
    <message>
        <source>Without a ticket</source>
        <translation>Sans ticket</translation>
    </message>
    <message>
        <source>{price} / kg</source>
        <translation>{price} / kg</translation>
    </message>
    <message>
        <source>{price} each</source>
        <translation>{price} / u.</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Total {amount}</source>
        <translation>Total {amount}</translation>
    </message>
    <message>
        <source>Paid {amount}</source>
        <translation>Payé {amount}</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>Reste à payer</translation>
    </message>
    <message>
        <source>Discounts {amount}</source>
        <translation>Remises {amount}</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Given back {amount}</source>
        <translation>Rendu {amount}</translation>
    </message>
    <message>
        <source>To give back</source>
        <translation>À rendre</translation>
    </message>
    <message>
        <source>since {year}</source>
        <translation>depuis {year}</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>Chèque</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>Gift voucher</source>
        <translation>Bon cadeau</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>Waiting for the terminal</source>
        <translation>Attente du terminal</translation>
    </message>
    <message>
        <source>Answer unknown: look at the terminal</source>
        <translation>Réponse inconnue&#xa0;: regarder le terminal</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Deposit: {means}</source>
        <translation>Acompte&#xa0;: {means}</translation>
    </message>
    <message>
        <source>Take the payment back</source>
        <translation>Retirer le paiement</translation>
    </message>
    <message>
        <source>Change to give</source>
        <translation>À rendre</translation>
    </message>
    <message>
        <source>Open price</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>On the rack</source>
        <translation>En rayon</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendu</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>GIFT VOUCHER</source>
        <translation>BON CADEAU</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>STORE CREDIT</source>
        <translation>AVOIR</translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation>Pour {name}</translation>
    </message>
    <message>
        <source>For whoever brings it</source>
        <translation>Au porteur</translation>
    </message>
    <message>
        <source>To be spent in this shop, at once or in several times.</source>
        <translation>À utiliser dans cette boutique, en une ou plusieurs fois.</translation>
    </message>
    <message>
        <source>Paid out on request.</source>
        <translation>Remboursable sur demande.</translation>
    </message>
    <message>
        <source>Not paid out in money.</source>
        <translation>Non remboursable en argent.</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Code {code}</translation>
    </message>
    <message>
        <source>valid until {day}</source>
        <translation>valable jusqu’au {day}</translation>
    </message>
</context>
<context>
    <name>SplitCentre</name>
    <message>
        <source>State of the counter</source>
        <translation>État du poste</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Encaissement</translation>
    </message>
    <message>
        <source>One part less</source>
        <translation>Une part de moins</translation>
    </message>
    <message>
        <source>One part more</source>
        <translation>Une part de plus</translation>
    </message>
    <message>
        <source>Lines of the bill</source>
        <translation>Lignes de la note</translation>
    </message>
    <message>
        <source>Amount of the part</source>
        <translation>Montant de la part</translation>
    </message>
    <message>
        <source>Add this part</source>
        <translation>Ajouter cette part</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>The same for everybody, to the cent.</source>
        <translation>La même somme pour chacun, au centime près.</translation>
    </message>
    <message>
        <source>Touch a line to give it to the next part; each needs one.</source>
        <translation>Touchez une ligne pour la donner à la part suivante&#xa0;; chaque part en a au moins une.</translation>
    </message>
    <message>
        <source>Key an amount for each part; what is left is the last one.</source>
        <translation>Tapez le montant de chaque part&#xa0;; la dernière prend le reste.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
        </translation>
    </message>
    <message>
        <source>Part {n}</source>
        <translation>Part {n}</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>En une fois</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Diviser</translation>
    </message>
    <message>
        <source>Equal parts</source>
        <translation>Parts égales</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>Par article</translation>
    </message>
    <message>
        <source>By amount</source>
        <translation>Par montant</translation>
    </message>
</context>
<context>
    <name>SplitPanel</name>
    <message>
        <source>Add a customer</source>
        <translation>Ajouter un client</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Panier</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Pay part 1</source>
        <translation>Encaisser la part 1</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>Statement of credit</source>
        <translation>Relevé d’avoir</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>BALANCE</source>
        <translation>SOLDE</translation>
    </message>
    <message>
        <source>purchase</source>
        <translation>achat</translation>
    </message>
    <message>
        <source>return</source>
        <translation>retour</translation>
    </message>
    <message>
        <source>payment ahead</source>
        <translation>acompte</translation>
    </message>
    <message>
        <source>issue</source>
        <translation>émission</translation>
    </message>
    <message>
        <source>release</source>
        <translation>transfert</translation>
    </message>
    <message>
        <source>top-up</source>
        <translation>recharge</translation>
    </message>
    <message>
        <source>new last day</source>
        <translation>prolongation</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>paid out</source>
        <translation>remboursé</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>One less</source>
        <translation>Un de moins</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Un de plus</translation>
    </message>
</context>
<context>
    <name>TaxPage</name>
    <message>
        <source>VAT number</source>
        <translation>Numéro de TVA</translation>
    </message>
</context>
<context>
    <name>Tender</name>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>Chèque</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>Gift voucher</source>
        <translation>Bon cadeau</translation>
    </message>
</context>
<context>
    <name>TenderCentre</name>
    <message>
        <source>State of the counter</source>
        <translation>État du poste</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Encaissement</translation>
    </message>
    <message>
        <source>Cash received</source>
        <translation>Espèces reçues</translation>
    </message>
    <message>
        <source>Change to give</source>
        <translation>À rendre</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>By card</source>
        <translation>Par carte</translation>
    </message>
    <message>
        <source>By cheque</source>
        <translation>Par chèque</translation>
    </message>
    <message>
        <source>With the customer’s credit</source>
        <translation>Avec l’avoir du client</translation>
    </message>
    <message>
        <source>With a voucher</source>
        <translation>Avec un bon</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>En une fois</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Diviser</translation>
    </message>
    <message>
        <source>At most {amount}</source>
        <translation>Au plus {amount}</translation>
    </message>
    <message>
        <source>Receipt {n}</source>
        <translation>Reçu {n}</translation>
    </message>
    <message>
        <source>A deposit now, the rest later</source>
        <translation>Un acompte, le reste plus tard</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>The drawer opens</source>
        <translation>Le tiroir s’ouvre</translation>
    </message>
    <message>
        <source>Bank card</source>
        <translation>Carte bancaire</translation>
    </message>
    <message>
        <source>Key the amount into the terminal</source>
        <translation>Taper le montant sur le terminal</translation>
    </message>
    <message>
        <source>Customer credit</source>
        <translation>Avoir client</translation>
    </message>
    <message>
        <source>Balance {amount}</source>
        <translation>Solde {amount}</translation>
    </message>
    <message>
        <source>No customer with credit</source>
        <translation>Aucun client avec avoir</translation>
    </message>
    <message>
        <source>Voucher, gift card</source>
        <translation>Bon, carte cadeau</translation>
    </message>
    <message>
        <source>Scan its code</source>
        <translation>Scanner son code</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>Chèque</translation>
    </message>
    <message>
        <source>Check the identity</source>
        <translation>Vérifier l’identité</translation>
    </message>
</context>
<context>
    <name>TenderPanel</name>
    <message>
        <source>Add a customer</source>
        <translation>Ajouter un client</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Panier</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>Reste à payer</translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>QR</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
</context>
<context>
    <name>TenderScreen</name>
    <message>
        <source>The bill changed: what is left is one part now</source>
        <translation>L’addition a changé&#xa0;: le reste fait une seule part</translation>
    </message>
    <message>
        <source>Goods come back here: key an amount, then each means</source>
        <translation>Des articles reviennent&#xa0;: tapez un montant, puis le moyen</translation>
    </message>
    <message>
        <source>Code of the voucher</source>
        <translation>Code du bon</translation>
    </message>
    <message>
        <source>Put aside until {day}</source>
        <translation>Mis de côté jusqu’au {day}</translation>
    </message>
    <message>
        <source>The deposit is given back, the goods are free</source>
        <translation>L’acompte est rendu, les articles sont libres</translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>Phone {number}</source>
        <translation>Tél. {number}</translation>
    </message>
    <message>
        <source>VAT number {number}</source>
        <translation>N° TVA {number}</translation>
    </message>
    <message>
        <source>DUPLICATE {n}</source>
        <translation>DUPLICATA {n}</translation>
    </message>
    <message>
        <source>Ticket / Sale</source>
        <translation>Ticket / Vente</translation>
    </message>
    <message>
        <source>Credit note / Refund</source>
        <translation>Avoir / Remboursement</translation>
    </message>
    <message>
        <source>Ticket / Correction</source>
        <translation>Ticket / Rectification</translation>
    </message>
    <message>
        <source>Receipt / Payment</source>
        <translation>Reçu / Paiement</translation>
    </message>
    <message>
        <source>Gift voucher / Sale</source>
        <translation>Bon cadeau / Vente</translation>
    </message>
    <message>
        <source>Gift voucher / Top-up</source>
        <translation>Bon cadeau / Recharge</translation>
    </message>
    <message>
        <source>Gift voucher / New last day</source>
        <translation>Bon cadeau / Prolongation</translation>
    </message>
    <message>
        <source>Gift voucher / Expired</source>
        <translation>Bon cadeau / Expiration</translation>
    </message>
    <message>
        <source>Gift voucher / Paid out</source>
        <translation>Bon cadeau / Remboursement en argent</translation>
    </message>
    <message>
        <source>Credit / New last day</source>
        <translation>Avoir / Prolongation</translation>
    </message>
    <message>
        <source>Credit / Expired</source>
        <translation>Avoir / Expiration</translation>
    </message>
    <message>
        <source>Credit / Paid out</source>
        <translation>Avoir / Remboursement en argent</translation>
    </message>
    <message>
        <source>Points / Adjustment</source>
        <translation>Points / Ajustement</translation>
    </message>
    <message>
        <source>Till {till}</source>
        <translation>Caisse {till}</translation>
    </message>
    <message>
        <source>Served by {name}</source>
        <translation>Servi par {name}</translation>
    </message>
    <message>
        <source>Customer: {name}</source>
        <translation>Client&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Lines: {lines}  Items: {items}</source>
        <translation>Lignes&#xa0;: {lines}  Articles&#xa0;: {items}</translation>
    </message>
    <message>
        <source>instead of {price}</source>
        <translation>au lieu de {price}</translation>
    </message>
    <message>
        <source>Lowest price of the last 30 days</source>
        <translation>Prix le plus bas des 30 derniers jours</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promotion</translation>
    </message>
    <message>
        <source>Ticket {number}</source>
        <translation>Ticket {number}</translation>
    </message>
    <message>
        <source>Without a ticket</source>
        <translation>Sans ticket</translation>
    </message>
    <message>
        <source>wrong size</source>
        <translation>taille</translation>
    </message>
    <message>
        <source>defect</source>
        <translation>défaut</translation>
    </message>
    <message>
        <source>changed mind</source>
        <translation>changement d’avis</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Discount on the basket</source>
        <translation>Remise sur le panier</translation>
    </message>
    <message>
        <source>Reward for {points} points</source>
        <translation>Récompense pour {points} points</translation>
    </message>
    <message>
        <source>Total {number}</source>
        <translation>Total {number}</translation>
    </message>
    <message>
        <source>TO GIVE BACK</source>
        <translation>À RENDRE</translation>
    </message>
    <message>
        <source>TO PAY</source>
        <translation>À PAYER</translation>
    </message>
    <message>
        <source>TOTAL</source>
        <translation>TOTAL</translation>
    </message>
    <message>
        <source>TOTAL incl. VAT</source>
        <translation>TOTAL TTC</translation>
    </message>
    <message>
        <source>{tender}, paid before</source>
        <translation>{tender}, déjà payé</translation>
    </message>
    <message>
        <source>Refund: {tender}</source>
        <translation>Remboursé&#xa0;: {tender}</translation>
    </message>
    <message>
        <source>Balance of {name}</source>
        <translation>Solde {name}</translation>
    </message>
    <message>
        <source>Points earned</source>
        <translation>Points gagnés</translation>
    </message>
    <message>
        <source>Points used</source>
        <translation>Points utilisés</translation>
    </message>
    <message>
        <source>Points taken back</source>
        <translation>Points repris</translation>
    </message>
    <message>
        <source>Points given back</source>
        <translation>Points rendus</translation>
    </message>
    <message>
        <source>Balance of points</source>
        <translation>Solde de points</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Excl.</source>
        <translation>HT</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>Incl.</source>
        <translation>TTC</translation>
    </message>
    <message>
        <source>These goods come with a legal guarantee of conformity by the seller of at least two years from their delivery to the consumer</source>
        <translation>Ce bien bénéficie auprès du vendeur d’une garantie légale de conformité d’une durée minimale de deux ans à compter de sa remise au consommateur</translation>
    </message>
    <message>
        <source>Voucher: VAT is due on the goods it pays for</source>
        <translation>Bon à usages multiples&#xa0;: TVA due à l’utilisation</translation>
    </message>
    <message>
        <source>Your ticket online</source>
        <translation>Votre ticket en ligne</translation>
    </message>
    <message>
        <source>Signature {proof}</source>
        <translation>Signature {proof}</translation>
    </message>
    <message>
        <source>Was noted as</source>
        <translation>Était noté</translation>
    </message>
    <message>
        <source>Was really paid by</source>
        <translation>Payé en réalité</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Motif&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendu</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>Bons et avoirs</translation>
    </message>
</context>
<context>
    <name>TicketPanel</name>
    <message>
        <source>The ticket</source>
        <translation>Le ticket</translation>
    </message>
    <message>
        <source>By mail</source>
        <translation>Par e-mail</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
    <message>
        <source>Return or exchange</source>
        <translation>Retour ou échange</translation>
    </message>
    <message>
        <source>Print a duplicate</source>
        <translation>Imprimer un duplicata</translation>
    </message>
    <message>
        <source>No ticket chosen</source>
        <translation>Aucun ticket choisi</translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s)</source>
        <translation>
            <numerusform>%n duplicata</numerusform>
            <numerusform>%n duplicatas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tickets</name>
    <message>
        <source>The duplicate is being printed</source>
        <translation>Le duplicata s’imprime</translation>
    </message>
    <message>
        <source>The duplicate is being sent</source>
        <translation>Le duplicata est envoyé</translation>
    </message>
    <message>
        <source>Photograph the code to keep ticket {number}</source>
        <translation>Photographier le code pour garder le ticket {number}</translation>
    </message>
</context>
<context>
    <name>TicketsCentre</name>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Number, day, amount, customer</source>
        <translation>Numéro, jour, montant, client</translation>
    </message>
    <message>
        <source>Tickets found</source>
        <translation>Tickets trouvés</translation>
    </message>
    <message>
        <source>No ticket fits. Try its amount, its day, or the customer.</source>
        <translation>Aucun ticket trouvé. Essayez le montant, le jour ou le client.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Scan, or search an article, a ticket, a customer</source>
        <translation>Scanner, ou chercher un article, un ticket, un client</translation>
    </message>
    <message>
        <source>Scan or search</source>
        <translation>Scanner ou chercher</translation>
    </message>
    <message>
        <source>State of the counter</source>
        <translation>État du poste</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En attente</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Cancel ticket {number}</source>
        <translation>Annuler le ticket {number}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Keep the ticket</source>
        <translation>Garder le ticket</translation>
    </message>
    <message>
        <source>What comes back</source>
        <translation>Ce qui revient</translation>
    </message>
    <message>
        <source>Cancel the ticket</source>
        <translation>Annuler le ticket</translation>
    </message>
    <message>
        <source>Nothing is erased: everything left of this ticket of {total} comes back, on a credit note that names it. Then give the money back.</source>
        <translation>Rien n’est effacé&#xa0;: tout ce qui reste de ce ticket de {total} revient, par un avoir qui le nomme. Ensuite, rendre l’argent.</translation>
    </message>
    <message>
        <source>Choose a reason first</source>
        <translation>Choisir d’abord un motif</translation>
    </message>
</context>
<context>
    <name>UnsureCard</name>
    <message>
        <source>Ticket {number} is recorded; its printing was not confirmed</source>
        <translation>Le ticket {number} est enregistré&#xa0;; son impression n’est pas confirmée</translation>
    </message>
    <message>
        <source>Ticket {number} is recorded; its mail was not confirmed</source>
        <translation>Le ticket {number} est enregistré&#xa0;; son e-mail n’est pas confirmé</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Réimprimer</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>Il est parti</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>Il est sorti</translation>
    </message>
</context>
<context>
    <name>VirtualCounterWindow</name>
    <message>
        <source>Virtual counter</source>
        <translation>Comptoir virtuel</translation>
    </message>
    <message>
        <source>Receipt printer</source>
        <translation>Imprimante à tickets</translation>
    </message>
    <message>
        <source>Torn tickets</source>
        <translation>Tickets détachés</translation>
    </message>
    <message>
        <source>Customer display</source>
        <translation>Afficheur client</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>Tiroir-caisse</translation>
    </message>
    <message>
        <source>Find a tag to scan</source>
        <translation>Chercher une étiquette à scanner</translation>
    </message>
    <message>
        <source>New roll</source>
        <translation>Rouleau neuf</translation>
    </message>
    <message>
        <source>Tear off</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <source>Drawer shut</source>
        <translation>Tiroir fermé</translation>
    </message>
    <message>
        <source>Drawer open: click to shut it</source>
        <translation>Tiroir ouvert&#xa0;: cliquer pour le fermer</translation>
    </message>
    <message>
        <source>Paper out</source>
        <translation>Plus de papier</translation>
    </message>
    <message>
        <source>Cover open</source>
        <translation>Capot ouvert</translation>
    </message>
    <message>
        <source>Unplugged</source>
        <translation>Débranché</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Muette</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lente</translation>
    </message>
    <message>
        <source>No AIM code</source>
        <translation>Sans code AIM</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Customer display and drawer</source>
        <translation>Afficheur client et tiroir</translation>
    </message>
    <message>
        <source>Break something</source>
        <translation>Casser quelque chose</translation>
    </message>
    <message>
        <source>Scanner: click a tag</source>
        <translation>Scanner&#xa0;: cliquer une étiquette</translation>
    </message>
</context>
<context>
    <name>WaitingPanel</name>
    <message>
        <source>Still to come out</source>
        <translation>Encore à imprimer</translation>
    </message>
    <message>
        <source>Every ticket came out</source>
        <translation>Tous les tickets sont sortis</translation>
    </message>
</context>
</TS>
