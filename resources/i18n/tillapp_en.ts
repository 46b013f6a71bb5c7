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
        <source>See the shop&apos;s figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manager has to agree</source>
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
        <source>The ticket is being printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket is on its way</source>
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
    <name>Counted</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
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
        <source>Left to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
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
        <source>Nobody is called so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a few letters, or scan the customer&apos;s card</source>
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
        <source>Left to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
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
        <source>{number} paid: {total}</source>
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
        <source>The shop&apos;s book is founded with these names. The journal keeps later changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this right?</source>
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
        <source>Tickets</source>
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
        <source>Cheque</source>
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
    <message>
        <source>Selling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paying</source>
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
        <source>Remove the line</source>
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
        <source>This is nobody&apos;s badge</source>
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
</context>
<context>
    <name>Mail</name>
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
        <source>Tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware</source>
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
    <name>Recovered</name>
    <message>
        <source>After the restart</source>
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
        <source>customer&apos;s card</source>
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
        <source>maker&apos;s code</source>
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
        <source>Set this scanner to the computer&apos;s keyboard: it means {code}</source>
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
        <source>Tickets</source>
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
        <source>{price} / kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{price} each</source>
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
        <source>By card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By cheque</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {amount}</source>
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
        <source>Discount on the basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TOTAL incl. VAT</source>
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
        <source>Your ticket online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature {proof}</source>
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
        <source>Number, day, amount, customer, or scan a tag</source>
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
        <source>No ticket fits. Try its amount, its day, or a tag.</source>
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
