<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Approval</name>
    <message>
        <source>Sell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount of {amount} on {gross}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large discount: {amount} off {gross}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {amount} instead of {was}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the drawer without a sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a ticket again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up a basket of {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the customers&apos; records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the shop’s figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a ticket: {title} for {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel or correct ticket {number}: {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change loyalty points by {points}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give {amount} back in money against the shop’s rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take goods back {days} days after the sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manager has to agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take goods back, or give money back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend, pay out or allow credit {title}: {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change promotions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase a customer’s record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApprovalSheet</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of a manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} asks for:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code, or scan the badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Wrong code, %n try(s) left</source>
        <translation>
            <numerusform>Wrong code, %n try left</numerusform>
            <numerusform>Wrong code, %n tries left</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here can approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong codes: wait %n second(s)</source>
        <translation>
            <numerusform>Too many wrong codes: wait %n second</numerusform>
            <numerusform>Too many wrong codes: wait %n seconds</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the code…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Free price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom? Name the customer first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put aside until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loyalty points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket is being printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten at the till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket is on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top up {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate of {number} is being printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Euros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loyal customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardAnswers</name>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardQuestion</name>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card {amount}: what does the terminal say?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClockDoubt</name>
    <message>
        <source>The clock jumped: is it {day}, {hour}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date is right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeEntry</name>
    <message>
        <source>Credit or voucher</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodePad</name>
    <message>
        <source>Longer code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the slip, or type the thirteen digits under its bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the code of a credit: look at its last digit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComfortSheet</name>
    <message>
        <source>My display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right-handed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left-handed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompanyPage</name>
    <message>
        <source>Company name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>APE code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>Wrong tender on {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount that moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected: ticket {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A correction is written beside the ticket; the ticket stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was really</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
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
            <numerusform>%n return</numerusform>
            <numerusform>%n returns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CreditsCentre</name>
    <message>
        <source>State of the counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits and vouchers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan a slip, or search by name or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gift voucher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No credit fits. Try the holder’s name, or all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gesture of the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a buyback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gift voucher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CreditsPanel</name>
    <message>
        <source>What happened to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No credit chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to whoever bears it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without its slip {amount} can be spent here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write off {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From goods that came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topped up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right given to the other shops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spent ahead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CreditsScreen</name>
    <message>
        <source>Scan the goods first, then the slip: it pays by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slip is being printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until {day} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give {amount} in cash</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomerRecord</name>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomerRecordSheet</name>
    <message>
        <source>First name and name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No news</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News by mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits and tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand out the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Credit {credit} · %n point(s)</source>
        <translation>
            <numerusform>Credit {credit} · %n point</numerusform>
            <numerusform>Credit {credit} · %n points</numerusform>
        </translation>
    </message>
    <message>
        <source>Put aside, left to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I agree to receive news of the shop by mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written: {trouble}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything known is in {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is erased; the documents keep their numbers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomerScreen</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please follow the card terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part {n} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gift voucher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See you soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your ticket on your phone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Customers</name>
    <message>
        <source>New customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomersSheet</name>
    <message>
        <source>Credit {amount}</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ticket yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off this sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is called so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a few letters, or scan the customer’s card</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not heard from yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works, needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cutter jammed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print head too hot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed button held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawer open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers slowly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have a new roll ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in a new roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the cover and free the cutter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on by itself when it has cooled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch it off and on again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go of the feed button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its cable and its power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its address, or restart it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program or till holds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer must be allowed to use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose it in the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}: {cause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May have come out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not come out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>Touch a device to leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None answered. The till sells without them; add them later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part {n} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gift voucher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoneBand</name>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part {n} of {m} paid: {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} given back: {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} paid: {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} exchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New credit {name}: {balance}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Open the drawer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrawerSheet</name>
    <message>
        <source>Make change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a mistake right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? The reason goes into the journal.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Extending</name>
    <message>
        <source>Extend {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+{days} days: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount}, over since {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fate</name>
    <message>
        <source>What comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the demo shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be written: {trouble}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a shop in this folder already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only looking around?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>14 digits; one of them is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number from 01 to 99</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 to 8 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two codes differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is printed on every ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop and this till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used goods bought from private persons are taxed on the margin, new goods on the price. The rates follow the law by date. Leave the number empty where VAT does not apply (CGI, art. 293 B).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value added tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the margin, piece by piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the margin, over a period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside VAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manager opens the till, approves, and adds the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop’s book is founded with these names. The journal keeps later changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FreeReturn</name>
    <message>
        <source>Return without a ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price that was paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manager agrees; the money becomes a store credit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gift</name>
    <message>
        <source>Gift voucher</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GiftSheet</name>
    <message>
        <source>Another amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hardware</name>
    <message>
        <source>HELLO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HardwareCentre</name>
    <message>
        <source>My display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan any code now: nothing is sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {hour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) waiting</source>
        <translation>
            <numerusform>%n job waiting</numerusform>
            <numerusform>%n jobs waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>Test page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test page was sent to the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer display shows a greeting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobCard</name>
    <message>
        <source>Ticket {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate of {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyMap</name>
    <message>
        <source>This page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The large button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return or exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the basket up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold, or sales on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate of the last ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more, one less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three of the next scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PgUp PgDn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer’s credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voucher, gift card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put aside against a deposit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount: 6000 or 60,00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a payment back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return without a ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong tender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take everything back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tickets of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate of this ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the refund: 10,00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many equal parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose line it is, or how much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay the first part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyMapSheet</name>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Layaway</name>
    <message>
        <source>Put aside</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayawaySheet</name>
    <message>
        <source>{amount} for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposit in cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposit by card</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineBar</name>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, fate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>New machine: give new codes with `tillapp pin NAME`</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockSide</name>
    <message>
        <source>{shop} · till {till}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 sale in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) on hold</source>
        <translation>
            <numerusform>%n sale on hold</numerusform>
            <numerusform>%n sales on hold</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockView</name>
    <message>
        <source>Code of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is nobody’s badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or scan your badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales, buying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Wrong code, %n try(s) left</source>
        <translation>
            <numerusform>Wrong code, %n try left</numerusform>
            <numerusform>Wrong code, %n tries left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong codes: wait %n second(s)</source>
        <translation>
            <numerusform>Too many wrong codes: wait %n second</numerusform>
            <numerusform>Too many wrong codes: wait %n seconds</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the code…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>Your credit note at {shop}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction of your ticket at {shop}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your receipt at {shop}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your voucher at {shop}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your ticket at {shop}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MailAddress</name>
    <message>
        <source>Ticket by mail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MailAddressSheet</name>
    <message>
        <source>name@example.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is forgotten once the ticket is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a mail address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewCustomerForm</name>
    <message>
        <source>First name and name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps the same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps the same person: touch the row, or create all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create all the same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>The ticket was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sale that was open is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ticket may have been printed: look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawer did not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to give: {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Delete last digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Owed</name>
    <message>
        <source>The ticket waits for the printer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PagedGrid</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Parked</name>
    <message>
        <source>Sales on hold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParkedSheet</name>
    <message>
        <source>No sale is on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time was over on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Part {n}, paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part {n}, now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Payments</name>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>4 to 8 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same code again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrimaryAct</name>
    <message>
        <source>Validate the exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Qr</name>
    <message>
        <source>Ticket as a QR code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QrSheet</name>
    <message>
        <source>Photograph the code to take the ticket with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickTenders</name>
    <message>
        <source>Cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The law allows {amount} in cash</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Whole bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PART {n} OF {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEPOSIT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PAID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put aside until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GIVEN BACK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment {number} is given back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of which VAT {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This receipt is not a ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This receipt is not the ticket: that comes with the last payment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recovered</name>
    <message>
        <source>After the restart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefundKeys</name>
    <message>
        <source>New credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back on the credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund in cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund by card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a credit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reminding</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n credit(s) ran out</source>
        <translation>
            <numerusform>%n credit ran out</numerusform>
            <numerusform>%n credits ran out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n basket(s) put aside too long</source>
        <translation>
            <numerusform>%n basket put aside too long</numerusform>
            <numerusform>%n baskets put aside too long</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReturnEditor</name>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it waits for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Returned</name>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rung twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer gave up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to sell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Washing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above the cash limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too late: ask a manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not paid out in money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This credit has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the customer first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manager has to agree</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Returns</name>
    <message>
        <source>Then {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already sold: ticket {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ticket was cancelled by {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money back until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store credit only, until {day}; money with a manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns ended on {day}: a manager may allow it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already returned {quantity}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReturnsCentre</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the tag or the ticket; or a number, day, amount, customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag, ticket, day, amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sale fits. Try its amount, its day, or the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong tender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReturnsPanel</name>
    <message>
        <source>Add a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named on the ticket: touch to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the tag or the ticket of what comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this sale is left to come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch what comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReturnsScreen</name>
    <message>
        <source>{title} has already come back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RewardRow</name>
    <message>
        <source>Other rewards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reward</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give back {points}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SalePage</name>
    <message>
        <source>The lines of the sale</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sayings</name>
    <message>
        <source>Unknown code {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code {code} was cut short: scan it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is already in a basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is not for sale yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} has no price: key it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} was sold meanwhile: remove it from the basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {limit} here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This amount is not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} for {due}: is that right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The discount is larger than the price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {due} is left to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The law allows {limit} in cash for one sale: take the rest by card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The terminal has not answered for {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card was charged {amount}: cancel it on the terminal first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{paid} is already paid: take the payment back first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {available} is available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: the sale is NOT recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk failed: the sale is NOT recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what becomes of the goods, and what they wait for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time for this return is over: a manager may allow it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {owed} is left to give back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not given back this way any more: offer a credit, or ask a manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bill cannot be split like this: choose other parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} went back for it already: take that back first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns and vouchers do not wait: settle them first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deposit lies in this basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this ticket is left to cancel or correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This customer still has credit or goods here: settle that first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This credit has expired: a manager may extend it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another till holds this credit: scan the code on its paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This credit already pays in an open basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This credit is spent in the shop and not paid out in money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paper is not genuine: keep it and call a manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the customer first, then try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: only {left} can still come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} has already come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is put aside for a customer: open that basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left on this credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {available} is left on this credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {points} points are there: choose less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manager has to agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong code, {left} tries left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait {seconds} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {value} is not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till is already open on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was recorded otherwise a moment ago: look at the last ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer program wrote this book: update this till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book does not prove itself: stop selling and call support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no shop in this folder yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} was already sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} was already sold: ticket {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, that is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>store credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer’s card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maker’s code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut short or mistyped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read: {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set this scanner to the computer’s keyboard: it means {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScannerView</name>
    <message>
        <source>The last ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A voucher or credit slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code nobody knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag cut in half</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SellCentre</name>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Women</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Men</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accessories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books, media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SellPanel</name>
    <message>
        <source>Add a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SellScreen</name>
    <message>
        <source>Line removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount on the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount on the basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basket on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basket given up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Internal error {code}: sales go on, note the code for support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An old document does not prove itself: call for support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the till</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShopPage</name>
    <message>
        <source>Shop name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode and town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of this till</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shown</name>
    <message>
        <source>Without a ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{price} / kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{price} each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discounts {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given back {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To give back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gift voucher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer unknown: look at the terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposit: {means}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the payment back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>GIFT VOUCHER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STORE CREDIT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whoever brings it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be spent in this shop, at once or in several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid out on request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not paid out in money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid until {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SplitCentre</name>
    <message>
        <source>State of the counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One part less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One part more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount of the part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same for everybody, to the cent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch a line to give it to the next part; each needs one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key an amount for each part; what is left is the last one.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By amount</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SplitPanel</name>
    <message>
        <source>Add a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay part 1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>Statement of credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BALANCE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payment ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>One less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaxPage</name>
    <message>
        <source>VAT number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tender</name>
    <message>
        <source>Cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gift voucher</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TenderCentre</name>
    <message>
        <source>State of the counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By cheque</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the customer’s credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a voucher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deposit now, the rest later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawer opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key the amount into the terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer with credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voucher, gift card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan its code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the identity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TenderPanel</name>
    <message>
        <source>Add a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TenderScreen</name>
    <message>
        <source>The bill changed: what is left is one part now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods come back here: key an amount, then each means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of the voucher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put aside until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deposit is given back, the goods are free</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>Phone {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT number {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DUPLICATE {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket / Sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit note / Refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket / Correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt / Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gift voucher / Sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gift voucher / Top-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gift voucher / New last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gift voucher / Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gift voucher / Paid out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit / New last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit / Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit / Paid out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points / Adjustment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Till {till}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Served by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines: {lines}  Items: {items}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instead of {price}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest price of the last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>defect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount on the basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reward for {points} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TO GIVE BACK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TO PAY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TOTAL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TOTAL incl. VAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tender}, paid before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund: {tender}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points earned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points given back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance of points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These goods come with a legal guarantee of conformity by the seller of at least two years from their delivery to the consumer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voucher: VAT is due on the goods it pays for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your ticket online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature {proof}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was noted as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was really paid by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TicketPanel</name>
    <message>
        <source>The ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return or exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ticket chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s)</source>
        <translation>
            <numerusform>%n duplicate</numerusform>
            <numerusform>%n duplicates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tickets</name>
    <message>
        <source>The duplicate is being printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The duplicate is being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photograph the code to keep ticket {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TicketsCentre</name>
    <message>
        <source>Tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number, day, amount, customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ticket fits. Try its amount, its day, or the customer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Scan, or search an article, a ticket, a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan or search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Cancel ticket {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is erased: everything left of this ticket of {total} comes back, on a credit note that names it. Then give the money back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a reason first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnsureCard</name>
    <message>
        <source>Ticket {number} is recorded; its printing was not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket {number} is recorded; its mail was not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VirtualCounterWindow</name>
    <message>
        <source>Virtual counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Torn tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a tag to scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tear off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawer shut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawer open: click to shut it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unplugged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No AIM code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer display and drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanner: click a tag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingPanel</name>
    <message>
        <source>Still to come out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every ticket came out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
