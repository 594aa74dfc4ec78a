<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>app::AboutDialog</name>
    <message>
        <source>About Rackloom</source>
        <translation>Über Rackloom</translation>
    </message>
    <message>
        <source>Version %1 · Qt %2</source>
        <translation>Version %1 · Qt %2</translation>
    </message>
    <message>
        <source>Lays out GPU clusters built with co-packaged-optics switches: racks, coolant, power and every fiber between them.</source>
        <translation>Plant GPU-Cluster mit Co-Packaged-Optics-Switches: Racks, Kühlmittel, Strom und jede Faser dazwischen.</translation>
    </message>
    <message>
        <source>Apache License 2.0. Figures of hardware come from their makers&apos; documents, named beside each; those marked as assumptions stand on no document.</source>
        <translation>Apache License 2.0. Hardware-Werte stammen aus den Dokumenten der Hersteller, die jeweils daneben genannt sind; als Annahme gekennzeichnete stützen sich auf kein Dokument.</translation>
    </message>
</context>
<context>
    <name>app::BomDialog</name>
    <message>
        <source>&amp;Without prices</source>
        <translation>&amp;Ohne Preise</translation>
    </message>
    <message>
        <source>Bill of materials</source>
        <translation>Stückliste</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>rack</source>
        <translation>Rack</translation>
    </message>
    <message>
        <source>row</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>no prices: choose a CSV with part_number, price and currency</source>
        <translation>keine Preise: eine CSV mit part_number, price und currency wählen</translation>
    </message>
    <message>
        <source>File of prices</source>
        <translation>Preisdatei</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;Gruppieren nach</translation>
    </message>
    <message>
        <source>&amp;Prices</source>
        <translation>&amp;Preise</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Sorts all parts; the third click brings the groups back.</source>
        <translation>Sortiert alle Teile; der dritte Klick bringt die Gruppen zurück.</translation>
    </message>
    <message>
        <source>Export %1…</source>
        <translation>%1 exportieren…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>A list of prices</source>
        <translation>Eine Preisliste</translation>
    </message>
    <message>
        <source>Prices (*.csv);;All files (*)</source>
        <translation>Preise (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Counting parts…</source>
        <translation>Teile werden gezählt…</translation>
    </message>
    <message>
        <source>Total %1 %2</source>
        <translation>Summe %1 %2</translation>
    </message>
    <message>
        <source>lines with no price: %1</source>
        <translation>Zeilen ohne Preis: %1</translation>
    </message>
    <message>
        <source>The design has no parts yet.</source>
        <translation>Der Entwurf hat noch keine Teile.</translation>
    </message>
</context>
<context>
    <name>app::BookmarkBox</name>
    <message>
        <source>Find a page</source>
        <translation>Seite suchen</translation>
    </message>
    <message>
        <source>Find a page by rack, device or kind</source>
        <translation>Seite nach Rack, Gerät oder Art suchen</translation>
    </message>
</context>
<context>
    <name>app::CalibrationCard</name>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Calibrate underlay</source>
        <translation>Unterlage kalibrieren</translation>
    </message>
    <message>
        <source>Place %1, x in the hall</source>
        <translation>Punkt %1, x in der Halle</translation>
    </message>
    <message>
        <source>Place %1, y in the hall</source>
        <translation>Punkt %1, y in der Halle</translation>
    </message>
    <message>
        <source>Place %1 is at x</source>
        <translation>Punkt %1 liegt bei x</translation>
    </message>
    <message>
        <source>y</source>
        <translation>y</translation>
    </message>
    <message>
        <source>Distance between both places</source>
        <translation>Abstand beider Punkte</translation>
    </message>
    <message>
        <source>or they are apart</source>
        <translation>oder ihr Abstand ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Click a place of the underlay that you know: a corner, a column. Ends of lines near by are caught.</source>
        <translation>Auf einen bekannten Punkt der Unterlage klicken: eine Ecke, eine Stütze. Linienenden in der Nähe werden gefangen.</translation>
    </message>
    <message>
        <source>Say where both places are in the hall, or how far they are apart.</source>
        <translation>Angeben, wo beide Punkte in der Halle liegen oder wie weit sie auseinander sind.</translation>
    </message>
    <message>
        <source>Click another place, as far from the first as you can.</source>
        <translation>Einen weiteren Punkt anklicken, möglichst weit vom ersten.</translation>
    </message>
</context>
<context>
    <name>app::ColourBox</name>
    <message>
        <source>Colour by</source>
        <translation>Farbe nach</translation>
    </message>
    <message>
        <source>What the colours say</source>
        <translation>Was die Farben aussagen</translation>
    </message>
</context>
<context>
    <name>app::CompareWindow</name>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>S&amp;wap sides</source>
        <translation>Seiten &amp;tauschen</translation>
    </message>
    <message>
        <source>&amp;Save list…</source>
        <translation>Liste &amp;speichern…</translation>
    </message>
    <message>
        <source>Change &amp;order…</source>
        <translation>&amp;Änderungsauftrag…</translation>
    </message>
    <message>
        <source>&amp;Back to the design</source>
        <translation>&amp;Zurück zum Entwurf</translation>
    </message>
    <message>
        <source>Filter: a cable, a rack, a tray…</source>
        <translation>Filter: ein Kabel, ein Rack, eine Trasse…</translation>
    </message>
    <message>
        <source>Filter the changes</source>
        <translation>Änderungen filtern</translation>
    </message>
    <message>
        <source>Show in the &amp;design</source>
        <translation>Im &amp;Entwurf zeigen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 zu %2</translation>
    </message>
    <message>
        <source>&amp;Take over all changes</source>
        <translation>Alle Änderungen ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>&amp;Take all changes back</source>
        <translation>Alle Änderungen zurück&amp;nehmen</translation>
    </message>
    <message>
        <source>No change is like this.</source>
        <translation>Keine Änderung passt.</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 Änderungen</translation>
    </message>
    <message>
        <source>%1 of %2 changes</source>
        <translation>%1 von %2 Änderungen</translation>
    </message>
    <message>
        <source>Make it like %1</source>
        <translation>An %1 angleichen</translation>
    </message>
    <message>
        <source>Nothing was taken over</source>
        <translation>Nichts wurde übernommen</translation>
    </message>
    <message>
        <source>The design is as %1 now; Undo takes that back.</source>
        <translation>Der Entwurf ist jetzt wie %1; Rückgängig nimmt das zurück.</translation>
    </message>
    <message>
        <source>&amp;Labels that change…</source>
        <translation>&amp;Geänderte Etiketten…</translation>
    </message>
    <message>
        <source>&amp;Fiber map, changes marked…</source>
        <translation>&amp;Belegungsplan, Änderungen markiert…</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Drucken</translation>
    </message>
</context>
<context>
    <name>app::ConnectByHand</name>
    <message>
        <source>&amp;Connect from here</source>
        <translation>Von hier &amp;verbinden</translation>
    </message>
    <message>
        <source>&amp;Let go of the first port</source>
        <translation>Ersten Port &amp;loslassen</translation>
    </message>
    <message>
        <source>Connect &amp;ports…</source>
        <translation>&amp;Ports verbinden…</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Trennen</translation>
    </message>
    <message>
        <source>&amp;Swap with…</source>
        <translation>Tauschen &amp;mit…</translation>
    </message>
    <message>
        <source>Re-&amp;terminate…</source>
        <translation>&amp;Umstecken…</translation>
    </message>
    <message>
        <source>&amp;Make trunks…</source>
        <translation>Zu T&amp;runks bündeln…</translation>
    </message>
    <message>
        <source>&amp;Back to jumpers…</source>
        <translation>&amp;Zurück zu Patchkabeln…</translation>
    </message>
    <message>
        <source>Connecting from %1: select the other port and press C.</source>
        <translation>Verbindung ab %1: den anderen Port auswählen und C drücken.</translation>
    </message>
    <message>
        <source>&amp;Connect %1 to here</source>
        <translation>%1 hierher &amp;verbinden</translation>
    </message>
    <message>
        <source>&amp;Connect these two</source>
        <translation>Diese beiden &amp;verbinden</translation>
    </message>
    <message>
        <source>&amp;Disconnect %1 cables</source>
        <translation>%1 Kabel &amp;trennen</translation>
    </message>
</context>
<context>
    <name>app::ConnectDialog</name>
    <message>
        <source>Connect ports</source>
        <translation>Ports verbinden</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>first to first, in order</source>
        <translation>der erste mit dem ersten, der Reihe nach</translation>
    </message>
    <message>
        <source>round robin: shared out over the devices</source>
        <translation>reihum: auf die Geräte verteilt</translation>
    </message>
    <message>
        <source>port number plus an offset</source>
        <translation>Portnummer plus Versatz</translation>
    </message>
    <message>
        <source>even shares</source>
        <translation>gleiche Anteile</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Nach</translation>
    </message>
    <message>
        <source>&amp;Pairing</source>
        <translation>&amp;Zuordnung</translation>
    </message>
    <message>
        <source>&amp;Offset</source>
        <translation>V&amp;ersatz</translation>
    </message>
    <message>
        <source>Ports &amp;a turn</source>
        <translation>&amp;Ports je Runde</translation>
    </message>
    <message>
        <source>Cable t&amp;ype</source>
        <translation>Kabelt&amp;yp</translation>
    </message>
    <message>
        <source>whatever fits</source>
        <translation>was passt</translation>
    </message>
    <message>
        <source>A port is DEVICE:PORT. Patterns stand for many: L1-*:1-72, L1-[01-04]:*, A01-T*:nic-1; roles too: leaf:1-72, spine:*, nic rail 2; nic rail r is each leaf&apos;s own rail.</source>
        <translation>Ein Port ist DEVICE:PORT. Muster stehen für viele: L1-*:1-72, L1-[01-04]:*, A01-T*:nic-1; auch Rollen: leaf:1-72, spine:*, nic rail 2; nic rail r ist die eigene Rail jedes Leafs.</translation>
    </message>
</context>
<context>
    <name>app::DeliverablesDialog</name>
    <message>
        <source>Sheets and labels</source>
        <translation>Blätter und Etiketten</translation>
    </message>
    <message>
        <source>Saved with the design. OK is one step and can be undone.</source>
        <translation>Wird mit dem Entwurf gespeichert. OK ist ein Schritt und kann zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Blätter</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>Pulls and spares</source>
        <translation>Einzüge und Ersatzteile</translation>
    </message>
</context>
<context>
    <name>app::DesignFile</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>%1 lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Save design as</source>
        <translation>Entwurf speichern unter</translation>
    </message>
    <message>
        <source>Rackloom designs (*.rackloom)</source>
        <translation>Rackloom-Entwürfe (*.rackloom)</translation>
    </message>
    <message>
        <source>%1 cannot be saved</source>
        <translation>%1 lässt sich nicht speichern</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>%1 wird gespeichert…</translation>
    </message>
</context>
<context>
    <name>app::ElevationPage</name>
    <message>
        <source>Elevation</source>
        <translation>Rack-Ansicht</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Vorn</translation>
    </message>
    <message>
        <source>Rear</source>
        <translation>Hinten</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle Reihen</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Reihe %1</translation>
    </message>
</context>
<context>
    <name>app::Export</name>
    <message>
        <source>Bill of materials (CSV)</source>
        <translation>Stückliste (CSV)</translation>
    </message>
    <message>
        <source>Cable list (CSV)</source>
        <translation>Kabelliste (CSV)</translation>
    </message>
    <message>
        <source>Links, port to port (CSV)</source>
        <translation>Verbindungen, Port zu Port (CSV)</translation>
    </message>
    <message>
        <source>Elevations (SVG)</source>
        <translation>Rack-Ansichten (SVG)</translation>
    </message>
    <message>
        <source>Floor plan (SVG)</source>
        <translation>Grundriss (SVG)</translation>
    </message>
    <message>
        <source>Fiber sheet (SVG)</source>
        <translation>Faserplan (SVG)</translation>
    </message>
    <message>
        <source>Elevations (PDF)</source>
        <translation>Rack-Ansichten (PDF)</translation>
    </message>
    <message>
        <source>Floor plan (PDF)</source>
        <translation>Grundriss (PDF)</translation>
    </message>
    <message>
        <source>Fiber sheet (PDF)</source>
        <translation>Faserplan (PDF)</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stopped: nothing was written.</source>
        <translation>Angehalten: Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Cables in no pull, because they have no way yet: %1</source>
        <translation>Kabel in keinem Einzug, weil sie noch keinen Weg haben: %1</translation>
    </message>
    <message>
        <source>Bill of materials (XLSX)</source>
        <translation>Stückliste (XLSX)</translation>
    </message>
    <message>
        <source>Cable list (XLSX)</source>
        <translation>Kabelliste (XLSX)</translation>
    </message>
    <message>
        <source>Labels (CSV)</source>
        <translation>Etiketten (CSV)</translation>
    </message>
    <message>
        <source>Labels for a label printer (ZPL, 203 dpi)</source>
        <translation>Etiketten für einen Etikettendrucker (ZPL, 203 dpi)</translation>
    </message>
    <message>
        <source>Labels for a label printer (ZPL, 300 dpi)</source>
        <translation>Etiketten für einen Etikettendrucker (ZPL, 300 dpi)</translation>
    </message>
    <message>
        <source>Pull schedule (CSV)</source>
        <translation>Einzugsplan (CSV)</translation>
    </message>
    <message>
        <source>Labels (PDF)</source>
        <translation>Etiketten (PDF)</translation>
    </message>
    <message>
        <source>Fiber map (PDF)</source>
        <translation>Belegungsplan (PDF)</translation>
    </message>
    <message>
        <source>Elevations (PNG)</source>
        <translation>Rack-Ansichten (PNG)</translation>
    </message>
    <message>
        <source>Floor plan (PNG)</source>
        <translation>Grundriss (PNG)</translation>
    </message>
    <message>
        <source>Pull schedule (PDF)</source>
        <translation>Einzugsplan (PDF)</translation>
    </message>
    <message>
        <source>Install procedure (PDF)</source>
        <translation>Montageablauf (PDF)</translation>
    </message>
    <message>
        <source>Bill of materials (PDF)</source>
        <translation>Stückliste (PDF)</translation>
    </message>
    <message>
        <source>Prices of parts that are not in the bill: %1%2</source>
        <translation>Preise von Teilen, die nicht in der Stückliste stehen: %1%2</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> und %1 weitere</translation>
    </message>
    <message>
        <source>Table of racks (PDF)</source>
        <translation>Tabelle der Racks (PDF)</translation>
    </message>
    <message>
        <source>Table of devices (PDF)</source>
        <translation>Tabelle der Geräte (PDF)</translation>
    </message>
    <message>
        <source>Table of cables (PDF)</source>
        <translation>Tabelle der Kabel (PDF)</translation>
    </message>
    <message>
        <source>Table of ports (PDF)</source>
        <translation>Tabelle der Ports (PDF)</translation>
    </message>
    <message>
        <source>Table of trays (PDF)</source>
        <translation>Tabelle der Trassen (PDF)</translation>
    </message>
    <message>
        <source>Table of couplings (PDF)</source>
        <translation>Tabelle der Kupplungen (PDF)</translation>
    </message>
</context>
<context>
    <name>app::FiberPage</name>
    <message>
        <source>Shown device</source>
        <translation>Gezeigtes Gerät</translation>
    </message>
    <message>
        <source>Faceplate</source>
        <translation>Frontplatte</translation>
    </message>
    <message>
        <source>The device&apos;s face and one fiber of its selected port</source>
        <translation>Die Frontplatte des Geräts und eine Faser seines ausgewählten Ports</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Innen</translation>
    </message>
    <message>
        <source>Laser modules, PM connectors, engines, ports and ASICs</source>
        <translation>Lasermodule, PM-Stecker, Engines, Ports und ASICs</translation>
    </message>
    <message>
        <source>Face to face</source>
        <translation>Gegenüber</translation>
    </message>
    <message>
        <source>The last two devices selected, or a device and a rack</source>
        <translation>Die zwei zuletzt ausgewählten Geräte oder ein Gerät und ein Rack</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Lichtweg</translation>
    </message>
    <message>
        <source>Every fiber of the selected port or cable from end to end</source>
        <translation>Jede Faser des ausgewählten Ports oder Kabels von Ende zu Ende</translation>
    </message>
    <message>
        <source>Colour by far end</source>
        <translation>Farbe nach Gegenende</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Farbe nach</translation>
    </message>
    <message>
        <source>What the colours say</source>
        <translation>Was die Farben aussagen</translation>
    </message>
</context>
<context>
    <name>app::FindBox</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Strg K</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>A name, a port as L1-03:41, a cable, the text of a label, a type, a command, a setting</source>
        <translation>Ein Name, ein Port wie L1-03:41, ein Kabel, der Text eines Etiketts, ein Typ, ein Befehl, eine Einstellung</translation>
    </message>
</context>
<context>
    <name>app::Finder</name>
    <message>
        <source>type in the catalog</source>
        <translation>Typ im Katalog</translation>
    </message>
    <message>
        <source>row, %1</source>
        <translation>Reihe, %1</translation>
    </message>
    <message>
        <source>rack in row %1 · %2</source>
        <translation>Rack in Reihe %1 · %2</translation>
    </message>
    <message>
        <source>%1 in %2, U%3</source>
        <translation>%1 in %2, U%3</translation>
    </message>
    <message>
        <source>fiber tray</source>
        <translation>Fasertrasse</translation>
    </message>
    <message>
        <source>copper ladder</source>
        <translation>Kabelleiter für Kupfer</translation>
    </message>
    <message>
        <source>power way</source>
        <translation>Stromtrasse</translation>
    </message>
    <message>
        <source>manifold, loop %1 of %2</source>
        <translation>Verteiler, Kreis %1 von %2</translation>
    </message>
    <message>
        <source>port · %1 to %2</source>
        <translation>Port · %1 nach %2</translation>
    </message>
    <message>
        <source>port without a cable</source>
        <translation>Port ohne Kabel</translation>
    </message>
</context>
<context>
    <name>app::FloorPage</name>
    <message>
        <source>Racks</source>
        <translation>Racks</translation>
    </message>
    <message>
        <source>Aisles</source>
        <translation>Gänge</translation>
    </message>
    <message>
        <source>Trays</source>
        <translation>Trassen</translation>
    </message>
    <message>
        <source>Cables</source>
        <translation>Kabel</translation>
    </message>
    <message>
        <source>Coolant</source>
        <translation>Kühlmittel</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Show or hide: %1</source>
        <translation>Ein- oder ausblenden: %1</translation>
    </message>
    <message>
        <source>Underlay</source>
        <translation>Unterlage</translation>
    </message>
</context>
<context>
    <name>app::KeyboardDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>In the elevation</source>
        <translation>In der Rack-Ansicht</translation>
    </message>
    <message>
        <source>Walk between neighbours</source>
        <translation>Zum Nachbarn gehen</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Next thing</source>
        <translation>Nächstes Objekt</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Space and drag</source>
        <translation>Leertaste und ziehen</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Am Zeiger zoomen</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Mausrad</translation>
    </message>
    <message>
        <source>Fit, fit selection</source>
        <translation>Einpassen, Auswahl einpassen</translation>
    </message>
    <message>
        <source>F, Shift+F</source>
        <translation>F, Umschalt+F</translation>
    </message>
    <message>
        <source>Let go, leave a tool</source>
        <translation>Loslassen, Werkzeug verlassen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>app::LabelsPage</name>
    <message>
        <source>No two labels say the same.</source>
        <translation>Keine zwei Etiketten sagen dasselbe.</translation>
    </message>
    <message>
        <source>&amp;Text of a label</source>
        <translation>&amp;Text eines Etiketts</translation>
    </message>
    <message>
        <source>Text of a label</source>
        <translation>Text eines Etiketts</translation>
    </message>
    <message>
        <source>&amp;Insert a word</source>
        <translation>Wort &amp;einfügen</translation>
    </message>
    <message>
        <source>The usual text</source>
        <translation>Der übliche Text</translation>
    </message>
    <message>
        <source>Label at end A</source>
        <translation>Etikett an Ende A</translation>
    </message>
    <message>
        <source>Label at end B</source>
        <translation>Etikett an Ende B</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
    <message>
        <source>Data Matrix</source>
        <translation>Data Matrix</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>How far to the right of its place the printer prints; measure one sheet.</source>
        <translation>Wie weit rechts von der Stelle der Drucker druckt; ein Blatt ausmessen.</translation>
    </message>
    <message>
        <source>How far below its place the printer prints; measure one sheet.</source>
        <translation>Wie weit unter der Stelle der Drucker druckt; ein Blatt ausmessen.</translation>
    </message>
    <message>
        <source>&amp;Stock</source>
        <translation>E&amp;tikettenbogen</translation>
    </message>
    <message>
        <source>Printer shift, to the &amp;right</source>
        <translation>Druckversatz nach &amp;rechts</translation>
    </message>
    <message>
        <source>Printer shift, &amp;down</source>
        <translation>Druckversatz nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Code for scanners</source>
        <translation>&amp;Code für Scanner</translation>
    </message>
    <message>
        <source>The sheet with its labels, to scale</source>
        <translation>Das Blatt mit seinen Etiketten, maßstäblich</translation>
    </message>
    <message>
        <source>The design has no cable yet: this is how one would look.</source>
        <translation>Der Entwurf hat noch kein Kabel: So sähe eines aus.</translation>
    </message>
    <message>
        <source>Cable %1 of this design</source>
        <translation>Kabel %1 dieses Entwurfs</translation>
    </message>
    <message>
        <source>assumption: %1</source>
        <translation>Annahme: %1</translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message>
        <source>Laying out %1 GPUs…</source>
        <translation>%1 GPUs werden angeordnet…</translation>
    </message>
    <message>
        <source>The cluster cannot be made</source>
        <translation>Der Cluster lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>modified</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>%1 GPUs · %2 switches</source>
        <translation>%1 GPUs · %2 Switches</translation>
    </message>
    <message>
        <source>A unit is a whole number, counted from 1 at the bottom.</source>
        <translation>Eine Höheneinheit ist eine ganze Zahl, von unten ab 1 gezählt.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Cables</source>
        <translation>Kabel</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <translation>%1 wird geprüft…</translation>
    </message>
    <message>
        <source>%1 · revision %2 · %3</source>
        <translation>%1 · Revision %2 · %3</translation>
    </message>
</context>
<context>
    <name>app::NamingDialog</name>
    <message>
        <source>Naming scheme</source>
        <translation>Benennungsschema</translation>
    </message>
    <message>
        <source>{n} counts from 1, {nn} with two digits, {A} with letters; {row} {rack} {pod} {plane} {loop} {column} are what a thing belongs to.</source>
        <translation>{n} zählt ab 1, {nn} zweistellig, {A} mit Buchstaben; {row} {rack} {pod} {plane} {loop} {column} stehen für das, wozu etwas gehört.</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Wie anfangs</translation>
    </message>
    <message>
        <source>Rename everything</source>
        <translation>Alles umbenennen</translation>
    </message>
</context>
<context>
    <name>app::NewClusterDialog</name>
    <message>
        <source>&amp;Management cables and ladders for copper</source>
        <translation>&amp;Management-Kabel und Kabelleitern für Kupfer</translation>
    </message>
    <message>
        <source>New cluster</source>
        <translation>Neuer Cluster</translation>
    </message>
    <message>
        <source>as few as reach</source>
        <translation>so wenige wie nötig</translation>
    </message>
    <message>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <source>576-GPU cluster</source>
        <translation>Cluster mit 576 GPUs</translation>
    </message>
    <message>
        <source>&amp;GPUs</source>
        <translation>&amp;GPUs</translation>
    </message>
    <message>
        <source>&amp;Compute rack</source>
        <translation>&amp;Compute-Rack</translation>
    </message>
    <message>
        <source>S&amp;witch</source>
        <translation>S&amp;witch</translation>
    </message>
    <message>
        <source>&amp;Tiers</source>
        <translation>&amp;Ebenen</translation>
    </message>
    <message>
        <source>Supply &amp;water</source>
        <translation>&amp;Vorlaufwasser</translation>
    </message>
    <message>
        <source>C&amp;opper profile</source>
        <translation>&amp;Kupferprofil</translation>
    </message>
    <message>
        <source>O&amp;ptics profile</source>
        <translation>&amp;Optikprofil</translation>
    </message>
    <message>
        <source>&amp;Redundancy</source>
        <translation>&amp;Redundanz</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Make cluster</source>
        <translation>Cluster anlegen</translation>
    </message>
    <message>
        <source>How many GPUs?</source>
        <translation>Wie viele GPUs?</translation>
    </message>
    <message>
        <source>%1-GPU cluster</source>
        <translation>Cluster mit %1 GPUs</translation>
    </message>
    <message>
        <source>%1 compute racks and %2 network racks, %3 switches (%4 leaves, %5 spines%6) in %7 tiers, %8 fabric cables.</source>
        <translation>%1 Compute-Racks und %2 Netzwerk-Racks, %3 Switches (%4 Leafs, %5 Spines%6) in %7 Ebenen, %8 Fabric-Kabel.</translation>
    </message>
    <message>
        <source>, %1 cores</source>
        <translation>, %1 Cores</translation>
    </message>
    <message>
        <source>Rounded up to whole racks: %1 GPUs.</source>
        <translation>Auf ganze Racks aufgerundet: %1 GPUs.</translation>
    </message>
</context>
<context>
    <name>app::OrderPreview</name>
    <message>
        <source>Change order</source>
        <translation>Änderungsauftrag</translation>
    </message>
    <message>
        <source>Export P&amp;DF…</source>
        <translation>P&amp;DF exportieren…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>D&amp;rucken…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Nothing to print</source>
        <translation>Nichts zu drucken</translation>
    </message>
    <message>
        <source>Labels that change</source>
        <translation>Geänderte Etiketten</translation>
    </message>
    <message>
        <source>Fiber map, changes marked</source>
        <translation>Belegungsplan, Änderungen markiert</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Seiten werden angeordnet…</translation>
    </message>
</context>
<context>
    <name>app::PageSight</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>app::PageStrip</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>app::PrintOptions</name>
    <message>
        <source>What is printed</source>
        <translation>Was gedruckt wird</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Only of a rack, row or device</source>
        <translation>Nur von einem Rack, einer Reihe oder einem Gerät</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>As large as fits</source>
        <translation>So groß wie möglich</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Maßstab</translation>
    </message>
    <message>
        <source>as many as fit</source>
        <translation>so viele wie passen</translation>
    </message>
    <message>
        <source>Rows on a sheet</source>
        <translation>Zeilen je Blatt</translation>
    </message>
    <message>
        <source>Between two groups</source>
        <translation>Zwischen zwei Gruppen</translation>
    </message>
    <message>
        <source>Where the sheet is full</source>
        <translation>Wo das Blatt voll ist</translation>
    </message>
    <message>
        <source>New page</source>
        <translation>Neue Seite</translation>
    </message>
    <message>
        <source>Title block</source>
        <translation>Schriftfeld</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>for installation</source>
        <translation>zur Montage</translation>
    </message>
    <message>
        <source>Paper and title block are saved with the design.</source>
        <translation>Papier und Schriftfeld werden mit dem Entwurf gespeichert.</translation>
    </message>
</context>
<context>
    <name>app::PrintPreview</name>
    <message>
        <source>Export P&amp;DF…</source>
        <translation>P&amp;DF exportieren…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>D&amp;rucken…</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Druckvorschau</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Erste Seite</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorherige Seite</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Letzte Seite</translation>
    </message>
    <message>
        <source>How large the page is shown</source>
        <translation>Wie groß die Seite gezeigt wird</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Seitenbreite</translation>
    </message>
    <message>
        <source>100 %, as printed</source>
        <translation>100 %, wie gedruckt</translation>
    </message>
    <message>
        <source>200 %</source>
        <translation>200 %</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Seiten werden angeordnet…</translation>
    </message>
    <message>
        <source>Laying out was cancelled.</source>
        <translation>Das Anordnen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>There is nothing to print here.</source>
        <translation>Hier gibt es nichts zu drucken.</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. A PDF prints the same on any other.</source>
        <translation>Auf diesem Computer ist kein Drucker eingerichtet. Ein PDF druckt sich auf jedem anderen gleich.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Wird gedruckt…</translation>
    </message>
    <message>
        <source>Not all was printed</source>
        <translation>Nicht alles wurde gedruckt</translation>
    </message>
</context>
<context>
    <name>app::ProfileDialog</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>each cable type&apos;s own</source>
        <translation>die des jeweiligen Kabeltyps</translation>
    </message>
    <message>
        <source>Stock lengths of fiber in metres, rising: 5; 10; 20</source>
        <translation>Lagerlängen der Faserkabel in Metern, aufsteigend: 5; 10; 20</translation>
    </message>
    <message>
        <source>Where sources disagree, or the choice is yours. A change is one step and can be undone.</source>
        <translation>Wo Quellen sich widersprechen oder die Wahl frei ist. Eine Änderung ist ein Schritt und lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Supply &amp;water</source>
        <translation>&amp;Vorlaufwasser</translation>
    </message>
    <message>
        <source>&amp;Fluid</source>
        <translation>&amp;Flüssigkeit</translation>
    </message>
    <message>
        <source>&amp;Copper reach</source>
        <translation>&amp;Kupferreichweite</translation>
    </message>
    <message>
        <source>&amp;Optics</source>
        <translation>&amp;Optik</translation>
    </message>
    <message>
        <source>&amp;Redundancy</source>
        <translation>&amp;Redundanz</translation>
    </message>
    <message>
        <source>&amp;Mated pairs</source>
        <translation>&amp;Steckverbindungen</translation>
    </message>
    <message>
        <source>&amp;Slack at each end</source>
        <translation>Reserve &amp;je Ende</translation>
    </message>
    <message>
        <source>Stoc&amp;k lengths</source>
        <translation>&amp;Lagerlängen</translation>
    </message>
    <message>
        <source>Beyond them, c&amp;ut to</source>
        <translation>Darüber Maß r&amp;unden auf</translation>
    </message>
    <message>
        <source>E&amp;xcess is stored</source>
        <translation>Überlänge &amp;ablegen</translation>
    </message>
    <message>
        <source>Fiber r&amp;each</source>
        <translation>Faserreich&amp;weite</translation>
    </message>
    <message>
        <source>Tray fill on &amp;day one</source>
        <translation>Trassenfüllgrad am &amp;ersten Tag</translation>
    </message>
    <message>
        <source>&amp;Largest tray fill</source>
        <translation>&amp;Größter Trassenfüllgrad</translation>
    </message>
    <message>
        <source>War&amp;n above</source>
        <translation>War&amp;nen über</translation>
    </message>
    <message>
        <source>Change profile</source>
        <translation>Profil ändern</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Room and plant</source>
        <translation>Raum und Anlage</translation>
    </message>
    <message>
        <source>Stock lengths of fiber in feet, rising: 15; 30; 60; or with their unit: 5m; 10m</source>
        <translation>Lagerlängen der Fasern in Fuß, aufsteigend: 15; 30; 60; oder mit Einheit: 5m; 10m</translation>
    </message>
</context>
<context>
    <name>app::ProfileLimits</name>
    <message>
        <source>&amp;both loops of a device on one manifold</source>
        <translation>&amp;beide Kreise eines Geräts an einem Verteiler</translation>
    </message>
    <message>
        <source>N: each feeds its own loops</source>
        <translation>N: jede speist ihre eigenen Kreise</translation>
    </message>
    <message>
        <source>N+1: one is spare</source>
        <translation>N+1: eine ist Ersatz</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>&amp;CDUs</source>
        <translation>&amp;CDUs</translation>
    </message>
    <message>
        <source>Facility &amp;water</source>
        <translation>Gebäude&amp;wasser</translation>
    </message>
    <message>
        <source>Loops</source>
        <translation>Kreise</translation>
    </message>
    <message>
        <source>Coolant in a &amp;manifold</source>
        <translation>Kühlmittel im &amp;Verteiler</translation>
    </message>
    <message>
        <source>&amp;Lost along a busbar</source>
        <translation>Ver&amp;lust auf der Stromschiene</translation>
    </message>
    <message>
        <source>Clear in &amp;front of a rack</source>
        <translation>Frei v&amp;or einem Rack</translation>
    </message>
    <message>
        <source>Clear &amp;behind a rack</source>
        <translation>Frei &amp;hinter einem Rack</translation>
    </message>
    <message>
        <source>Trays from open &amp;power</source>
        <translation>Trassen zu offenem &amp;Strom</translation>
    </message>
    <message>
        <source>&amp;Tray beside its rack</source>
        <translation>&amp;Trasse neben ihrem Rack</translation>
    </message>
    <message>
        <source>&amp;Slack of one cable</source>
        <translation>&amp;Reserve eines Kabels</translation>
    </message>
    <message>
        <source>F&amp;riction in a tray</source>
        <translation>Re&amp;ibung in der Trasse</translation>
    </message>
</context>
<context>
    <name>app::Questions</name>
    <message>
        <source>Save changes?</source>
        <translation>Änderungen speichern?</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Änderungen an %1 speichern?</translation>
    </message>
    <message>
        <source>What is not saved is lost.</source>
        <translation>Was nicht gespeichert ist, geht verloren.</translation>
    </message>
    <message>
        <source>Open design</source>
        <translation>Entwurf öffnen</translation>
    </message>
    <message>
        <source>Rackloom designs (*.rackloom);;All files (*)</source>
        <translation>Rackloom-Entwürfe (*.rackloom);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>app::ReterminateDialog</name>
    <message>
        <source>Re-terminate</source>
        <translation>Umstecken</translation>
    </message>
    <message>
        <source>Move end</source>
        <translation>Ende umstecken</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>Kabel</translation>
    </message>
    <message>
        <source>Move &amp;end</source>
        <translation>&amp;Ende umstecken</translation>
    </message>
    <message>
        <source>To &amp;port</source>
        <translation>An &amp;Port</translation>
    </message>
    <message>
        <source>Write the free port as DEVICE:PORT. The cable keeps its name and its other end.</source>
        <translation>Den freien Port als DEVICE:PORT angeben. Das Kabel behält seinen Namen und sein anderes Ende.</translation>
    </message>
</context>
<context>
    <name>app::RevisionDialog</name>
    <message>
        <source>Issue a revision</source>
        <translation>Revision herausgeben</translation>
    </message>
    <message>
        <source>Correct the latest revision</source>
        <translation>Letzte Revision berichtigen</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Herausgeben</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>&amp;Revision</source>
        <translation>&amp;Revision</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>&amp;Verfasser</translation>
    </message>
    <message>
        <source>&amp;Checked by</source>
        <translation>&amp;Geprüft von</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>what changed</source>
        <translation>was sich änderte</translation>
    </message>
    <message>
        <source>The latest revision says this from now on.</source>
        <translation>Die letzte Revision sagt ab jetzt dies.</translation>
    </message>
    <message>
        <source>The design is revision %1 from now on; its sheets bear that name and this date.</source>
        <translation>Der Entwurf ist ab jetzt Revision %1; seine Blätter tragen diesen Namen und dieses Datum.</translation>
    </message>
    <message>
        <source>Say the day of the issue, whose it is, and in a note what changed. An issue is a step that can be undone.</source>
        <translation>Den Tag der Herausgabe, von wem sie ist und in einer Notiz die Änderungen angeben. Eine Herausgabe ist ein Schritt, der sich rückgängig machen lässt.</translation>
    </message>
</context>
<context>
    <name>app::RevisionsDialog</name>
    <message>
        <source>Revisions</source>
        <translation>Revisionen</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Geprüft von</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Issued revisions, newest first</source>
        <translation>Herausgegebene Revisionen, neueste zuerst</translation>
    </message>
    <message>
        <source>&amp;Issue…</source>
        <translation>&amp;Herausgeben…</translation>
    </message>
    <message>
        <source>&amp;Correct the latest…</source>
        <translation>Letzte &amp;berichtigen…</translation>
    </message>
    <message>
        <source>&amp;Take the latest back</source>
        <translation>Letzte &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>The design is at revision %1.</source>
        <translation>Der Entwurf steht auf Revision %1.</translation>
    </message>
    <message>
        <source>Nothing has been issued yet. Issue the design when it is handed out: its sheets bear the revision, the date and the names.</source>
        <translation>Noch ist nichts herausgegeben. Den Entwurf herausgeben, wenn er weitergegeben wird: Seine Blätter tragen Revision, Datum und Namen.</translation>
    </message>
</context>
<context>
    <name>app::SheetsPage</name>
    <message>
        <source>How a port table is printed: %1</source>
        <translation>Wie eine Porttabelle gedruckt wird: %1</translation>
    </message>
    <message>
        <source>as many as fit</source>
        <translation>so viele wie passen</translation>
    </message>
    <message>
        <source>Between two groups</source>
        <translation>Zwischen zwei Gruppen</translation>
    </message>
    <message>
        <source>Where the sheet is full</source>
        <translation>Wo das Blatt voll ist</translation>
    </message>
    <message>
        <source>for installation</source>
        <translation>zur Montage</translation>
    </message>
    <message>
        <source>0: as many as fit</source>
        <translation>0: so viele wie passen</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>P&amp;apier</translation>
    </message>
    <message>
        <source>&amp;Rows on a sheet</source>
        <translation>&amp;Zeilen je Blatt</translation>
    </message>
    <message>
        <source>&amp;New page</source>
        <translation>&amp;Neue Seite</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>Pro&amp;ject</source>
        <translation>Pro&amp;jekt</translation>
    </message>
    <message>
        <source>P&amp;urpose</source>
        <translation>&amp;Zweck</translation>
    </message>
    <message>
        <source>A page as it is printed</source>
        <translation>Eine Seite, wie sie gedruckt wird</translation>
    </message>
    <message>
        <source>No ports yet</source>
        <translation>Noch keine Ports</translation>
    </message>
</context>
<context>
    <name>app::StatusLine</name>
    <message>
        <source>The design in numbers</source>
        <translation>Der Entwurf in Zahlen</translation>
    </message>
    <message>
        <source>%1 GPUs</source>
        <translation>%1 GPUs</translation>
    </message>
    <message>
        <source>%1 fabric cables</source>
        <translation>%1 Fabric-Kabel</translation>
    </message>
    <message>
        <source>%1 PM runs</source>
        <translation>%1 PM-Strecken</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>power not known</source>
        <translation>Leistung nicht bekannt</translation>
    </message>
    <message>
        <source>coolant not known</source>
        <translation>Kühlmittel nicht bekannt</translation>
    </message>
</context>
<context>
    <name>app::SupplyPage</name>
    <message>
        <source>Cables a crew pulls at &amp;once</source>
        <translation>Kabel, die ein Trupp &amp;zugleich einzieht</translation>
    </message>
    <message>
        <source>Pulls of a crew in a &amp;shift</source>
        <translation>Einzüge eines Trupps je &amp;Schicht</translation>
    </message>
    <message>
        <source>&amp;Cables of a length</source>
        <translation>&amp;Kabel einer Länge</translation>
    </message>
    <message>
        <source>&amp;Laser modules</source>
        <translation>&amp;Lasermodule</translation>
    </message>
    <message>
        <source>&amp;Hoses</source>
        <translation>Sc&amp;hläuche</translation>
    </message>
    <message>
        <source>Cou&amp;plings</source>
        <translation>Ku&amp;pplungen</translation>
    </message>
    <message>
        <source>&amp;Busbar clips</source>
        <translation>Strom&amp;abgriffe</translation>
    </message>
    <message>
        <source>Power shel&amp;ves</source>
        <translation>Power-Shel&amp;ves</translation>
    </message>
    <message>
        <source>Sheets of l&amp;abels</source>
        <translation>Bögen &amp;Etiketten</translation>
    </message>
    <message>
        <source>One spare is bought for every so many of a part in the whole design, at least one. 0: none.</source>
        <translation>Für je so viele eines Teils im ganzen Entwurf wird ein Ersatzteil gekauft, mindestens eines. 0: keines.</translation>
    </message>
    <message>
        <source>Pulls</source>
        <translation>Einzüge</translation>
    </message>
    <message>
        <source>Spares</source>
        <translation>Ersatzteile</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>1 per </source>
        <translation>1 je </translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>app::SwapDialog</name>
    <message>
        <source>Swap ends</source>
        <translation>Enden tauschen</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>Kabel</translation>
    </message>
    <message>
        <source>Swap &amp;with</source>
        <translation>Tauschen &amp;mit</translation>
    </message>
    <message>
        <source>At &amp;end</source>
        <translation>Am &amp;Ende</translation>
    </message>
    <message>
        <source>Write the other cable&apos;s name. Both keep their names and their other ends.</source>
        <translation>Den Namen des anderen Kabels angeben. Beide behalten ihren Namen und ihr anderes Ende.</translation>
    </message>
</context>
<context>
    <name>app::TablesPage</name>
    <message>
        <source>Racks</source>
        <translation>Racks</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Cables</source>
        <translation>Kabel</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Trays</source>
        <translation>Trassen</translation>
    </message>
    <message>
        <source>Couplings</source>
        <translation>Kupplungen</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Wird geschrieben</translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation>Zeilen filtern</translation>
    </message>
    <message>
        <source>Words are looked for in the columns shown. column:word looks in one column, =text for a whole cell, &gt;3 and &lt;3 at figures; -word leaves rows out.</source>
        <translation>Wörter werden in den gezeigten Spalten gesucht. column:word sucht in einer Spalte, =text eine ganze Zelle, &gt;3 und &lt;3 Zahlen; -word lässt Zeilen aus.</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>Gezeigte Zeilen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Looking through the rows</source>
        <translation>Zeilen werden durchsucht</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Wird kopiert</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>No row is like that. Escape clears the filter.</source>
        <translation>Keine Zeile passt. Esc löscht den Filter.</translation>
    </message>
    <message>
        <source>&amp;As at first</source>
        <translation>&amp;Wie anfangs</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>Filter, as role:leaf A0 -T01</source>
        <translation>Filter, etwa role:leaf A0 -T01</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Save the rows and columns that are shown as CSV</source>
        <translation>Die gezeigten Zeilen und Spalten als CSV speichern</translation>
    </message>
</context>
<context>
    <name>app::TopBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>app::TrunkDialog</name>
    <message>
        <source>Make trunks</source>
        <translation>Zu Trunks bündeln</translation>
    </message>
    <message>
        <source>Back to jumpers</source>
        <translation>Zurück zu Patchkabeln</translation>
    </message>
    <message>
        <source>&amp;Cables</source>
        <translation>&amp;Kabel</translation>
    </message>
    <message>
        <source>&amp;Trunks</source>
        <translation>&amp;Trunks</translation>
    </message>
    <message>
        <source>T&amp;runk</source>
        <translation>T&amp;runk</translation>
    </message>
    <message>
        <source>&amp;Panel</source>
        <translation>&amp;Patchfeld</translation>
    </message>
    <message>
        <source>as large as they are filled</source>
        <translation>so groß, wie sie gefüllt sind</translation>
    </message>
    <message>
        <source>the smallest with room</source>
        <translation>das kleinste mit Platz</translation>
    </message>
    <message>
        <source>Name trunks, or two racks as A01=B02. Each link becomes one jumper again; panels that are empty then are removed.</source>
        <translation>Trunks angeben oder zwei Racks als A01=B02. Jede Verbindung wird wieder ein Patchkabel; Patchfelder, die dann leer sind, werden entfernt.</translation>
    </message>
    <message>
        <source>Name cables, bundles (B-0003), ports, or two racks as A01=B02. Each jumper becomes a cord at either end and a leg of a trunk between panels; every fiber comes out where it does now.</source>
        <translation>Kabel, Bündel (B-0003), Ports oder zwei Racks als A01=B02 angeben. Jedes Patchkabel wird zu einem Anschlusskabel an jedem Ende und einem Zweig eines Trunks zwischen Patchfeldern; jede Faser kommt dort an, wo sie jetzt ankommt.</translation>
    </message>
</context>
<context>
    <name>app::UnderlayChip</name>
    <message>
        <source>Nothing lies under the plan: Place, Underlay…</source>
        <translation>Nichts unter dem Grundriss: Platzieren, Unterlage…</translation>
    </message>
    <message>
        <source>%1 cannot be shown</source>
        <translation>%1 lässt sich nicht anzeigen</translation>
    </message>
    <message>
        <source>An image has no layers</source>
        <translation>Ein Bild hat keine Layer</translation>
    </message>
</context>
<context>
    <name>app::UnderlayTool</name>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>%1 is being read…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
</context>
<context>
    <name>app::ViewPages</name>
    <message>
        <source>Plan</source>
        <translation>Grundriss</translation>
    </message>
    <message>
        <source>Elevation</source>
        <translation>Rack-Ansicht</translation>
    </message>
    <message>
        <source>Fiber</source>
        <translation>Fasern</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>%1 has no place in the hall: nothing to show in the plan</source>
        <translation>%1 hat keinen Platz in der Halle: nichts im Grundriss zu zeigen</translation>
    </message>
    <message>
        <source>%1 stands in no rack: nothing to show in the elevation</source>
        <translation>%1 steht in keinem Rack: nichts in der Rack-Ansicht zu zeigen</translation>
    </message>
    <message>
        <source>%1 has no ports: nothing to show in the fiber view</source>
        <translation>%1 hat keine Ports: nichts in der Faseransicht zu zeigen</translation>
    </message>
</context>
<context>
    <name>app::WaiveDialog</name>
    <message>
        <source>Waive a finding</source>
        <translation>Befund hinnehmen</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>Hinnehmen</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>&amp;Accepted by</source>
        <translation>&amp;Akzeptiert von</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>The finding stays in the design as waived, with this reason, and counts no more.</source>
        <translation>Der Befund bleibt als hingenommen im Entwurf, mit diesem Grund, und zählt nicht mehr.</translation>
    </message>
    <message>
        <source>Say why it is accepted. A waiver survives moves, and is reported when it matches nothing any more.</source>
        <translation>Angeben, warum er akzeptiert wird. Eine Ausnahme übersteht Verschiebungen und wird gemeldet, wenn sie auf nichts mehr passt.</translation>
    </message>
</context>
<context>
    <name>app::WelcomePage</name>
    <message>
        <source>Lay out a cluster</source>
        <translation>Einen Cluster planen</translation>
    </message>
    <message>
        <source>From a GPU count to racks, switches, coolant and every fiber between them: drawn, checked and ready to buy.</source>
        <translation>Von der GPU-Anzahl zu Racks, Switches, Kühlmittel und jeder Faser dazwischen: gezeichnet, geprüft und bestellfertig.</translation>
    </message>
    <message>
        <source>New cluster…</source>
        <translation>Neuer Cluster…</translation>
    </message>
    <message>
        <source>Say how many GPUs; racks, switches and cables follow.</source>
        <translation>Zahl der GPUs angeben; Racks, Switches und Kabel folgen.</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Strg+N</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>A .rackloom file. Or drop one anywhere in this window.</source>
        <translation>Eine .rackloom-Datei. Oder eine irgendwo in diesem Fenster ablegen.</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Strg+O</translation>
    </message>
    <message>
        <source>Open the 576-GPU sample</source>
        <translation>Beispiel mit 576 GPUs öffnen</translation>
    </message>
    <message>
        <source>8 compute racks, 12 switches, 1,152 fabric cables, made on the spot.</source>
        <translation>8 Compute-Racks, 12 Switches, 1152 Fabric-Kabel, sofort angelegt.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Strg+Umschalt+O</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>More samples:</source>
        <translation>Weitere Beispiele:</translation>
    </message>
    <message>
        <source>%1 GPUs</source>
        <translation>%1 GPUs</translation>
    </message>
    <message>
        <source>Open a sample of %1 GPUs</source>
        <translation>Ein Beispiel mit %1 GPUs öffnen</translation>
    </message>
</context>
<context>
    <name>app::cableTexts</name>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 nach %3</translation>
    </message>
    <message>
        <source>%1: no way leads there yet.</source>
        <translation>%1: dorthin führt noch kein Weg.</translation>
    </message>
    <message>
        <source>%1: %2 of cable, before %3.</source>
        <translation>%1: %2 Kabel, vorher %3.</translation>
    </message>
    <message>
        <source>%1: %2 of cable.</source>
        <translation>%1: %2 Kabel.</translation>
    </message>
    <message>
        <source>b, %1</source>
        <translation>b, %1</translation>
    </message>
    <message>
        <source>a, %1</source>
        <translation>a, %1</translation>
    </message>
</context>
<context>
    <name>app::checkActions</name>
    <message>
        <source>&amp;Next finding</source>
        <translation>&amp;Nächster Befund</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation>&amp;Vorheriger Befund</translation>
    </message>
    <message>
        <source>&amp;Mend or waive…</source>
        <translation>&amp;Beheben oder hinnehmen…</translation>
    </message>
    <message>
        <source>Check &amp;everything again</source>
        <translation>&amp;Alles neu prüfen</translation>
    </message>
</context>
<context>
    <name>app::compareActions</name>
    <message>
        <source>The design as it was &amp;saved</source>
        <translation>Entwurf, wie zuletzt ge&amp;speichert</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>Ver&amp;gleichen mit</translation>
    </message>
    <message>
        <source>&amp;Another design…</source>
        <translation>&amp;Anderer Entwurf…</translation>
    </message>
    <message>
        <source>Revis&amp;ions…</source>
        <translation>Rev&amp;isionen…</translation>
    </message>
</context>
<context>
    <name>app::compareDesigns</name>
    <message>
        <source>Both are the same design: nothing differs.</source>
        <translation>Beide sind derselbe Entwurf: Nichts unterscheidet sich.</translation>
    </message>
    <message>
        <source>Both are the same design, written down otherwise.</source>
        <translation>Beide sind derselbe Entwurf, nur anders geschrieben.</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Nichts zu vergleichen</translation>
    </message>
    <message>
        <source>%1 is the design that is open, and nothing in it has been changed since it was saved. Choose another file.</source>
        <translation>%1 ist der geöffnete Entwurf, und seit dem Speichern hat sich darin nichts geändert. Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>Comparing with %1…</source>
        <translation>Vergleich mit %1…</translation>
    </message>
    <message>
        <source>%1 cannot be compared</source>
        <translation>%1 lässt sich nicht vergleichen</translation>
    </message>
    <message>
        <source>%1 as saved</source>
        <translation>%1 wie gespeichert</translation>
    </message>
    <message>
        <source>Comparing the other way round…</source>
        <translation>Vergleich andersherum…</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Rackloom designs (*.rackloom);;All files (*)</source>
        <translation>Rackloom-Entwürfe (*.rackloom);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>app::connectActions</name>
    <message>
        <source>Routing every cable…</source>
        <translation>Alle Kabel werden verlegt…</translation>
    </message>
    <message>
        <source>And %1 more cables without a way.</source>
        <translation>Und %1 weitere Kabel ohne Weg.</translation>
    </message>
    <message>
        <source>Not every cable could be routed within the limits</source>
        <translation>Nicht jedes Kabel ließ sich innerhalb der Grenzwerte verlegen</translation>
    </message>
    <message>
        <source>Go to the &amp;far end</source>
        <translation>Zum &amp;Gegenende gehen</translation>
    </message>
    <message>
        <source>Select the port&apos;s &amp;cable</source>
        <translation>&amp;Kabel des Ports auswählen</translation>
    </message>
    <message>
        <source>&amp;Route all cables again</source>
        <translation>&amp;Alle Kabel neu verlegen</translation>
    </message>
</context>
<context>
    <name>app::deliverActions</name>
    <message>
        <source>Looking at the labels…</source>
        <translation>Etiketten werden angesehen…</translation>
    </message>
    <message>
        <source>&amp;Set up sheets and labels…</source>
        <translation>Blätter und Etiketten &amp;einrichten…</translation>
    </message>
    <message>
        <source>&amp;Bill of materials…</source>
        <translation>&amp;Stückliste…</translation>
    </message>
</context>
<context>
    <name>app::deliverablePages</name>
    <message>
        <source>The typefaces of sheets have no %1: in &quot;%2&quot; and others a box stands for each. The text of the PDF has them.</source>
        <translation>Die Schriften der Blätter haben kein %1: In „%2“ und anderen steht für jedes ein Kästchen. Der Text des PDF hat sie.</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>Revision %1</translation>
    </message>
    <message>
        <source>revision %1 of %2</source>
        <translation>Revision %1 vom %2</translation>
    </message>
    <message>
        <source>No port changes since %1: nothing is marked.</source>
        <translation>Seit %1 ändert sich kein Port: Nichts ist markiert.</translation>
    </message>
    <message>
        <source>No port changes since %1: there is nothing to print.</source>
        <translation>Seit %1 ändert sich kein Port: Es gibt nichts zu drucken.</translation>
    </message>
    <message>
        <source>No label at %1 changes since %2: there is nothing to print.</source>
        <translation>Seit %2 ändert sich kein Etikett bei %1: Es gibt nichts zu drucken.</translation>
    </message>
    <message>
        <source>No label changes since %1: there is nothing to print.</source>
        <translation>Seit %1 ändert sich kein Etikett: Es gibt nichts zu drucken.</translation>
    </message>
    <message>
        <source>%1 of %2 labels: those that change since %3.</source>
        <translation>%1 von %2 Etiketten: die sich seit %3 ändern.</translation>
    </message>
</context>
<context>
    <name>app::doBeside</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>app::drawingPages</name>
    <message>
        <source>Floor plan</source>
        <translation>Grundriss</translation>
    </message>
    <message>
        <source>Floor plan, %1</source>
        <translation>Grundriss, %1</translation>
    </message>
    <message>
        <source>from above; the far wall is up</source>
        <translation>von oben; die hintere Wand ist oben</translation>
    </message>
    <message>
        <source>%1, elevations</source>
        <translation>%1, Rack-Ansichten</translation>
    </message>
</context>
<context>
    <name>app::editActions</name>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Delete device</source>
        <translation>Gerät &amp;löschen</translation>
    </message>
    <message>
        <source>Select &amp;nothing</source>
        <translation>Auswahl auf&amp;heben</translation>
    </message>
</context>
<context>
    <name>app::elevationOf</name>
    <message>
        <source>&quot;%1&quot; stands in no rack</source>
        <translation>„%1“ steht in keinem Rack</translation>
    </message>
</context>
<context>
    <name>app::elevationSheets</name>
    <message>
        <source>Row %1, %2 to %3</source>
        <translation>Reihe %1, %2 bis %3</translation>
    </message>
    <message>
        <source>the design has no rack</source>
        <translation>der Entwurf hat kein Rack</translation>
    </message>
    <message>
        <source>each as seen from before it</source>
        <translation>jeweils von davor gesehen</translation>
    </message>
</context>
<context>
    <name>app::fiberOf</name>
    <message>
        <source>two devices can be face to face, as in L1-01,S1-01; here are %1</source>
        <translation>zwei Geräte können einander gegenüberstehen, wie in L1-01,S1-01; hier sind es %1</translation>
    </message>
    <message>
        <source>%1 is no device: the first of two must be one.</source>
        <translation>%1 ist kein Gerät: das erste von beiden muss eines sein.</translation>
    </message>
    <message>
        <source>%1 is neither a device nor a rack.</source>
        <translation>%1 ist weder ein Gerät noch ein Rack.</translation>
    </message>
    <message>
        <source>the design has no device with ports</source>
        <translation>der Entwurf hat kein Gerät mit Ports</translation>
    </message>
    <message>
        <source>%1 holds no switch and no compute tray</source>
        <translation>%1 enthält weder Switch noch Compute-Tray</translation>
    </message>
</context>
<context>
    <name>app::fileActions</name>
    <message>
        <source>No file yet</source>
        <translation>Noch keine Datei</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Diese Liste leeren</translation>
    </message>
    <message>
        <source>No row was made</source>
        <translation>Keine Reihe angelegt</translation>
    </message>
    <message>
        <source>%1 (planning)</source>
        <translation>%1 (Planung)</translation>
    </message>
    <message>
        <source>&amp;New cluster…</source>
        <translation>&amp;Neuer Cluster…</translation>
    </message>
    <message>
        <source>New from &amp;template</source>
        <translation>Neu aus &amp;Vorlage</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open the 576-GPU &amp;sample</source>
        <translation>&amp;Beispiel mit 576 GPUs öffnen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Na&amp;ming scheme…</source>
        <translation>Benennungssche&amp;ma…</translation>
    </message>
    <message>
        <source>&amp;Profile…</source>
        <translation>&amp;Profil…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
</context>
<context>
    <name>app::findableCommands</name>
    <message>
        <source>setting · Profile</source>
        <translation>Einstellung · Profil</translation>
    </message>
    <message>
        <source>Supply water</source>
        <translation>Vorlaufwasser</translation>
    </message>
    <message>
        <source>Fluid</source>
        <translation>Flüssigkeit</translation>
    </message>
    <message>
        <source>Copper reach</source>
        <translation>Kupferreichweite</translation>
    </message>
    <message>
        <source>Optics</source>
        <translation>Optik</translation>
    </message>
    <message>
        <source>Redundancy</source>
        <translation>Redundanz</translation>
    </message>
    <message>
        <source>Mated pairs</source>
        <translation>Steckverbindungen</translation>
    </message>
    <message>
        <source>Slack at each end</source>
        <translation>Reserve je Ende</translation>
    </message>
    <message>
        <source>Stock lengths</source>
        <translation>Lagerlängen</translation>
    </message>
    <message>
        <source>Beyond them, cut to</source>
        <translation>Darüber Maß runden auf</translation>
    </message>
    <message>
        <source>Excess is stored</source>
        <translation>Überlänge ablegen</translation>
    </message>
    <message>
        <source>Fiber reach</source>
        <translation>Faserreichweite</translation>
    </message>
    <message>
        <source>Tray fill on day one</source>
        <translation>Trassenfüllgrad am ersten Tag</translation>
    </message>
    <message>
        <source>Largest tray fill</source>
        <translation>Größter Trassenfüllgrad</translation>
    </message>
    <message>
        <source>Warn above</source>
        <translation>Warnen über</translation>
    </message>
    <message>
        <source>CDUs</source>
        <translation>CDUs</translation>
    </message>
    <message>
        <source>Facility water</source>
        <translation>Gebäudewasser</translation>
    </message>
    <message>
        <source>Loops</source>
        <translation>Kreise</translation>
    </message>
    <message>
        <source>Coolant in a manifold</source>
        <translation>Kühlmittel im Verteiler</translation>
    </message>
    <message>
        <source>Lost along a busbar</source>
        <translation>Verlust auf der Stromschiene</translation>
    </message>
    <message>
        <source>Clear in front of a rack</source>
        <translation>Frei vor einem Rack</translation>
    </message>
    <message>
        <source>Clear behind a rack</source>
        <translation>Frei hinter einem Rack</translation>
    </message>
    <message>
        <source>Trays from open power</source>
        <translation>Trassen zu offenem Strom</translation>
    </message>
    <message>
        <source>Tray beside its rack</source>
        <translation>Trasse neben ihrem Rack</translation>
    </message>
    <message>
        <source>Slack of one cable</source>
        <translation>Reserve eines Kabels</translation>
    </message>
    <message>
        <source>Friction in a tray</source>
        <translation>Reibung in der Trasse</translation>
    </message>
</context>
<context>
    <name>app::findingMenu</name>
    <message>
        <source>No cure is known</source>
        <translation>Keine Abhilfe bekannt</translation>
    </message>
    <message>
        <source>Take the &amp;waiver out</source>
        <translation>Ausnahme &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Waive…</source>
        <translation>&amp;Hinnehmen…</translation>
    </message>
</context>
<context>
    <name>app::floorOf</name>
    <message>
        <source>&quot;%1&quot; is nowhere on the floor plan</source>
        <translation>„%1“ steht nirgends im Grundriss</translation>
    </message>
</context>
<context>
    <name>app::helpActions</name>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Tastatur</translation>
    </message>
    <message>
        <source>&amp;About Rackloom</source>
        <translation>&amp;Über Rackloom</translation>
    </message>
</context>
<context>
    <name>app::menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Platzieren</translation>
    </message>
    <message>
        <source>Co&amp;nnect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>P&amp;rüfen</translation>
    </message>
    <message>
        <source>&amp;Output</source>
        <translation>A&amp;usgabe</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>app::objectCalled</name>
    <message>
        <source>no row, rack, device, unit, tray or cable is called &quot;%1&quot;.</source>
        <translation>keine Reihe, kein Rack, Gerät, Aggregat, keine Trasse und kein Kabel heißt „%1“.</translation>
    </message>
</context>
<context>
    <name>app::outputActions</name>
    <message>
        <source>Making %1…</source>
        <translation>%1 wird erstellt…</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>Tables on paper</source>
        <translation>Tabellen auf Papier</translation>
    </message>
</context>
<context>
    <name>app::placeActions</name>
    <message>
        <source>&amp;Move device to unit…</source>
        <translation>Gerät auf HE &amp;verschieben…</translation>
    </message>
</context>
<context>
    <name>app::printActions</name>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>Druckvorsc&amp;hau…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
</context>
<context>
    <name>app::printPages</name>
    <message>
        <source>Stopped: what is printed already is all there is.</source>
        <translation>Angehalten: Es bleibt bei dem, was schon gedruckt ist.</translation>
    </message>
    <message>
        <source>The printer takes no pages. Is it switched on?</source>
        <translation>Der Drucker nimmt keine Seiten an. Ist er eingeschaltet?</translation>
    </message>
</context>
<context>
    <name>app::profileChoices</name>
    <message>
        <source>2 m at 200G a lane</source>
        <translation>2 m bei 200G je Lane</translation>
    </message>
    <message>
        <source>3 m at 200G a lane</source>
        <translation>3 m bei 200G je Lane</translation>
    </message>
    <message>
        <source>by part: NIC 2 m, switch 3 m</source>
        <translation>je Bauteil: NIC 2 m, Switch 3 m</translation>
    </message>
    <message>
        <source>port-aligned: a laser feeds one port</source>
        <translation>portweise: ein Laser speist einen Port</translation>
    </message>
    <message>
        <source>lane-striped: a laser feeds lanes of four</source>
        <translation>laneweise: ein Laser speist Lanes von vier Ports</translation>
    </message>
    <message>
        <source>shelf N+1: one shelf lost</source>
        <translation>Shelf N+1: ein Shelf fällt aus</translation>
    </message>
    <message>
        <source>PSU N+1: one supply a shelf lost</source>
        <translation>PSU N+1: ein Netzteil je Shelf fällt aus</translation>
    </message>
    <message>
        <source>feed N+N: half of the shelves lost</source>
        <translation>Einspeisung N+N: die Hälfte der Shelves fällt aus</translation>
    </message>
    <message>
        <source>half at each end</source>
        <translation>je Ende die Hälfte</translation>
    </message>
    <message>
        <source>at end A</source>
        <translation>an Ende A</translation>
    </message>
    <message>
        <source>at end B</source>
        <translation>an Ende B</translation>
    </message>
    <message>
        <source>low loss</source>
        <translation>dämpfungsarm</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>Standard</translation>
    </message>
</context>
<context>
    <name>app::readPrices</name>
    <message>
        <source>cannot be read: %1</source>
        <translation>lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>is larger than 64 MB: a list of prices is not</source>
        <translation>ist größer als 64 MB: eine Preisliste ist das nicht</translation>
    </message>
    <message>
        <source>--group-by is one of kind, rack, row, not &quot;%1&quot;</source>
        <translation>--group-by ist eines von kind, rack, row, nicht „%1“</translation>
    </message>
</context>
<context>
    <name>app::saveChanges</name>
    <message>
        <source>Making %1…</source>
        <translation>%1 wird erstellt…</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>Stopped: nothing has been written.</source>
        <translation>Angehalten: Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Save the list of changes</source>
        <translation>Änderungsliste speichern</translation>
    </message>
    <message>
        <source>Text (*.txt);;JSON, as diff --apply takes it (*.json)</source>
        <translation>Text (*.txt);;JSON, wie diff --apply es nimmt (*.json)</translation>
    </message>
    <message>
        <source>Save the pages</source>
        <translation>Seiten speichern</translation>
    </message>
</context>
<context>
    <name>app::underlayActions</name>
    <message>
        <source>%1 cannot lie under the plan</source>
        <translation>%1 lässt sich dem Grundriss nicht unterlegen</translation>
    </message>
    <message>
        <source>&amp;Underlay…</source>
        <translation>&amp;Unterlage…</translation>
    </message>
    <message>
        <source>Put under the plan</source>
        <translation>Dem Grundriss unterlegen</translation>
    </message>
    <message>
        <source>&amp;Calibrate underlay…</source>
        <translation>Unterlage &amp;kalibrieren…</translation>
    </message>
    <message>
        <source>&amp;Take out underlay</source>
        <translation>Unterlage &amp;entfernen</translation>
    </message>
</context>
<context>
    <name>app::underlayOf</name>
    <message>
        <source>%1: its two places are one; calibrate it</source>
        <translation>%1: beide Punkte fallen zusammen; kalibrieren</translation>
    </message>
</context>
<context>
    <name>app::viewActions</name>
    <message>
        <source>&amp;Front</source>
        <translation>&amp;Vorderseite</translation>
    </message>
    <message>
        <source>&amp;Rear</source>
        <translation>&amp;Rückseite</translation>
    </message>
    <message>
        <source>&amp;Both sides</source>
        <translation>&amp;Beide Seiten</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Grundriss</translation>
    </message>
    <message>
        <source>&amp;Elevation</source>
        <translation>R&amp;ack-Ansicht</translation>
    </message>
    <message>
        <source>F&amp;iber</source>
        <translation>&amp;Fasern</translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <translation>&amp;Tabellen</translation>
    </message>
    <message>
        <source>Show selection in p&amp;lan</source>
        <translation>Auswahl im Grun&amp;driss zeigen</translation>
    </message>
    <message>
        <source>Show selection in ele&amp;vation</source>
        <translation>Auswahl in der Rack-Ansi&amp;cht zeigen</translation>
    </message>
    <message>
        <source>Show selection in fibe&amp;r</source>
        <translation>Auswahl in den Fas&amp;ern zeigen</translation>
    </message>
    <message>
        <source>Show selection in ta&amp;bles</source>
        <translation>Auswahl in den Tabe&amp;llen zeigen</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Vergrößer&amp;n</translation>
    </message>
    <message>
        <source>Fi&amp;t</source>
        <translation>E&amp;inpassen</translation>
    </message>
    <message>
        <source>Fit &amp;selection</source>
        <translation>Auswahl einpa&amp;ssen</translation>
    </message>
    <message>
        <source>Follow the s&amp;ystem</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Light or dar&amp;k</source>
        <translation>Hell oder d&amp;unkel</translation>
    </message>
    <message>
        <source>&amp;Metres and millimetres</source>
        <translation>&amp;Meter und Millimeter</translation>
    </message>
    <message>
        <source>&amp;Feet and inches</source>
        <translation>&amp;Fuß und Zoll</translation>
    </message>
    <message>
        <source>From its next start on Rackloom speaks: %1</source>
        <translation>Ab dem nächsten Start spricht Rackloom: %1</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>Wie das S&amp;ystem</translation>
    </message>
    <message>
        <source>&amp;Impact of losing it</source>
        <translation>Aus&amp;wirkung eines Ausfalls</translation>
    </message>
    <message>
        <source>U&amp;nits</source>
        <translation>&amp;Maßeinheiten</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>V&amp;ollbild</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>Farbsc&amp;hema</translation>
    </message>
    <message>
        <source>Trace its li&amp;ght</source>
        <translation>&amp;Lichtweg verfolgen</translation>
    </message>
</context>
<context>
    <name>model::AccountedRule</name>
    <message>
        <source>Watts not accounted for</source>
        <translation>Leistung nicht voll erfasst</translation>
    </message>
    <message>
        <source>the device type&apos;s draw</source>
        <translation>die Leistungsaufnahme des Gerätetyps</translation>
    </message>
    <message>
        <source>the draw of every device that takes power, a shelf&apos;s losses among them</source>
        <translation>die Leistungsaufnahme jedes Geräts mit Stromversorgung, auch die Verluste der Power-Shelves</translation>
    </message>
    <message>
        <source>The draw of %1 is not known by itself; another type&apos;s figure contains it.</source>
        <translation>Die Leistungsaufnahme von %1 ist für sich nicht bekannt; der Wert eines anderen Typs enthält sie.</translation>
    </message>
    <message>
        <source>The draw of %1 is not known, and the design&apos;s watts are without it.</source>
        <translation>Die Leistungsaufnahme von %1 ist nicht bekannt und fehlt in der Leistung des Entwurfs.</translation>
    </message>
</context>
<context>
    <name>model::AisleRule</name>
    <message>
        <source>%1 mm are clear in front of %2, up to %3; %4 mm are wanted.</source>
        <translation>Vor %2 sind %1 mm frei, bis %3; verlangt sind %4 mm.</translation>
    </message>
    <message>
        <source>%1 mm are clear behind %2, up to %3; %4 mm are wanted.</source>
        <translation>Hinter %2 sind %1 mm frei, bis %3; verlangt sind %4 mm.</translation>
    </message>
    <message>
        <source>Move the rack or what stands before it, or set the aisle that this hall has.</source>
        <translation>Das Rack oder das davor Stehende verschieben oder den Gang angeben, den diese Halle hat.</translation>
    </message>
    <message>
        <source>Aisle too narrow</source>
        <translation>Gang zu schmal</translation>
    </message>
    <message>
        <source>the profile&apos;s aisles: in front 1.2 m (TIA-942-A), behind 0.9 m (assumption)</source>
        <translation>die Gänge des Profils: vorn 1.2 m (TIA-942-A), hinten 0.9 m (Annahme)</translation>
    </message>
    <message>
        <source>the width and depth of the rack types</source>
        <translation>Breite und Tiefe der Rack-Typen</translation>
    </message>
</context>
<context>
    <name>model::ApproachRule</name>
    <message>
        <source>Facility water too warm</source>
        <translation>Zu warmes Gebäudewasser</translation>
    </message>
    <message>
        <source>the design&apos;s supply temperature less the CDU type&apos;s approach</source>
        <translation>die Vorlauftemperatur des Entwurfs abzüglich der Grädigkeit des CDU-Typs</translation>
    </message>
    <message>
        <source>the facility&apos;s water, and the approach of the CDU&apos;s type</source>
        <translation>das Gebäudewasser und die Grädigkeit des CDU-Typs</translation>
    </message>
    <message>
        <source>CDUs get water from the facility that nobody has told the temperature of; a supply of %1 °C takes water colder than that by the approach of their type.</source>
        <translation>CDUs erhalten Gebäudewasser, dessen Temperatur nicht angegeben ist; ein Vorlauf von %1 °C verlangt Wasser, das um die Grädigkeit ihres Typs kälter ist.</translation>
    </message>
    <message>
        <source>Enter the facility&apos;s water in the profile: rackloom set DESIGN facility_water_c=N.</source>
        <translation>Das Gebäudewasser im Profil eintragen: rackloom set DESIGN facility_water_c=N.</translation>
    </message>
    <message>
        <source>%1 gets water of %2 °C; for a supply of %3 °C and its approach of %4 K it takes %5 °C.</source>
        <translation>%1 erhält Wasser mit %2 °C; für einen Vorlauf von %3 °C und seine Grädigkeit von %4 K braucht es %5 °C.</translation>
    </message>
    <message>
        <source>Raise the supply temperature, or cool the facility&apos;s water further.</source>
        <translation>Die Vorlauftemperatur anheben oder das Gebäudewasser stärker kühlen.</translation>
    </message>
</context>
<context>
    <name>model::BillOfMaterials</name>
    <message>
        <source>Laser module (ELS) of %1, spare; %2 come with the switches</source>
        <translation>Lasermodul (ELS) von %1, Ersatz; %2 kommen mit den Switches</translation>
    </message>
    <message>
        <source>%1, %2 m</source>
        <translation>%1, %2 m</translation>
    </message>
    <message>
        <source>%1, length not known: not routed</source>
        <translation>%1, Länge nicht bekannt: nicht verlegt</translation>
    </message>
    <message>
        <source>, cut to order</source>
        <translation>, auf Maß</translation>
    </message>
    <message>
        <source>%1, %2 mm</source>
        <translation>%1, %2 mm</translation>
    </message>
    <message>
        <source>Rack manifold, supply and return riser</source>
        <translation>Rack-Verteiler, Steigrohr für Vorlauf und Rücklauf</translation>
    </message>
    <message>
        <source>Stock lengths: %1</source>
        <translation>Lagerlängen: %1</translation>
    </message>
    <message>
        <source>One-click cleaner for %1, one for %2 mated ends ~</source>
        <translation>Ein-Klick-Reiniger für %1, einer für %2 gesteckte Enden ~</translation>
    </message>
    <message>
        <source>That a cleaner lasts for %1 ends, each cleaned once, is an assumption</source>
        <translation>Dass ein Reiniger für %1 Enden reicht, jedes einmal gereinigt, ist eine Annahme</translation>
    </message>
    <message>
        <source>Length of all layers, rounded up to a metre; sizes: %1</source>
        <translation>Länge aller Lagen, auf einen Meter aufgerundet; Maße: %1</translation>
    </message>
    <message>
        <source>%1: waterfall, %2 mm</source>
        <translation>%1: Kabelablauf, %2 mm</translation>
    </message>
    <message>
        <source>One for each rack and each tray that its cables come down from</source>
        <translation>Einer je Rack und je Trasse, aus der seine Kabel herabführen</translation>
    </message>
    <message>
        <source>%1, plug: the half on the hose</source>
        <translation>%1, Stecker: die Hälfte am Schlauch</translation>
    </message>
    <message>
        <source>One for the device&apos;s end of each hose</source>
        <translation>Einer je Schlauch, für das Ende am Gerät</translation>
    </message>
    <message>
        <source>%1, socket, spare; %2 come on the devices</source>
        <translation>%1, Muffe, Ersatz; %2 kommen an den Geräten</translation>
    </message>
    <message>
        <source>The half on a device comes with it (assumption)</source>
        <translation>Die Hälfte am Gerät kommt mit ihm (Annahme)</translation>
    </message>
    <message>
        <source>One for each coupling of a device that is joined by a hose</source>
        <translation>Einer je Gerätekupplung, die über einen Schlauch verbunden ist</translation>
    </message>
    <message>
        <source>With its own couplings; that of a compute rack comes with the rack</source>
        <translation>Mit eigenen Kupplungen; der eines Compute-Racks kommt mit dem Rack</translation>
    </message>
    <message>
        <source>Laser modules come with their switch</source>
        <translation>Lasermodule kommen mit ihrem Switch</translation>
    </message>
    <message>
        <source>Busbar clip of %1, spare; %2 come with the devices</source>
        <translation>Stromabgriff von %1, Ersatz; %2 kommen mit den Geräten</translation>
    </message>
    <message>
        <source>A busbar clip is part of its device (assumption)</source>
        <translation>Ein Stromabgriff ist Teil seines Geräts (Annahme)</translation>
    </message>
    <message>
        <source>Fiber manager, %1 RU, above a switch</source>
        <translation>Faserführung, %1 HE, über einem Switch</translation>
    </message>
    <message>
        <source>One for each place that the rack keeps above a switch that stands there</source>
        <translation>Eine je Platz, den das Rack über einem dort eingebauten Switch freihält</translation>
    </message>
    <message>
        <source>Comes with its trays, shelves, manifold and switches</source>
        <translation>Kommt mit seinen Trays, Power-Shelves, Verteiler und Switches</translation>
    </message>
    <message>
        <source>Label sheet %1: two labels a cable, %2 cables a sheet, a new one for each rack</source>
        <translation>Etikettenbogen %1: zwei Etiketten je Kabel, %2 Kabel je Bogen, je Rack ein neuer</translation>
    </message>
    <message>
        <source>Cable label, one for each end and leg</source>
        <translation>Kabeletikett, eines je Ende und Zweig</translation>
    </message>
</context>
<context>
    <name>model::BomTable</name>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Teilenummer</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Spares</source>
        <translation>Ersatz</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Einzelpreis</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Spares rule</source>
        <translation>Ersatzregel</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>Rack</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>%1; prices from %2</source>
        <translation>%1; Preise aus %2</translation>
    </message>
    <message>
        <source>Design without a name</source>
        <translation>Entwurf ohne Namen</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>Revision %1</translation>
    </message>
    <message>
        <source>What is bought beyond what the design needs</source>
        <translation>Was über den Bedarf des Entwurfs hinaus gekauft wird</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>What part numbers and counts stand on</source>
        <translation>Worauf Teilenummern und Mengen beruhen</translation>
    </message>
    <message>
        <source>Stands on</source>
        <translation>Beruht auf</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>No list of prices was given: what is typed into the column is calculated with.</source>
        <translation>Es wurde keine Preisliste angegeben: Gerechnet wird mit dem, was in die Spalte eingetragen wird.</translation>
    </message>
    <message>
        <source>The designer&apos;s own list %1, as given; not checked.</source>
        <translation>Die eigene Liste %1, wie angegeben; nicht geprüft.</translation>
    </message>
    <message>
        <source>the amounts are more than can be counted: is a price in the list wrong by many digits?</source>
        <translation>die Beträge sind größer, als gerechnet werden kann: Ist ein Preis in der Liste um viele Stellen falsch?</translation>
    </message>
    <message>
        <source>%1, subtotal</source>
        <translation>%1, Zwischensumme</translation>
    </message>
    <message>
        <source>%1, subtotal (1 line has no price)</source>
        <translation>%1, Zwischensumme (1 Zeile ohne Preis)</translation>
    </message>
    <message>
        <source>%1, subtotal (%2 lines have no price)</source>
        <translation>%1, Zwischensumme (%2 Zeilen ohne Preis)</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>No line has a price</source>
        <translation>Keine Zeile hat einen Preis</translation>
    </message>
    <message>
        <source>All priced lines (1 line has no price)</source>
        <translation>Alle Zeilen mit Preis (1 Zeile ohne Preis)</translation>
    </message>
    <message>
        <source>1 per %1</source>
        <translation>1 je %1</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>kein Preis</translation>
    </message>
    <message>
        <source>No maker&apos;s part number is known: the one shown is made up.</source>
        <translation>Eine Teilenummer des Herstellers ist nicht bekannt: Die gezeigte ist erfunden.</translation>
    </message>
    <message>
        <source>Not bought: %1 come with other parts.</source>
        <translation>Nicht gekauft: %1 kommen mit anderen Teilen.</translation>
    </message>
    <message>
        <source>Part number: catalog.</source>
        <translation>Teilenummer: Katalog.</translation>
    </message>
    <message>
        <source>One for every so many of a part in the whole design, rounded up, at least one; the column says how many. 0 or no rule: no spares are bought. The numbers are the designer&apos;s choice; 1 per 200 cables and laser modules is an assumption.</source>
        <translation>Eines je so vielen eines Teils im ganzen Entwurf, aufgerundet, mindestens eines; die Spalte nennt die Zahl. 0 oder keine Regel: Es wird kein Ersatz gekauft. Die Zahlen sind frei wählbar; 1 je 200 Kabel und Lasermodule ist eine Annahme.</translation>
    </message>
    <message>
        <source>stopped: nothing was written</source>
        <translation>angehalten: es wurde nichts geschrieben</translation>
    </message>
    <message>
        <source>Cables</source>
        <translation>Kabel</translation>
    </message>
    <message>
        <source>BOM</source>
        <translation>Stückliste</translation>
    </message>
    <message>
        <source>By rack</source>
        <translation>Nach Rack</translation>
    </message>
    <message>
        <source>Cables by stock length; quantities count the design; ~ assumed</source>
        <translation>Kabel nach Lagerlänge; Mengen zählen den Entwurf; ~ angenommen</translation>
    </message>
    <message>
        <source>All priced lines (%2 lines have no price)</source>
        <translation>Alle Zeilen mit Preis (%2 Zeilen ohne Preis)</translation>
    </message>
    <message>
        <source>%1, subtotal (no line has a price)</source>
        <translation>%1, Zwischensumme (keine Zeile hat einen Preis)</translation>
    </message>
</context>
<context>
    <name>model::BusbarCurrentRule</name>
    <message>
        <source>Busbar overloaded</source>
        <translation>Zu viel Strom in der Schiene</translation>
    </message>
    <message>
        <source>the rack type&apos;s busbar rating, for every piece of the bar</source>
        <translation>die Nennstromstärke der Stromschiene des Rack-Typs, für jeden Abschnitt</translation>
    </message>
    <message>
        <source>the draw of what is clipped, the bus voltage and the bar&apos;s rating</source>
        <translation>die Leistungsaufnahme des Angeschlossenen, die Schienenspannung und die Nennstromstärke der Schiene</translation>
    </message>
    <message>
        <source>that the shelves share the load alike</source>
        <translation>dass die Power-Shelves die Last gleich teilen</translation>
    </message>
    <message>
        <source>The busbar of %1 carries %2 A at its fullest piece; it is rated for %3 A.</source>
        <translation>Die Stromschiene von %1 führt im vollsten Abschnitt %2 A; ausgelegt ist sie für %3 A.</translation>
    </message>
    <message>
        <source>The busbar of %1 carries %2 A at its fullest piece, close to its %3 A.</source>
        <translation>Die Stromschiene von %1 führt im vollsten Abschnitt %2 A, nahe an ihren %3 A.</translation>
    </message>
    <message>
        <source>Move devices to another rack, or nearer to the shelves.</source>
        <translation>Geräte in ein anderes Rack oder näher an die Power-Shelves verschieben.</translation>
    </message>
    <message>
        <source>Put shelves at both sides of what they feed, or move devices to another rack.</source>
        <translation>Power-Shelves auf beiden Seiten der Verbraucher einbauen oder Geräte in ein anderes Rack verschieben.</translation>
    </message>
    <message>
        <source>Busbar not N+N</source>
        <translation>Stromschiene nicht N+N</translation>
    </message>
    <message>
        <source>With the shelves of one end lost, the busbar of %1 would carry %2 A; it is rated for %3 A.</source>
        <translation>Fallen die Power-Shelves eines Endes aus, würde die Stromschiene von %1 %2 A führen; ausgelegt ist sie für %3 A.</translation>
    </message>
    <message>
        <source>Spread each feed over the shelves of both ends.</source>
        <translation>Jede Einspeisung auf die Power-Shelves beider Enden verteilen.</translation>
    </message>
</context>
<context>
    <name>model::BusbarSpanRule</name>
    <message>
        <source>%1 is clipped at U%2 to U%3; the busbar of a %4 runs from U%5 to U%6.</source>
        <translation>%1 greift bei U%2 bis U%3 ab; die Stromschiene eines %4 reicht von U%5 bis U%6.</translation>
    </message>
    <message>
        <source>Move it to where the busbar passes.</source>
        <translation>Dorthin verschieben, wo die Stromschiene verläuft.</translation>
    </message>
    <message>
        <source>Clip out of line with the busbar</source>
        <translation>Stromabgriff nicht in Flucht mit der Stromschiene</translation>
    </message>
    <message>
        <source>The clip of %1 is %2 mm beside the busbar of a %3; it mates within %4 mm.</source>
        <translation>Der Stromabgriff von %1 liegt %2 mm neben der Stromschiene eines %3; er greift innerhalb von %4 mm.</translation>
    </message>
    <message>
        <source>Use a rack whose busbar is where the clip is.</source>
        <translation>Ein Rack verwenden, dessen Stromschiene dort ist, wo der Stromabgriff sitzt.</translation>
    </message>
    <message>
        <source>Clip where the busbar is not</source>
        <translation>Stromabgriff ohne Stromschiene</translation>
    </message>
    <message>
        <source>the rack type&apos;s busbar: from unit to unit, and how far beside the middle</source>
        <translation>die Stromschiene des Rack-Typs: von welcher bis zu welcher Höheneinheit, und wie weit neben der Mitte</translation>
    </message>
    <message>
        <source>where the busbar runs and the clip sits, and how far a clip floats where they differ</source>
        <translation>wo die Stromschiene verläuft und der Stromabgriff sitzt und, wo beides abweicht, wie viel Spiel der Abgriff hat</translation>
    </message>
</context>
<context>
    <name>model::CableFit</name>
    <message>
        <source>copper</source>
        <translation>Kupfer</translation>
    </message>
    <message>
        <source>PM fiber</source>
        <translation>PM-Faser</translation>
    </message>
    <message>
        <source>single-mode fiber</source>
        <translation>Singlemode-Faser</translation>
    </message>
    <message>
        <source>%1 is a port of a switch with its optics inside: it takes fiber and never copper.</source>
        <translation>%1 ist der Port eines Switches mit integrierter Optik: Er nimmt Faser auf, niemals Kupfer.</translation>
    </message>
    <message>
        <source>%1 is %2; %3 takes %4.</source>
        <translation>%1 ist %2; %3 verlangt %4.</translation>
    </message>
    <message>
        <source>%1 ends in %2 connectors; %3 takes %4.</source>
        <translation>%1 endet in %2-Steckern; %3 verlangt %4.</translation>
    </message>
    <message>
        <source>%1 is polished %2 and %3 is %4: the two must never mate.</source>
        <translation>%1 hat den Schliff %2 und %3 den Schliff %4: Die beiden dürfen nie zusammengesteckt werden.</translation>
    </message>
    <message>
        <source>%1 and %2 are both %3: of two connectors that mate exactly one has pins.</source>
        <translation>%1 und %2 sind beide %3: Von zwei Steckern, die zusammenpassen, hat genau einer Stifte.</translation>
    </message>
    <message>
        <source>%1 and %2 both take laser light and neither has a laser: connect each to a laser shelf.</source>
        <translation>%1 und %2 nehmen beide Laserlicht auf, und keiner hat einen Laser: jeden an ein Laser-Shelf anschließen.</translation>
    </message>
    <message>
        <source>%1 and %2 both give laser light: connect each to a PM connector of a switch that has no lasers of its own.</source>
        <translation>%1 und %2 geben beide Laserlicht ab: jeden an einen PM-Stecker eines Switches ohne eigene Laser anschließen.</translation>
    </message>
    <message>
        <source>%1 takes %2 and %3 takes %4: no cable joins the two.</source>
        <translation>%1 verlangt %2 und %3 verlangt %4: Kein Kabel verbindet die beiden.</translation>
    </message>
    <message>
        <source>Neither the design nor the catalog has a cable type &quot;%1&quot;.</source>
        <translation>Weder der Entwurf noch der Katalog hat einen Kabeltyp „%1“.</translation>
    </message>
    <message>
        <source>%1 has %2 legs at one end and %3 at the other: it joins more than two ports. Name all of them by pattern.</source>
        <translation>%1 hat %2 Zweige an einem Ende und %3 am anderen: Es verbindet mehr als zwei Ports. Alle per Muster nennen.</translation>
    </message>
    <message>
        <source>%1 takes %2 connectors and %3 takes %4: no cable type has both.</source>
        <translation>%1 verlangt %2-Stecker und %3 verlangt %4: Kein Kabeltyp hat beide.</translation>
    </message>
    <message>
        <source>No cable type fits both %1 and %2 (%3, %4): add one with &quot;rackloom catalog add&quot;.</source>
        <translation>Kein Kabeltyp passt an %1 und zugleich an %2 (%3, %4): einen mit „rackloom catalog add“ hinzufügen.</translation>
    </message>
</context>
<context>
    <name>model::CableGuideRule</name>
    <message>
        <source>a tray that is gone</source>
        <translation>eine Trasse, die es nicht mehr gibt</translation>
    </message>
    <message>
        <source>%1 does not pass %2, which its guide asks for.</source>
        <translation>%1 verläuft nicht durch %2, wie es die Wegvorgabe verlangt.</translation>
    </message>
    <message>
        <source>%1 lies in %2, which its guide avoids.</source>
        <translation>%1 liegt in %2, was die Wegvorgabe ausschließt.</translation>
    </message>
    <message>
        <source>%1 and %2 share %3; one fault there would cut both.</source>
        <translation>%1 und %2 liegen beide in %3; ein Schaden dort würde beide trennen.</translation>
    </message>
    <message>
        <source>Cable off its guide</source>
        <translation>Kabel nicht nach Wegvorgabe</translation>
    </message>
    <message>
        <source>the design: what its designer asked of the cable&apos;s way</source>
        <translation>der Entwurf: was für den Weg des Kabels vorgegeben wurde</translation>
    </message>
    <message>
        <source>Route the cable again, or change its guide.</source>
        <translation>Das Kabel neu verlegen oder seine Wegvorgabe ändern.</translation>
    </message>
</context>
<context>
    <name>model::CableLabels</name>
    <message>
        <source>%1 has no cable ends to label: name a row, a rack, a device or a cable.</source>
        <translation>%1 hat keine Kabelenden zum Etikettieren: eine Reihe, ein Rack, ein Gerät oder ein Kabel nennen.</translation>
    </message>
</context>
<context>
    <name>model::CablePullRule</name>
    <message>
        <source>Pulled too hard</source>
        <translation>Zu hohe Zugkraft</translation>
    </message>
    <message>
        <source>the most that a cable of its type may be pulled with</source>
        <translation>die höchste Zugkraft für Kabel dieses Typs</translation>
    </message>
    <message>
        <source>the cable&apos;s route, the mass a metre and the pull tension of its type</source>
        <translation>der Weg des Kabels, die Masse je Meter und die Zugkraft seines Typs</translation>
    </message>
    <message>
        <source>Pulled through from one end, %1 takes up to %2 N over %3 m and %4 turns; %5 N is the most for %6.</source>
        <translation>Von einem Ende durchgezogen, erfährt %1 bis zu %2 N über %3 m und %4 Biegungen; für %6 sind höchstens %5 N zulässig.</translation>
    </message>
    <message>
        <source>Pulled through from one end, %1 takes up to %2 N over %3 m and %4 turns, close to the %5 N of %6.</source>
        <translation>Von einem Ende durchgezogen, erfährt %1 bis zu %2 N über %3 m und %4 Biegungen, nahe an den %5 N von %6.</translation>
    </message>
    <message>
        <source>Lay it from the middle in two pulls, or lead it over fewer trays.</source>
        <translation>Von der Mitte aus in zwei Zügen verlegen oder über weniger Trassen führen.</translation>
    </message>
</context>
<context>
    <name>model::CableSizeRule</name>
    <message>
        <source>Cable size not known</source>
        <translation>Kabeldurchmesser nicht bekannt</translation>
    </message>
    <message>
        <source>the cable type&apos;s outside diameter</source>
        <translation>der Außendurchmesser des Kabeltyps</translation>
    </message>
    <message>
        <source>the outside diameter of the cable&apos;s type</source>
        <translation>der Außendurchmesser des Kabeltyps</translation>
    </message>
    <message>
        <source>The diameter of %1 is not known: these cables count as nothing in the fill of trays and managers.</source>
        <translation>Der Durchmesser von %1 ist nicht bekannt: Diese Kabel zählen beim Füllgrad von Trassen und Kabelführungen nicht mit.</translation>
    </message>
</context>
<context>
    <name>model::CableSlackRule</name>
    <message>
        <source>Too much slack to store</source>
        <translation>Zu viel Reserve zu verstauen</translation>
    </message>
    <message>
        <source>the profile&apos;s most of one cable (assumption)</source>
        <translation>der Höchstwert des Profils je Kabel (Annahme)</translation>
    </message>
    <message>
        <source>the cable&apos;s route and the lengths that its type is sold in</source>
        <translation>der Weg des Kabels und die Lagerlängen seines Typs</translation>
    </message>
    <message>
        <source>%1 needs %2 m and is sold as %3 m: %4 m are left to store; %5 m is the most.</source>
        <translation>%1 braucht %2 m und wird mit %3 m verkauft: %4 m bleiben zu verstauen; %5 m sind das Höchste.</translation>
    </message>
    <message>
        <source>Add a length between to the stock lengths, or have it cut to order.</source>
        <translation>Eine Zwischenlänge in die Lagerlängen aufnehmen oder auf Maß fertigen lassen.</translation>
    </message>
</context>
<context>
    <name>model::CableStockRule</name>
    <message>
        <source>Not sold in this length</source>
        <translation>Keine Lagerlänge</translation>
    </message>
    <message>
        <source>the stock lengths of the profile or of the cable&apos;s type</source>
        <translation>die Lagerlängen des Profils oder des Kabeltyps</translation>
    </message>
    <message>
        <source>the cable&apos;s route and the lengths that its type is sold in</source>
        <translation>der Weg des Kabels und die Lagerlängen seines Typs</translation>
    </message>
    <message>
        <source>Cut to order</source>
        <translation>Auf Maß</translation>
    </message>
    <message>
        <source>%1 needs %2 m, more than the longest stock length of %3 m: it is cut to order, %4 m.</source>
        <translation>%1 braucht %2 m, mehr als die größte Lagerlänge von %3 m: Es wird auf Maß gefertigt, %4 m.</translation>
    </message>
    <message>
        <source>Order it early, or bring its two ends closer together.</source>
        <translation>Früh bestellen oder die beiden Enden näher zusammenbringen.</translation>
    </message>
</context>
<context>
    <name>model::CableUnroutedRule</name>
    <message>
        <source>Cable without a way</source>
        <translation>Kabel ohne Weg</translation>
    </message>
    <message>
        <source>every cable of a routed design has a way</source>
        <translation>jedes Kabel eines verlegten Entwurfs hat einen Weg</translation>
    </message>
    <message>
        <source>%1 has no way from %2 to %3.</source>
        <translation>%1 hat keinen Weg von %2 nach %3.</translation>
    </message>
    <message>
        <source>Route the design; where there is no way, that says why.</source>
        <translation>Den Entwurf verlegen; wo kein Weg ist, wird der Grund genannt.</translation>
    </message>
</context>
<context>
    <name>model::Catalog</name>
    <message>
        <source>a catalog entry is an object in braces</source>
        <translation>ein Katalogeintrag ist ein Objekt in geschweiften Klammern</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of catalog entry</source>
        <translation>„%1“ ist keine Art von Katalogeintrag</translation>
    </message>
    <message>
        <source>there are two entries &quot;%1&quot;; rename one</source>
        <translation>es gibt zwei Einträge „%1“; einen umbenennen</translation>
    </message>
    <message>
        <source>one catalog entry was expected, not %1</source>
        <translation>ein Katalogeintrag wurde erwartet, nicht %1</translation>
    </message>
</context>
<context>
    <name>model::CduCapacityRule</name>
    <message>
        <source>More heat than the CDU takes</source>
        <translation>Zu viel Wärme für die CDU</translation>
    </message>
    <message>
        <source>the CDU type&apos;s capacity</source>
        <translation>die Leistung des CDU-Typs</translation>
    </message>
    <message>
        <source>the heat to liquid of every device on the CDU&apos;s loops, and the CDU&apos;s capacity</source>
        <translation>die Wärme an die Flüssigkeit von jedem Gerät an den Kreisen der CDU und die Leistung der CDU</translation>
    </message>
    <message>
        <source>The loops of %1 bring %2 kW of heat; it takes %3 kW.</source>
        <translation>Die Kreise von %1 bringen %2 kW Wärme; die CDU führt %3 kW ab.</translation>
    </message>
    <message>
        <source>The loops of %1 bring %2 kW of heat, close to the %3 kW that it takes.</source>
        <translation>Die Kreise von %1 bringen %2 kW Wärme, nahe an den %3 kW, die die CDU abführt.</translation>
    </message>
    <message>
        <source>Connect some of its manifolds to another CDU.</source>
        <translation>Einige der Verteiler an eine andere CDU anschließen.</translation>
    </message>
</context>
<context>
    <name>model::CduFlowRule</name>
    <message>
        <source>More flow than the CDU moves</source>
        <translation>Zu viel Durchfluss für die CDU</translation>
    </message>
    <message>
        <source>the CDU type&apos;s largest flow</source>
        <translation>der größte Durchfluss des CDU-Typs</translation>
    </message>
    <message>
        <source>the flow of every device on the CDU&apos;s loops, and the CDU&apos;s largest flow</source>
        <translation>der Durchfluss jedes Geräts an den Kreisen der CDU und der größte Durchfluss der CDU</translation>
    </message>
    <message>
        <source>The loops of %1 ask for %2 L/min; it moves %3 L/min.</source>
        <translation>Die Kreise von %1 verlangen %2 L/min; die CDU fördert %3 L/min.</translation>
    </message>
    <message>
        <source>The loops of %1 ask for %2 L/min, close to the %3 L/min that it moves.</source>
        <translation>Die Kreise von %1 verlangen %2 L/min, nahe an den %3 L/min, die die CDU fördert.</translation>
    </message>
    <message>
        <source>Lower the supply temperature, or connect some of its manifolds to another CDU.</source>
        <translation>Die Vorlauftemperatur senken oder einige der Verteiler an eine andere CDU anschließen.</translation>
    </message>
</context>
<context>
    <name>model::CduSpareRule</name>
    <message>
        <source>No spare CDU</source>
        <translation>Zu wenig CDU-Ersatz</translation>
    </message>
    <message>
        <source>the CDU types&apos; capacity, with one of the hall&apos;s CDUs lost; asked where the profile is N+1</source>
        <translation>die Leistung der CDU-Typen beim Ausfall einer CDU der Halle; gefragt, wo das Profil N+1 ist</translation>
    </message>
    <message>
        <source>the heat to liquid of every device, and the capacity of every CDU</source>
        <translation>die Wärme an die Flüssigkeit von jedem Gerät und die Leistung jeder CDU</translation>
    </message>
    <message>
        <source>With %1 lost, the other CDUs take %2 kW away; their loops bring %3 kW.</source>
        <translation>Fällt %1 aus, führen die anderen CDUs %2 kW ab; ihre Kreise bringen %3 kW.</translation>
    </message>
    <message>
        <source>With %1 lost, the other CDUs take %2 kW away, little more than the %3 kW that their loops bring.</source>
        <translation>Fällt %1 aus, führen die anderen CDUs %2 kW ab, kaum mehr als die %3 kW, die ihre Kreise bringen.</translation>
    </message>
    <message>
        <source>Add a CDU that all loops can be turned to.</source>
        <translation>Eine CDU hinzufügen, auf die sich alle Kreise umschalten lassen.</translation>
    </message>
    <message>
        <source>that every CDU can take over from any other</source>
        <translation>dass jede CDU für jede andere einspringen kann</translation>
    </message>
</context>
<context>
    <name>model::ChangeOrder</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Other half of the swap</source>
        <translation>Andere Hälfte des Tauschs</translation>
    </message>
    <message>
        <source>Plug into the port now free</source>
        <translation>In den frei gewordenen Port stecken</translation>
    </message>
    <message>
        <source>Unplug %1, then change their ends</source>
        <translation>%1 ausstecken, dann Enden wechseln</translation>
    </message>
    <message>
        <source>Unplug %1, swap both ends</source>
        <translation>%1 ausstecken, beide Enden tauschen</translation>
    </message>
    <message>
        <source>Unplug %1, swap them here</source>
        <translation>%1 ausstecken, hier tauschen</translation>
    </message>
    <message>
        <source>Take the rack out, from %1</source>
        <translation>Rack abbauen, von %1</translation>
    </message>
    <message>
        <source>Take out of %1</source>
        <translation>Ausbauen aus %1</translation>
    </message>
    <message>
        <source>Move from %1 to %2</source>
        <translation>Von %1 nach %2 verschieben</translation>
    </message>
    <message>
        <source>Put the rack up, at %1</source>
        <translation>Rack aufstellen, bei %1</translation>
    </message>
    <message>
        <source>Put into %1</source>
        <translation>Einbauen in %1</translation>
    </message>
    <message>
        <source>Unplug and remove</source>
        <translation>Ausstecken und entfernen</translation>
    </message>
    <message>
        <source>Unplug, plug both ends elsewhere</source>
        <translation>Ausstecken, beide Enden umstecken</translation>
    </message>
    <message>
        <source>Unplug here, plug into this port</source>
        <translation>Hier ausstecken, in diesen Port stecken</translation>
    </message>
    <message>
        <source>Pull out, pull again</source>
        <translation>Herausziehen, neu einziehen</translation>
    </message>
    <message>
        <source>Unplug for the move, plug in again</source>
        <translation>Zum Verschieben ausstecken, wieder einstecken</translation>
    </message>
    <message>
        <source>Pull new</source>
        <translation>Neu einziehen</translation>
    </message>
    <message>
        <source>Print new labels</source>
        <translation>Neue Etiketten drucken</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>both ends</source>
        <translation>beide Enden</translation>
    </message>
    <message>
        <source>this end</source>
        <translation>dieses Ende</translation>
    </message>
    <message>
        <source>far end</source>
        <translation>Gegenende</translation>
    </message>
    <message>
        <source>length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>route</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>re-terminated: %1</source>
        <translation>umgesteckt: %1</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>re-routed: %1</source>
        <translation>neu verlegt: %1</translation>
    </message>
    <message>
        <source>labels: both ends</source>
        <translation>Etiketten: beide Enden</translation>
    </message>
    <message>
        <source>labels: this end</source>
        <translation>Etiketten: dieses Ende</translation>
    </message>
    <message>
        <source>labels: far end</source>
        <translation>Etiketten: Gegenende</translation>
    </message>
    <message>
        <source>labels: take off</source>
        <translation>Etiketten: abnehmen</translation>
    </message>
    <message>
        <source>x %1 m, y %2 m, front %3</source>
        <translation>x %1 m, y %2 m, Front %3</translation>
    </message>
    <message>
        <source>Swap the far ends of %1</source>
        <translation>Gegenenden von %1 tauschen</translation>
    </message>
    <message>
        <source>Put up a new tag</source>
        <translation>Neues Schild anbringen</translation>
    </message>
    <message>
        <source>Plug the far end elsewhere</source>
        <translation>Gegenende umstecken</translation>
    </message>
    <message>
        <source>Take %1 down</source>
        <translation>%1 abbauen</translation>
    </message>
    <message>
        <source>Move or rebuild %1</source>
        <translation>%1 versetzen oder umbauen</translation>
    </message>
    <message>
        <source>Put %1 up</source>
        <translation>%1 aufbauen</translation>
    </message>
    <message>
        <source>Shut off and part the manifolds</source>
        <translation>Verteiler absperren und trennen</translation>
    </message>
    <message>
        <source>Take the hoses off</source>
        <translation>Schläuche abnehmen</translation>
    </message>
    <message>
        <source>Join the manifolds</source>
        <translation>Verteiler verbinden</translation>
    </message>
    <message>
        <source>Couple the hoses</source>
        <translation>Schläuche kuppeln</translation>
    </message>
    <message>
        <source>Unclip from the busbar</source>
        <translation>Von der Stromschiene lösen</translation>
    </message>
    <message>
        <source>Clip to the busbar</source>
        <translation>An die Stromschiene anschließen</translation>
    </message>
    <message>
        <source>powered off first; pull the collar, cap both ends</source>
        <translation>zuerst ausschalten; Ring ziehen, Kappen auf beide Enden</translation>
    </message>
    <message>
        <source>wipe, push until it clicks, pull back by hand: it must hold</source>
        <translation>abwischen, aufschieben, bis es einrastet, von Hand zurückziehen: es muss halten</translation>
    </message>
    <message>
        <source>%1, %2, %3 m</source>
        <translation>%1, %2, %3 m</translation>
    </message>
    <message>
        <source>north</source>
        <translation>Norden</translation>
    </message>
    <message>
        <source>east</source>
        <translation>Osten</translation>
    </message>
    <message>
        <source>south</source>
        <translation>Süden</translation>
    </message>
    <message>
        <source>west</source>
        <translation>Westen</translation>
    </message>
    <message>
        <source>x %1 m, y %2 m</source>
        <translation>x %1 m, y %2 m</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>%1 layers of %2</source>
        <translation>%1 Lagen zu %2</translation>
    </message>
    <message>
        <source>busbar of %1</source>
        <translation>Stromschiene von %1</translation>
    </message>
    <message>
        <source>supply</source>
        <translation>Vorlauf</translation>
    </message>
    <message>
        <source>return</source>
        <translation>Rücklauf</translation>
    </message>
    <message>
        <source>blind-mate</source>
        <translation>blindsteckend</translation>
    </message>
    <message>
        <source>to %1 %2, %3</source>
        <translation>an %1 %2, %3</translation>
    </message>
    <message>
        <source>loop %1 to %2, supply and return</source>
        <translation>Kreis %1 an %2, Vorlauf und Rücklauf</translation>
    </message>
    <message>
        <source>loop %1, the design feeds it from nowhere</source>
        <translation>Kreis %1, der Entwurf speist ihn von nirgends</translation>
    </message>
    <message>
        <source>Pull a new cable to the port now free</source>
        <translation>Neues Kabel zum frei gewordenen Port einziehen</translation>
    </message>
    <message>
        <source>Plug the far end into the port now free</source>
        <translation>Gegenende in den frei gewordenen Port stecken</translation>
    </message>
    <message>
        <source>Unplug the far ends of %1, then rotate them</source>
        <translation>Gegenenden von %1 ausstecken, dann reihum wechseln</translation>
    </message>
    <message>
        <source>Unplug and cap</source>
        <translation>Ausstecken, Kappen auf</translation>
    </message>
    <message>
        <source>Pull the same cable over, to another far end</source>
        <translation>Dasselbe Kabel umlegen, zu anderem Gegenende</translation>
    </message>
    <message>
        <source>Pull out, pull a new cable</source>
        <translation>Herausziehen, neues Kabel einziehen</translation>
    </message>
    <message>
        <source>Plug in again, after the move</source>
        <translation>Nach dem Verschieben wieder einstecken</translation>
    </message>
    <message>
        <source>the %1 m cable that hangs there stays</source>
        <translation>das Kabel dort, %1 m, bleibt hängen</translation>
    </message>
    <message>
        <source>here only, before anything is moved or taken out</source>
        <translation>nur hier, bevor etwas verschoben oder ausgebaut wird</translation>
    </message>
</context>
<context>
    <name>model::ChangesReader</name>
    <message>
        <source>This is no list of changes as &quot;rackloom diff A B --format json&quot; writes it: %1.</source>
        <translation>Dies ist keine Änderungsliste, wie „rackloom diff A B --format json“ sie schreibt: %1.</translation>
    </message>
    <message>
        <source>the list &quot;%1&quot; is missing</source>
        <translation>die Liste „%1“ fehlt</translation>
    </message>
    <message>
        <source>an item of &quot;%1&quot; is not as it should be, %2</source>
        <translation>ein Eintrag von „%1“ ist nicht, wie er sein sollte, %2</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>es ist kein UTF-8-Text</translation>
    </message>
    <message>
        <source>it does not begin with {&quot;rackloom_diff&quot;:{&quot;version&quot;:</source>
        <translation>es beginnt nicht mit {&quot;rackloom_diff&quot;:{&quot;version&quot;:</translation>
    </message>
    <message>
        <source>These changes need a Rackloom that reads version %1 of them; this one reads version %2.</source>
        <translation>Diese Änderungen brauchen ein Rackloom, das ihre Version %1 liest; dieses liest Version %2.</translation>
    </message>
</context>
<context>
    <name>model::Checker</name>
    <message>
        <source>%1 not known</source>
        <translation>%1 nicht bekannt</translation>
    </message>
    <message>
        <source>Nearly: %1</source>
        <translation>Nahezu: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not checked: the figure %2 of %3 is not known.</source>
        <translation>„%1“ wird nicht geprüft: Der Wert %2 von %3 ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Enter the figure, with its source, in the catalog entry of %1.</source>
        <translation>Den Wert mit seiner Quelle im Katalogeintrag von %1 eintragen.</translation>
    </message>
</context>
<context>
    <name>model::ClipCurrentRule</name>
    <message>
        <source>The clip of %1 carries %2 A; it is rated for %3 A.</source>
        <translation>Der Stromabgriff von %1 führt %2 A; ausgelegt ist er für %3 A.</translation>
    </message>
    <message>
        <source>The clip of %1 carries %2 A, close to its %3 A.</source>
        <translation>Der Stromabgriff von %1 führt %2 A, nahe an seinen %3 A.</translation>
    </message>
    <message>
        <source>Add a power shelf, or move devices to another rack.</source>
        <translation>Ein Power-Shelf hinzufügen oder Geräte in ein anderes Rack verschieben.</translation>
    </message>
    <message>
        <source>Use a device that draws less, or one with a stronger clip.</source>
        <translation>Ein Gerät verwenden, das weniger aufnimmt, oder eines mit stärkerem Stromabgriff.</translation>
    </message>
    <message>
        <source>Clip overloaded</source>
        <translation>Zu viel Strom am Stromabgriff</translation>
    </message>
    <message>
        <source>the rating of the device type&apos;s busbar connector</source>
        <translation>die Nennstromstärke des Stromschienensteckers des Gerätetyps</translation>
    </message>
    <message>
        <source>the draw, the rack&apos;s bus voltage and the clip&apos;s rating</source>
        <translation>die Leistungsaufnahme, die Schienenspannung des Racks und die Nennstromstärke des Stromabgriffs</translation>
    </message>
</context>
<context>
    <name>model::ClipOpenRule</name>
    <message>
        <source>Clip open</source>
        <translation>Stromabgriff offen</translation>
    </message>
    <message>
        <source>the device type&apos;s feed</source>
        <translation>die Stromversorgung des Gerätetyps</translation>
    </message>
    <message>
        <source>%1 takes its power from the busbar of rack %2, and its clip is open.</source>
        <translation>%1 wird aus der Stromschiene von Rack %2 versorgt, und sein Stromabgriff ist offen.</translation>
    </message>
    <message>
        <source>Clip it to the busbar.</source>
        <translation>An die Stromschiene anschließen.</translation>
    </message>
</context>
<context>
    <name>model::ClusterTypes</name>
    <message>
        <source>The catalog has no type &quot;%1&quot;: rackloom catalog list shows what it has.</source>
        <translation>Der Katalog hat keinen Typ „%1“: rackloom catalog list zeigt, was er hat.</translation>
    </message>
    <message>
        <source>%1 is a planning type without published trays: the generator makes clusters of gb300-nvl72 or gb200-nvl72.</source>
        <translation>%1 ist ein Planungstyp ohne veröffentlichte Trays: Der Generator baut Cluster aus gb300-nvl72 oder gb200-nvl72.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no compute rack the generator can wire: it needs 18 trays with four network ports each, such as gb300-nvl72 or gb200-nvl72.</source>
        <translation>„%1“ ist kein Compute-Rack, das der Generator verdrahten kann: Es braucht 18 Trays mit je vier Netzwerkports, wie gb300-nvl72 oder gb200-nvl72.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no switch the generator can rack: it needs 144 fiber ports and a busbar clip, such as q3450-ld.</source>
        <translation>„%1“ ist kein Switch, den der Generator einbauen kann: Er braucht 144 Faserports und einen Stromabgriff, wie q3450-ld.</translation>
    </message>
</context>
<context>
    <name>model::CollisionRule</name>
    <message>
        <source>%1 at %2 and %3 at %4 fill the same place.</source>
        <translation>%1 bei %2 und %3 bei %4 belegen denselben Platz.</translation>
    </message>
    <message>
        <source>Move one of the two to a free unit.</source>
        <translation>Eines der beiden auf eine freie Höheneinheit verschieben.</translation>
    </message>
    <message>
        <source>Units collide</source>
        <translation>HE doppelt belegt</translation>
    </message>
    <message>
        <source>one device a unit</source>
        <translation>ein Gerät je Höheneinheit</translation>
    </message>
    <message>
        <source>the height of every device type in units</source>
        <translation>die Höhe jedes Gerätetyps in Höheneinheiten</translation>
    </message>
</context>
<context>
    <name>model::CoolantTemperatureRule</name>
    <message>
        <source>Coolant too hot</source>
        <translation>Zu heißes Kühlmittel</translation>
    </message>
    <message>
        <source>the device type&apos;s highest inlet and return temperature</source>
        <translation>die höchste Eintritts- und Rücklauftemperatur des Gerätetyps</translation>
    </message>
    <message>
        <source>the supply temperature, the device&apos;s heat and flow, the fluid</source>
        <translation>die Vorlauftemperatur, Wärme und Durchfluss des Geräts, das Fluid</translation>
    </message>
    <message>
        <source>The supply is %1 °C warm; %2 takes %3 °C at most.</source>
        <translation>Der Vorlauf ist %1 °C warm; %2 verträgt höchstens %3 °C.</translation>
    </message>
    <message>
        <source>Lower the supply temperature.</source>
        <translation>Die Vorlauftemperatur senken.</translation>
    </message>
    <message>
        <source>The coolant leaves %1 at %2 °C; %3 °C is the most its return may have.</source>
        <translation>Das Kühlmittel verlässt %1 mit %2 °C; der Rücklauf darf höchstens %3 °C haben.</translation>
    </message>
</context>
<context>
    <name>model::CopperOnCpoRule</name>
    <message>
        <source>Copper on an optical port</source>
        <translation>Kupfer an einem optischen Port</translation>
    </message>
    <message>
        <source>co-packaged switches take fiber connections only (NVIDIA, as transcribed by a third party)</source>
        <translation>Co-Packaged-Switches nehmen nur Faserverbindungen auf (NVIDIA, nach der Abschrift eines Dritten)</translation>
    </message>
    <message>
        <source>%1 is copper (%2) on %3, a port of a co-packaged switch, which is optical.</source>
        <translation>%1 ist Kupfer (%2) an %3, einem Port eines Co-Packaged-Switches, der optisch ist.</translation>
    </message>
    <message>
        <source>Make the link optical.</source>
        <translation>Die Verbindung optisch ausführen.</translation>
    </message>
</context>
<context>
    <name>model::CopperReachRule</name>
    <message>
        <source>%1 Gb/s a lane</source>
        <translation>%1 Gb/s je Lane</translation>
    </message>
    <message>
        <source>lane rate not known</source>
        <translation>Lane-Rate nicht bekannt</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>%1 über %2</translation>
    </message>
    <message>
        <source>Cables of %1 have no length, because they are not routed: nobody knows whether copper reaches.</source>
        <translation>Kabel von %1 haben keine Länge, weil sie nicht verlegt sind: Ob Kupfer reicht, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Route the design.</source>
        <translation>Den Entwurf verlegen.</translation>
    </message>
    <message>
        <source>Copper too long</source>
        <translation>Zu langes Kupferkabel</translation>
    </message>
    <message>
        <source>the cable type&apos;s reach under the design&apos;s copper profile</source>
        <translation>die Reichweite des Kabeltyps nach dem Kupferprofil des Entwurfs</translation>
    </message>
    <message>
        <source>the cable&apos;s route, and the reach of its type at its lane rate</source>
        <translation>der Weg des Kabels und die Reichweite seines Typs bei seiner Lane-Rate</translation>
    </message>
    <message>
        <source>%1 is %2 m of copper (%3: %4, %5 m needed); it reaches %6 m.</source>
        <translation>%1 ist Kupfer mit %2 m (%3: %4, %5 m nötig); es reicht %6 m.</translation>
    </message>
    <message>
        <source>%1 is %2 m of copper (%3: %4, %5 m needed), close to the %6 m that it reaches.</source>
        <translation>%1 ist Kupfer mit %2 m (%3: %4, %5 m nötig), nahe an den %6 m, die es reicht.</translation>
    </message>
    <message>
        <source>Make the link optical, or bring its two ends closer together.</source>
        <translation>Die Verbindung optisch ausführen oder ihre beiden Enden näher zusammenbringen.</translation>
    </message>
</context>
<context>
    <name>model::CouplingFlowRule</name>
    <message>
        <source>Too much flow through a coupling</source>
        <translation>Zu viel Durchfluss durch eine Kupplung</translation>
    </message>
    <message>
        <source>the coupling type&apos;s rated flow</source>
        <translation>der Nenndurchfluss des Kupplungstyps</translation>
    </message>
    <message>
        <source>the device&apos;s heat to liquid, its rack&apos;s flow table or its design rise, the coupling&apos;s rated flow</source>
        <translation>die Wärme des Geräts an die Flüssigkeit, die Durchflusstabelle seines Racks oder seine Auslegungserwärmung, der Nenndurchfluss der Kupplung</translation>
    </message>
    <message>
        <source>%1 L/min flow through coupling %2 of %3 at %4 °C supply; %5 is rated for %6 L/min.</source>
        <translation>%1 L/min fließen bei %4 °C Vorlauf durch Kupplung %2 von %3; %5 ist für %6 L/min ausgelegt.</translation>
    </message>
    <message>
        <source>%1 L/min flow through coupling %2 of %3 at %4 °C supply, close to the %6 L/min that %5 is rated for.</source>
        <translation>%1 L/min fließen bei %4 °C Vorlauf durch Kupplung %2 von %3, nahe an den %6 L/min, für die %5 ausgelegt ist.</translation>
    </message>
    <message>
        <source>Lower the supply temperature.</source>
        <translation>Die Vorlauftemperatur senken.</translation>
    </message>
    <message>
        <source>Use a device with larger couplings, or one whose coolant may rise further.</source>
        <translation>Ein Gerät mit größeren Kupplungen verwenden oder eines, dessen Kühlmittel sich stärker erwärmen darf.</translation>
    </message>
</context>
<context>
    <name>model::CouplingOpenRule</name>
    <message>
        <source>supply</source>
        <translation>Vorlauf</translation>
    </message>
    <message>
        <source>return</source>
        <translation>Rücklauf</translation>
    </message>
    <message>
        <source>Coupling %1 is open: no hose joins it to a manifold.</source>
        <translation>Kupplung %1 ist offen: Kein Schlauch verbindet sie mit einem Verteiler.</translation>
    </message>
    <message>
        <source>Coupling %1 takes one hose, but %2 end in it.</source>
        <translation>Kupplung %1 nimmt einen Schlauch auf, aber %2 enden an ihr.</translation>
    </message>
    <message>
        <source>Join it to the %1 riser of a manifold of its rack.</source>
        <translation>Mit dem Steigrohr „%1“ eines Verteilers desselben Racks verbinden.</translation>
    </message>
    <message>
        <source>Take all but one of the hoses away.</source>
        <translation>Alle Schläuche bis auf einen entfernen.</translation>
    </message>
    <message>
        <source>Coupling %1 is crossed: it is the %2, and hangs on the %3 riser of %4.</source>
        <translation>Kupplung %1 ist vertauscht: Sie ist der %2 und hängt am Steigrohr „%3“ von %4.</translation>
    </message>
    <message>
        <source>Join it to the %1 riser.</source>
        <translation>Mit dem Steigrohr „%1“ verbinden.</translation>
    </message>
    <message>
        <source>Coupling %1 hangs on manifold %2, which stands in rack %3.</source>
        <translation>Kupplung %1 hängt an Verteiler %2, der in Rack %3 steht.</translation>
    </message>
    <message>
        <source>Join it to a manifold of its own rack, %1.</source>
        <translation>Mit einem Verteiler des eigenen Racks %1 verbinden.</translation>
    </message>
    <message>
        <source>Coupling %1 hangs on manifold %2, but %3 of the same loop hangs on %4.</source>
        <translation>Kupplung %1 hängt an Verteiler %2, aber %3 desselben Kreises hängt an %4.</translation>
    </message>
    <message>
        <source>Couplings %1 and %2 are of two loops, and both hang on manifold %3.</source>
        <translation>Die Kupplungen %1 und %2 gehören zu zwei Kreisen, und beide hängen an Verteiler %3.</translation>
    </message>
    <message>
        <source>Join both couplings of a loop to one manifold.</source>
        <translation>Beide Kupplungen eines Kreises mit einem Verteiler verbinden.</translation>
    </message>
    <message>
        <source>Join each loop to a manifold of its own.</source>
        <translation>Jeden Kreis mit einem eigenen Verteiler verbinden.</translation>
    </message>
    <message>
        <source>Coupling open or crossed</source>
        <translation>Kupplung offen oder vertauscht</translation>
    </message>
    <message>
        <source>the device type&apos;s couplings</source>
        <translation>die Kupplungen des Gerätetyps</translation>
    </message>
    <message>
        <source>the couplings of every device that gives heat to coolant</source>
        <translation>die Kupplungen jedes Geräts, das Wärme an Kühlmittel abgibt</translation>
    </message>
</context>
<context>
    <name>model::CouplingSizeRule</name>
    <message>
        <source>Hose and coupling do not fit</source>
        <translation>Schlauch und Kupplung passen nicht</translation>
    </message>
    <message>
        <source>the couplings of device and hose types</source>
        <translation>die Kupplungen der Geräte- und Schlauchtypen</translation>
    </message>
    <message>
        <source>Coupling %1 is joined without a hose, and it is no blind-mate one.</source>
        <translation>Kupplung %1 ist ohne Schlauch verbunden und ist keine Blindsteckkupplung.</translation>
    </message>
    <message>
        <source>Join it by a hose with a %1.</source>
        <translation>Über einen Schlauch mit einer %1 verbinden.</translation>
    </message>
    <message>
        <source>Coupling %1 sits on the manifold by itself, and a hose is in its place.</source>
        <translation>Kupplung %1 sitzt direkt auf dem Verteiler, und ein Schlauch ist ihr im Weg.</translation>
    </message>
    <message>
        <source>Take the hose away.</source>
        <translation>Den Schlauch entfernen.</translation>
    </message>
    <message>
        <source>Coupling %1 is a %2, and its hose ends in a %3.</source>
        <translation>Kupplung %1 ist eine %2, und ihr Schlauch endet in einer %3.</translation>
    </message>
    <message>
        <source>Take a hose with a %1.</source>
        <translation>Einen Schlauch mit einer %1 nehmen.</translation>
    </message>
</context>
<context>
    <name>model::CrossBraceRule</name>
    <message>
        <source>%1 holds %2 kg, and above %3 kg a %4 needs its cross brace; at what height that passes is not known.</source>
        <translation>%1 trägt %2 kg, und über %3 kg braucht ein %4 seine Querstrebe; in welcher Höhe sie verläuft, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 at %2 stands where the cross brace of %3 passes, which needs it with %4 kg: more than %5 kg.</source>
        <translation>%1 bei %2 steht, wo die Querstrebe von %3 verläuft; mit %4 kg braucht das Rack sie: mehr als %5 kg.</translation>
    </message>
    <message>
        <source>Leave that unit free, or take weight out of the rack.</source>
        <translation>Diese Höheneinheit frei lassen oder Gewicht aus dem Rack nehmen.</translation>
    </message>
    <message>
        <source>In the way of the cross brace</source>
        <translation>Der Querstrebe im Weg</translation>
    </message>
    <message>
        <source>the mass above which the rack type needs its brace, and the unit where that passes</source>
        <translation>die Masse, über der der Rack-Typ seine Strebe braucht, und die Höheneinheit, in der sie verläuft</translation>
    </message>
    <message>
        <source>the rack type&apos;s cross brace, the mass of every device type</source>
        <translation>die Querstrebe des Rack-Typs, die Masse jedes Gerätetyps</translation>
    </message>
</context>
<context>
    <name>model::CsvFile</name>
    <message>
        <source>a quote in the middle of a cell: put the whole cell in quotes and double the one within</source>
        <translation>ein Anführungszeichen mitten in einer Zelle: die ganze Zelle in Anführungszeichen setzen und das innere verdoppeln</translation>
    </message>
    <message>
        <source>text behind a closing quote: a quote within a cell is doubled</source>
        <translation>Text nach einem schließenden Anführungszeichen: ein Anführungszeichen in einer Zelle wird verdoppelt</translation>
    </message>
    <message>
        <source>the quote that is opened here is never closed</source>
        <translation>das hier geöffnete Anführungszeichen wird nie geschlossen</translation>
    </message>
    <message>
        <source>is not UTF-8: save it as &quot;CSV UTF-8&quot;</source>
        <translation>ist kein UTF-8: als „CSV UTF-8“ speichern</translation>
    </message>
</context>
<context>
    <name>model::DeliveryAssumption</name>
    <message>
        <source>%1 cables</source>
        <translation>%1 Kabel</translation>
    </message>
    <message>
        <source>what a crew pulls at once: bundles, their tags, the pull schedule</source>
        <translation>was ein Trupp auf einmal einzieht: Bündel, ihre Schilder, der Einzugsplan</translation>
    </message>
    <message>
        <source>where the pull schedule begins a new shift of a crew</source>
        <translation>wo der Einzugsplan eine neue Schicht eines Trupps beginnt</translation>
    </message>
    <message>
        <source>a longer pull goes in before a shorter one that hangs out where it passes; then the longest of the same tray</source>
        <translation>ein längerer Einzug kommt vor einem kürzeren, der auf seinem Weg heraushängt; dann der längste derselben Trasse</translation>
    </message>
    <message>
        <source>box or drum stands at the end at which more cables end</source>
        <translation>Karton oder Trommel steht an dem Ende, an dem mehr Kabel enden</translation>
    </message>
    <message>
        <source>trunks come on drums, other cables in boxes by stock length</source>
        <translation>Trunks kommen auf Trommeln, andere Kabel in Kartons nach Lagerlänge</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>how long the install procedure has a loop&apos;s pressure held</source>
        <translation>wie lange der Montageablauf den Druck eines Kreises halten lässt</translation>
    </message>
    <message>
        <source>%1 bar</source>
        <translation>%1 bar</translation>
    </message>
    <message>
        <source>what the loop may lose meanwhile</source>
        <translation>was der Kreis dabei verlieren darf</translation>
    </message>
    <message>
        <source>how many sheets of labels are bought: both ends of a cable on one sheet, what is left for tags, a new sheet for each rack</source>
        <translation>wie viele Etikettenbögen gekauft werden: beide Enden eines Kabels auf einem Bogen, der Rest für Schilder, je Rack ein neuer Bogen</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>a code on a label whose modules would be smaller is left out</source>
        <translation>ein Code auf einem Etikett, dessen Module kleiner wären, wird weggelassen</translation>
    </message>
    <message>
        <source>1 per %1</source>
        <translation>1 je %1</translation>
    </message>
    <message>
        <source>spare cables of each length that are bought, at least one</source>
        <translation>Ersatzkabel, die je Länge gekauft werden, mindestens eines</translation>
    </message>
    <message>
        <source>spare laser modules that are bought, at least one</source>
        <translation>Ersatz-Lasermodule, die gekauft werden, mindestens eines</translation>
    </message>
    <message>
        <source>%1 ends</source>
        <translation>%1 Enden</translation>
    </message>
    <message>
        <source>how long a one-click cleaner lasts, each end cleaned once: how many are bought</source>
        <translation>wie lange ein Ein-Klick-Reiniger reicht, jedes Ende einmal gereinigt: wie viele gekauft werden</translation>
    </message>
    <message>
        <source>a busbar clip is part of its device and not bought apart</source>
        <translation>ein Stromabgriff ist Teil seines Geräts und wird nicht extra gekauft</translation>
    </message>
    <message>
        <source>the half of a coupling on a device comes with it</source>
        <translation>die Kupplungshälfte am Gerät kommt mit ihm</translation>
    </message>
</context>
<context>
    <name>model::DepthRule</name>
    <message>
        <source>%1: %2 mm deep; rack %3 leaves %4 mm before its cables and couplings.</source>
        <translation>%1: %2 mm tief; Rack %3 lässt vor seinen Kabeln und Kupplungen %4 mm.</translation>
    </message>
    <message>
        <source>%1: %2 mm deep; rack %3 is %4 mm deep outside.</source>
        <translation>%1: %2 mm tief; Rack %3 ist außen %4 mm tief.</translation>
    </message>
    <message>
        <source>Move it to a deeper rack.</source>
        <translation>In ein tieferes Rack verschieben.</translation>
    </message>
    <message>
        <source>%1 mm are filled by the deepest device in a %2 whose depth is known, of %3 mm outside; how much its cables and couplings need behind is not known.</source>
        <translation>%1 mm belegt das tiefste Gerät mit bekannter Tiefe in einem %2 mit %3 mm Außentiefe; wie viel seine Kabel und Kupplungen dahinter brauchen, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Too deep for the rack</source>
        <translation>Zu tief für das Rack</translation>
    </message>
    <message>
        <source>the rack type&apos;s usable depth; without one, its outer depth, which nothing may exceed</source>
        <translation>die nutzbare Tiefe des Rack-Typs; ohne sie die Außentiefe, die nichts überschreiten darf</translation>
    </message>
    <message>
        <source>the depth of every device type, and the usable depth of the rack type</source>
        <translation>die Tiefe jedes Gerätetyps und die nutzbare Tiefe des Rack-Typs</translation>
    </message>
</context>
<context>
    <name>model::DeviceType</name>
    <message>
        <source>%1 lit of %2 fibers</source>
        <translation>%1 genutzt von %2 Fasern</translation>
    </message>
    <message>
        <source>%1 x %2 places are too few for %3 connectors</source>
        <translation>%1 x %2 Plätze sind zu wenig für %3 Stecker</translation>
    </message>
    <message>
        <source>two groups of ports share the prefix &quot;%1&quot;</source>
        <translation>zwei Portgruppen haben dasselbe Präfix „%1“</translation>
    </message>
    <message>
        <source>more than %1 ports</source>
        <translation>mehr als %1 Ports</translation>
    </message>
    <message>
        <source>%1 units; a device has 1 to 100</source>
        <translation>%1 Höheneinheiten; ein Gerät hat 1 bis 100</translation>
    </message>
</context>
<context>
    <name>model::DiffText</name>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Re-terminated</source>
        <translation>Umgesteckt</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Re-routed</source>
        <translation>Neu verlegt</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Umbenannt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Only the labels change</source>
        <translation>Nur die Etiketten ändern sich</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>not routed</source>
        <translation>nicht verlegt</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 to %2, %3, %4</source>
        <translation>%1 nach %2, %3, %4</translation>
    </message>
    <message>
        <source>%1, rack %2 unit %3</source>
        <translation>%1, Rack %2 HE %3</translation>
    </message>
    <message>
        <source>%1 at %2, %3 m</source>
        <translation>%1 bei %2, %3 m</translation>
    </message>
    <message>
        <source>to manifold %1, %2</source>
        <translation>an Verteiler %1, %2</translation>
    </message>
    <message>
        <source>%1, revision %2</source>
        <translation>%1, Revision %2</translation>
    </message>
    <message>
        <source>%1, revision %2 of %3</source>
        <translation>%1, Revision %2 vom %3</translation>
    </message>
    <message>
        <source>Both are the same design.</source>
        <translation>Beide sind derselbe Entwurf.</translation>
    </message>
    <message>
        <source>Both are the same design, written down otherwise.</source>
        <translation>Beide sind derselbe Entwurf, nur anders geschrieben.</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 zu %2</translation>
    </message>
    <message>
        <source>%1 more cables: another length, the same stock length</source>
        <translation>%1 weitere Kabel: andere Länge, gleiche Lagerlänge</translation>
    </message>
</context>
<context>
    <name>model::EntryReader</name>
    <message>
        <source>missing; the entry needs it</source>
        <translation>fehlt; der Eintrag braucht es</translation>
    </message>
    <message>
        <source>%1 should be a text in quotes</source>
        <translation>%1 muss ein Text in Anführungszeichen sein</translation>
    </message>
    <message>
        <source>empty; the entry needs it</source>
        <translation>leer; der Eintrag braucht es</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be lower-case letters, digits and dashes, at most 64</source>
        <translation>„%1“ darf nur aus Kleinbuchstaben, Ziffern und Bindestrichen bestehen, höchstens 64</translation>
    </message>
    <message>
        <source>%1 should be true or false</source>
        <translation>%1 muss true oder false sein</translation>
    </message>
    <message>
        <source>%1 should be a whole number from %2 to %3</source>
        <translation>%1 muss eine ganze Zahl von %2 bis %3 sein</translation>
    </message>
    <message>
        <source>%1 should be a number of millimetres</source>
        <translation>%1 muss eine Zahl in Millimetern sein</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>%1 should be a number</source>
        <translation>%1 muss eine Zahl sein</translation>
    </message>
    <message>
        <source>%1 should be a list of %2</source>
        <translation>%1 muss eine Liste von %2 sein</translation>
    </message>
    <message>
        <source>lists of four numbers</source>
        <translation>Listen aus vier Zahlen</translation>
    </message>
    <message>
        <source>%1 should be four whole numbers from %2 to %3</source>
        <translation>%1 muss aus vier ganzen Zahlen von %2 bis %3 bestehen</translation>
    </message>
    <message>
        <source>%1 should be an object in braces</source>
        <translation>%1 muss ein Objekt in geschweiften Klammern sein</translation>
    </message>
    <message>
        <source>%1 should be a list in brackets</source>
        <translation>%1 muss eine Liste in eckigen Klammern sein</translation>
    </message>
    <message>
        <source>%1 should be a number, or null where it is not known</source>
        <translation>%1 muss eine Zahl sein, oder null, wenn nicht bekannt</translation>
    </message>
    <message>
        <source>missing; a figure without a value says why it is not known</source>
        <translation>fehlt; ein Wert ohne Zahl sagt, warum er nicht bekannt ist</translation>
    </message>
    <message>
        <source>missing; name the document, or write &quot;assumption&quot;</source>
        <translation>fehlt; das Dokument nennen oder &quot;assumption&quot; schreiben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be one of %2</source>
        <translation>„%1“ muss eines von %2 sein</translation>
    </message>
    <message>
        <source>no member of that name belongs here</source>
        <translation>ein Element dieses Namens gehört nicht hierher</translation>
    </message>
</context>
<context>
    <name>model::FabricShape</name>
    <message>
        <source>Two tiers of 144-port switches reach 144 leaves (10,368 GPUs); this cluster needs %1: use --tiers 3 or auto.</source>
        <translation>Zwei Ebenen aus 144-Port-Switches reichen für 144 Leaves (10 368 GPUs); dieser Cluster braucht %1: --tiers 3 oder auto verwenden.</translation>
    </message>
</context>
<context>
    <name>model::FiberBendRule</name>
    <message>
        <source>Fiber bent too tight at the rack</source>
        <translation>Zu eng gebogene Faser am Rack</translation>
    </message>
    <message>
        <source>the least radius of the cable&apos;s type, installed and while it is pulled</source>
        <translation>der kleinste Biegeradius des Kabeltyps, verlegt und beim Einziehen</translation>
    </message>
    <message>
        <source>the radius, and the side managers that the cable turns in</source>
        <translation>der Biegeradius und die seitlichen Kabelführungen, in denen das Kabel abbiegt</translation>
    </message>
</context>
<context>
    <name>model::FiberColour</name>
    <message>
        <source>%1 with tracer</source>
        <translation>%1 mit Kennstreifen</translation>
    </message>
    <message>
        <source>%1 with %2 tracers</source>
        <translation>%1 mit %2 Kennstreifen</translation>
    </message>
</context>
<context>
    <name>model::FiberConnectorRule</name>
    <message>
        <source>single-mode fiber</source>
        <translation>Singlemode-Faser</translation>
    </message>
    <message>
        <source>PM fiber</source>
        <translation>PM-Faser</translation>
    </message>
    <message>
        <source>copper</source>
        <translation>Kupfer</translation>
    </message>
    <message>
        <source>%1 is %2 and %3 is for %4.</source>
        <translation>%1 ist %2 und %3 ist für %4.</translation>
    </message>
    <message>
        <source>Use a cable of the port&apos;s medium.</source>
        <translation>Ein Kabel mit dem Medium des Ports verwenden.</translation>
    </message>
    <message>
        <source>%1 ends in %2 and %3 takes %4.</source>
        <translation>%1 endet in %2 und %3 verlangt %4.</translation>
    </message>
    <message>
        <source>Use a cable with the port&apos;s connector.</source>
        <translation>Ein Kabel mit dem Stecker des Ports verwenden.</translation>
    </message>
    <message>
        <source>%1 is polished %2 and %3 is %4: mated, they damage each other and reflect light.</source>
        <translation>%1 hat den Schliff %2 und %3 den Schliff %4: Zusammengesteckt beschädigen sie sich und reflektieren Licht.</translation>
    </message>
    <message>
        <source>Use a cable polished as the port.</source>
        <translation>Ein Kabel mit dem Schliff des Ports verwenden.</translation>
    </message>
    <message>
        <source>%1 and %2 both have pins: they do not mate, and damage each other.</source>
        <translation>%1 und %2 haben beide Stifte: Sie passen nicht zusammen und beschädigen sich.</translation>
    </message>
    <message>
        <source>%1 and %2 both have no pins: nothing holds their fibers in line.</source>
        <translation>%1 und %2 haben beide keine Stifte: Nichts hält ihre Fasern in Flucht.</translation>
    </message>
    <message>
        <source>Use a cable of the other gender at that end.</source>
        <translation>An diesem Ende ein Kabel der anderen Steckerart verwenden.</translation>
    </message>
    <message>
        <source>%1 behind %2</source>
        <translation>%1 hinter %2</translation>
    </message>
    <message>
        <source>Connectors do not mate</source>
        <translation>Stecker passen nicht zusammen</translation>
    </message>
    <message>
        <source>one family, one polish, one of two with pins</source>
        <translation>eine Familie, ein Schliff, einer von beiden mit Stiften</translation>
    </message>
    <message>
        <source>connector, polish and gender of both ends of the cable and of its ports</source>
        <translation>Stecker, Schliff und Stifte beider Kabelenden und ihrer Ports</translation>
    </message>
</context>
<context>
    <name>model::FiberLossRule</name>
    <message>
        <source>Cables of %1 have no length, because they are not routed: nobody knows what light loses in them.</source>
        <translation>Kabel von %1 haben keine Länge, weil sie nicht verlegt sind: Ihre Dämpfung ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Route the design.</source>
        <translation>Den Entwurf verlegen.</translation>
    </message>
    <message>
        <source>From %1 to %2 light loses %3 dB over %4; the budget is %5 dB.</source>
        <translation>Von %1 nach %2 verliert das Licht %3 dB über %4; das Budget ist %5 dB.</translation>
    </message>
    <message>
        <source>From %1 to %2 light loses %3 dB over %4, close to the budget of %5 dB.</source>
        <translation>Von %1 nach %2 verliert das Licht %3 dB über %4, nahe am Budget von %5 dB.</translation>
    </message>
    <message>
        <source>Take out a panel, use low-loss parts, or bring the two ends closer together.</source>
        <translation>Ein Patchfeld herausnehmen, dämpfungsarme Teile verwenden oder die beiden Enden näher zusammenbringen.</translation>
    </message>
    <message>
        <source>Too much light lost</source>
        <translation>Zu hohe Dämpfung</translation>
    </message>
    <message>
        <source>the smaller optical budget of the two ports</source>
        <translation>das kleinere optische Budget der beiden Ports</translation>
    </message>
    <message>
        <source>mated pairs, attenuation and length of every cable on the way, the passage of panels, budgets</source>
        <translation>Steckverbindungen, Dämpfung und Länge jedes Kabels auf dem Weg, der Durchgang durch Patchfelder, Budgets</translation>
    </message>
</context>
<context>
    <name>model::FiberOpenRule</name>
    <message>
        <source>nothing is plugged in behind it at %1</source>
        <translation>dahinter ist an %1 nichts eingesteckt</translation>
    </message>
    <message>
        <source>Plug the cable that is missing into %1, or take out those that lead there.</source>
        <translation>Das fehlende Kabel an %1 einstecken oder die dorthin führenden Kabel entfernen.</translation>
    </message>
    <message>
        <source>from %1, position %2, no fiber leads on</source>
        <translation>ab %1, Position %2, führt keine Faser weiter</translation>
    </message>
    <message>
        <source>Use a cable whose map has a fiber for every lane.</source>
        <translation>Ein Kabel verwenden, dessen Belegung für jede Lane eine Faser hat.</translation>
    </message>
    <message>
        <source>the cable at %1 has no such leg here</source>
        <translation>das Kabel an %1 hat hier keinen solchen Zweig</translation>
    </message>
    <message>
        <source>Plug in every leg of the cable.</source>
        <translation>Jeden Zweig des Kabels einstecken.</translation>
    </message>
    <message>
        <source>its way comes round and round at %1</source>
        <translation>der Weg läuft an %1 im Kreis</translation>
    </message>
    <message>
        <source>Take out a cable that joins two ports of one panel.</source>
        <translation>Ein Kabel entfernen, das zwei Ports eines Patchfelds verbindet.</translation>
    </message>
    <message>
        <source>Light leads nowhere</source>
        <translation>Licht führt ins Leere</translation>
    </message>
    <message>
        <source>every lane that sends comes to a port</source>
        <translation>jede sendende Lane kommt an einem Port an</translation>
    </message>
    <message>
        <source>lanes</source>
        <translation>Lanes</translation>
    </message>
    <message>
        <source>%1 of %2 lanes of %3 lead nowhere: %4.</source>
        <translation>%1 von %2 Lanes von %3 führen ins Leere: %4.</translation>
    </message>
</context>
<context>
    <name>model::FiberPolarityRule</name>
    <message>
        <source>Type %1</source>
        <translation>Typ %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source> It is %1, which is %2.</source>
        <translation> Es ist %1, und das ist %2.</translation>
    </message>
    <message>
        <source>Put a Type %1 cable in the place of %2.</source>
        <translation>Ein Kabel vom Typ %1 anstelle von %2 einsetzen.</translation>
    </message>
    <message>
        <source> Its way is %1. In the place of %2 the sound ways beside it have %3.</source>
        <translation> Der Weg ist %1. Anstelle von %2 haben die intakten Wege daneben %3.</translation>
    </message>
    <message>
        <source>Put a %1 cable in the place of %2, as beside it.</source>
        <translation>Ein Kabel %1 anstelle von %2 einsetzen, wie daneben.</translation>
    </message>
    <message>
        <source> On the way are %1, whose maps do not fit each other.</source>
        <translation> Auf dem Weg liegen %1, deren Belegungen nicht zueinander passen.</translation>
    </message>
    <message>
        <source>Give each of them the map that the next one expects.</source>
        <translation>Jedem die Belegung geben, die das nächste erwartet.</translation>
    </message>
    <message>
        <source> %1 and the adapters between them make %2 flips, an even number.</source>
        <translation> %1 und die Adapter dazwischen ergeben %2 Drehungen, eine gerade Zahl.</translation>
    </message>
    <message>
        <source>Put a Type %1 cable in the place of %2</source>
        <translation>Ein Kabel vom Typ %1 anstelle von %2 einsetzen</translation>
    </message>
    <message>
        <source>, or of %1.</source>
        <translation>, oder von %1.</translation>
    </message>
    <message>
        <source>%1 of %2 lanes</source>
        <translation>%1 von %2 Lanes</translation>
    </message>
    <message>
        <source>%1 of %2 send to where %3 sends too: nobody listens.</source>
        <translation>%1 von %2 senden dorthin, wo auch %3 sendet: Niemand empfängt.</translation>
    </message>
    <message>
        <source>%1 of %2 end in the dark at %3, the first in position %4.</source>
        <translation>%1 von %2 enden im Dunkeln an %3, die erste in Position %4.</translation>
    </message>
    <message>
        <source>lanes</source>
        <translation>Lanes</translation>
    </message>
    <message>
        <source>Polarity broken</source>
        <translation>Polarität falsch</translation>
    </message>
    <message>
        <source>what sends must meet what listens: an odd number of flips end to end</source>
        <translation>was sendet, muss auf das treffen, was empfängt: eine ungerade Zahl von Drehungen von Ende zu Ende</translation>
    </message>
    <message>
        <source>the polarity or map of every cable on the way, the adapters of panels, the lanes of both ports</source>
        <translation>die Polarität oder Belegung jedes Kabels auf dem Weg, die Adapter der Patchfelder, die Lanes beider Ports</translation>
    </message>
</context>
<context>
    <name>model::FiberReachRule</name>
    <message>
        <source>Fiber too long</source>
        <translation>Zu lange Faser</translation>
    </message>
    <message>
        <source>the profile&apos;s reach: 90 % of 500 m (NVIDIA reference architectures, as transcribed by a third party)</source>
        <translation>die Reichweite des Profils: 90 % von 500 m (Referenzarchitekturen von NVIDIA, nach der Abschrift eines Dritten)</translation>
    </message>
    <message>
        <source>the cable&apos;s route</source>
        <translation>der Weg des Kabels</translation>
    </message>
    <message>
        <source>Cables of %1 have no length, because no way was found for them: nothing can be said of their reach.</source>
        <translation>Kabel von %1 haben keine Länge, weil kein Weg für sie gefunden wurde: Über ihre Reichweite lässt sich nichts sagen.</translation>
    </message>
    <message>
        <source>Route the design; what then has no way is said with its reason.</source>
        <translation>Den Entwurf verlegen; was dann keinen Weg hat, wird mit dem Grund genannt.</translation>
    </message>
    <message>
        <source>%1 needs %2 m of fiber; %3 m is the reach.</source>
        <translation>%1 braucht %2 m Faser; die Reichweite ist %3 m.</translation>
    </message>
    <message>
        <source>%1 needs %2 m of fiber, close to the reach of %3 m.</source>
        <translation>%1 braucht %2 m Faser, nahe an der Reichweite von %3 m.</translation>
    </message>
    <message>
        <source>Bring the two ends closer together, or lay a shorter way.</source>
        <translation>Die beiden Enden näher zusammenbringen oder einen kürzeren Weg legen.</translation>
    </message>
</context>
<context>
    <name>model::FiberReaders</name>
    <message>
        <source>a lane on position %1 of %2 fibers</source>
        <translation>eine Lane auf Position %1 von %2 Fasern</translation>
    </message>
    <message>
        <source>position %1 carries two lanes</source>
        <translation>Position %1 trägt zwei Lanes</translation>
    </message>
    <message>
        <source>%1 is beyond the %2 connectors of %3 fibers</source>
        <translation>%1 liegt außerhalb der %2 Stecker mit %3 Fasern</translation>
    </message>
    <message>
        <source>%1 is there twice</source>
        <translation>%1 ist zweimal vorhanden</translation>
    </message>
    <message>
        <source>no group of ports has the prefix &quot;%1&quot;</source>
        <translation>keine Portgruppe hat das Präfix „%1“</translation>
    </message>
    <message>
        <source>the same ports as in front</source>
        <translation>dieselben Ports wie vorn</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be one of %2</source>
        <translation>„%1“ sollte eines von %2 sein</translation>
    </message>
    <message>
        <source>missing; the two ends differ</source>
        <translation>fehlt; die beiden Enden unterscheiden sich</translation>
    </message>
</context>
<context>
    <name>model::FiberTrace</name>
    <message>
        <source>position %1 of %2</source>
        <translation>Position %1 von %2</translation>
    </message>
    <message>
        <source>lane %1 of %2</source>
        <translation>Lane %1 von %2</translation>
    </message>
    <message>
        <source>No cable is plugged into %1.</source>
        <translation>In %1 ist kein Kabel eingesteckt.</translation>
    </message>
    <message>
        <source>The way ends at %1, which is open: no cable is plugged in there.</source>
        <translation>Der Weg endet an %1, der offen ist: Dort ist kein Kabel eingesteckt.</translation>
    </message>
    <message>
        <source>The way ends at %1: no fiber goes on from there.</source>
        <translation>Der Weg endet an %1: Von dort führt keine Faser weiter.</translation>
    </message>
    <message>
        <source>The way is lost at %1: where the fibers of its cable go is not known.</source>
        <translation>Der Weg verliert sich an %1: Wohin die Fasern des Kabels führen, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The way ends at %1: the leg of its cable that takes this fiber is connected to nothing.</source>
        <translation>Der Weg endet an %1: Der Zweig des Kabels, der diese Faser aufnimmt, ist nicht angeschlossen.</translation>
    </message>
    <message>
        <source>The way goes round in a circle at %1.</source>
        <translation>Der Weg läuft an %1 im Kreis.</translation>
    </message>
    <message>
        <source>The way ends at %1, which has no laser.</source>
        <translation>Der Weg endet an %1, der keinen Laser hat.</translation>
    </message>
    <message>
        <source>The light of %1 ends in %2, which is dark.</source>
        <translation>Das Licht von %1 endet in %2, der dunkel ist.</translation>
    </message>
    <message>
        <source>The light of %1 meets that of %2: both send.</source>
        <translation>Das Licht von %1 trifft auf das von %2: Beide senden.</translation>
    </message>
    <message>
        <source>%1 meets %2: both listen, and nothing sends.</source>
        <translation>%1 trifft auf %2: Beide empfangen, und nichts sendet.</translation>
    </message>
    <message>
        <source>Nothing lights %1: it comes from %2, which is dark.</source>
        <translation>Nichts beleuchtet %1: Es hängt an %2, der dunkel ist.</translation>
    </message>
    <message>
        <source>The way ends in %1, which takes no fiber.</source>
        <translation>Der Weg endet in %1, der keine Faser aufnimmt.</translation>
    </message>
    <message>
        <source>No laser lights it. %1</source>
        <translation>Kein Laser beleuchtet ihn. %1</translation>
    </message>
    <message>
        <source>The loss is not known: %1 is not routed.</source>
        <translation>Die Dämpfung ist nicht bekannt: %1 ist nicht verlegt.</translation>
    </message>
    <message>
        <source>The loss is not known: a figure of a cable or panel on the way is missing.</source>
        <translation>Die Dämpfung ist nicht bekannt: Ein Wert eines Kabels oder Patchfelds auf dem Weg fehlt.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>model::FloorLoadRule</name>
    <message>
        <source>The slab has to bear %1 kg/m2 under %2; what it bears is not known.</source>
        <translation>Die Bodenplatte muss unter %2 %1 kg/m2 tragen; ihre Tragfähigkeit ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 puts %2 kg/m2 on the slab, which bears %3 kg/m2.</source>
        <translation>%1 belastet die Bodenplatte mit %2 kg/m2; sie trägt %3 kg/m2.</translation>
    </message>
    <message>
        <source>The slab has to bear %1 kg under each foot of %2; what it bears on a point is not known.</source>
        <translation>Die Bodenplatte muss unter jedem Fuß von %2 %1 kg tragen; ihre Punktlast ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 stands with %2 kg on each of its %3 feet; the slab bears %4 kg on a point.</source>
        <translation>%1 steht mit %2 kg auf jedem seiner %3 Füße; die Bodenplatte trägt %4 kg auf einem Punkt.</translation>
    </message>
    <message>
        <source>Enter what the slab bears in the hall.</source>
        <translation>Die Tragfähigkeit der Bodenplatte in der Halle eintragen.</translation>
    </message>
    <message>
        <source>Spread the devices over more racks, or the weight over a plate or plinth.</source>
        <translation>Die Geräte auf mehr Racks verteilen oder das Gewicht über eine Platte oder einen Sockel verteilen.</translation>
    </message>
    <message>
        <source>Slab overloaded</source>
        <translation>Zu viel Bodenlast</translation>
    </message>
    <message>
        <source>what the hall says of its slab: spread out, and on a point</source>
        <translation>die Angaben der Halle zur Bodenplatte: Flächenlast und Punktlast</translation>
    </message>
    <message>
        <source>the slab&apos;s figures, the mass and footprint of the rack type, its feet, the mass of what is added</source>
        <translation>die Werte der Bodenplatte, Masse und Standfläche des Rack-Typs, seine Füße, die Masse des Eingebauten</translation>
    </message>
</context>
<context>
    <name>model::HallFeedRule</name>
    <message>
        <source>More power than the hall gets</source>
        <translation>Zu viel Leistung für die Halle</translation>
    </message>
    <message>
        <source>what the hall says of its feed</source>
        <translation>die Angaben der Halle zur Einspeisung</translation>
    </message>
    <message>
        <source>the draw of every device, and what the hall&apos;s feed gives</source>
        <translation>die Leistungsaufnahme jedes Geräts und die Leistung der Halleneinspeisung</translation>
    </message>
    <message>
        <source>The racks of the hall draw %1 kW; its feed gives %2 kW.</source>
        <translation>Die Racks der Halle nehmen %1 kW auf; die Einspeisung liefert %2 kW.</translation>
    </message>
    <message>
        <source>The racks of the hall draw %1 kW, close to the %2 kW that its feed gives.</source>
        <translation>Die Racks der Halle nehmen %1 kW auf, nahe an den %2 kW, die die Einspeisung liefert.</translation>
    </message>
    <message>
        <source>Enter what the feed gives in the hall: rackloom hall DESIGN feed KW.</source>
        <translation>Die Leistung der Einspeisung in der Halle eintragen: rackloom hall DESIGN feed KW.</translation>
    </message>
    <message>
        <source>Bring in more power, or build fewer racks in this hall.</source>
        <translation>Mehr Leistung zuführen oder in dieser Halle weniger Racks bauen.</translation>
    </message>
    <message>
        <source>The hall&apos;s feed has to give %1; what it gives is not known.</source>
        <translation>Die Einspeisung der Halle muss %1 liefern; was sie liefert, ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>model::Impact</name>
    <message>
        <source>%1 has</source>
        <translation>%1 hat</translation>
    </message>
    <message>
        <source>%1 and %2 more have</source>
        <translation>%1 und %2 weitere haben</translation>
    </message>
    <message>
        <source>One device has no other coolant.</source>
        <translation>Ein Gerät hat kein anderes Kühlmittel.</translation>
    </message>
    <message>
        <source>%1 devices have no other coolant.</source>
        <translation>%1 Geräte haben kein anderes Kühlmittel.</translation>
    </message>
    <message>
        <source>%1 loop %2 left.</source>
        <translation>%1 noch Kreis %2.</translation>
    </message>
    <message>
        <source>Whether one loop carries the whole heat of a device that has two is not published; counted as running.</source>
        <translation>Ob ein Kreis die ganze Wärme eines Geräts mit zwei Kreisen abführt, ist nicht veröffentlicht; es zählt als laufend.</translation>
    </message>
    <message>
        <source>%1 devices on it had no CDU before.</source>
        <translation>%1 Geräte daran hatten schon vorher keine CDU.</translation>
    </message>
    <message>
        <source>No device hangs on it.</source>
        <translation>Kein Gerät hängt daran.</translation>
    </message>
    <message>
        <source>No cable of the design is routed: which of them lie in the tray is not known.</source>
        <translation>Kein Kabel des Entwurfs ist verlegt: Welche davon in der Trasse liegen, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>How much NVLink bandwidth the GPUs of rack %1 lose: the cartridge between its trays is not in the design. Their rails are whole.</source>
        <translation>Wie viel NVLink-Bandbreite die GPUs von Rack %1 verlieren: Die Kassette zwischen den Trays ist nicht im Entwurf. Ihre Rails sind unversehrt.</translation>
    </message>
    <message>
        <source>Whether a job that spans the NVLink domain of rack %1 goes on without the tray&apos;s GPUs.</source>
        <translation>Ob ein Job, der die NVLink-Domäne von Rack %1 umfasst, ohne die GPUs des Trays weiterläuft.</translation>
    </message>
    <message>
        <source>%1 is not on the busbar.</source>
        <translation>%1 hängt nicht an der Stromschiene.</translation>
    </message>
    <message>
        <source>%1 has no other hold on the busbar.</source>
        <translation>%1 hat keine andere Verbindung zur Stromschiene.</translation>
    </message>
    <message>
        <source>the lane-striped reading of which part stands behind which port</source>
        <translation>die Lesart mit verteilten Lanes dafür, welches Teil hinter welchem Port liegt</translation>
    </message>
    <message>
        <source>the port-aligned reading of which part stands behind which port</source>
        <translation>die portweise Lesart dafür, welches Teil hinter welchem Port liegt</translation>
    </message>
    <message>
        <source>Whether another CDU can take over its loops: the design has no pipes between CDUs.</source>
        <translation>Ob eine andere CDU die Kreise übernehmen kann: Der Entwurf hat keine Rohre zwischen CDUs.</translation>
    </message>
    <message>
        <source>rack %1</source>
        <translation>Rack %1</translation>
    </message>
    <message>
        <source>racks %1</source>
        <translation>Racks %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Nothing is lost, as far as the design knows.</source>
        <translation>Nichts geht verloren, soweit der Entwurf es weiß.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Nichts geht verloren.</translation>
    </message>
    <message>
        <source>Nothing that is in use is lost.</source>
        <translation>Nichts, was in Gebrauch ist, geht verloren.</translation>
    </message>
    <message>
        <source>No GPU loses anything of its rail.</source>
        <translation>Keine GPU verliert etwas von ihrer Rail.</translation>
    </message>
    <message>
        <source>Links are lost; no GPU loses anything of its rail.</source>
        <translation>Verbindungen gehen verloren; keine GPU verliert etwas von ihrer Rail.</translation>
    </message>
    <message>
        <source>1 GPU loses its rail</source>
        <translation>1 GPU verliert ihre Rail</translation>
    </message>
    <message>
        <source>%1 GPUs lose their rail</source>
        <translation>%1 GPUs verlieren ihre Rail</translation>
    </message>
    <message>
        <source>1 GPU keeps %1 % of its rail</source>
        <translation>1 GPU behält %1 % ihrer Rail</translation>
    </message>
    <message>
        <source>%1 GPUs keep %2 % of their rail</source>
        <translation>%1 GPUs behalten %2 % ihrer Rail</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>1 port</source>
        <translation>1 Port</translation>
    </message>
    <message>
        <source>%1 ports</source>
        <translation>%1 Ports</translation>
    </message>
    <message>
        <source>1 port with lanes lost</source>
        <translation>1 Port mit verlorenen Lanes</translation>
    </message>
    <message>
        <source>%1 ports with lanes lost</source>
        <translation>%1 Ports mit verlorenen Lanes</translation>
    </message>
    <message>
        <source>1 port goes dark</source>
        <translation>1 Port wird dunkel</translation>
    </message>
    <message>
        <source>%1 ports go dark</source>
        <translation>%1 Ports werden dunkel</translation>
    </message>
    <message>
        <source>1 port goes dark at the other end</source>
        <translation>1 Port am anderen Ende wird dunkel</translation>
    </message>
    <message>
        <source>%1 ports go dark at the other end</source>
        <translation>%1 Ports am anderen Ende werden dunkel</translation>
    </message>
    <message>
        <source>1 link</source>
        <translation>1 Verbindung</translation>
    </message>
    <message>
        <source>%1 links</source>
        <translation>%1 Verbindungen</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>%1 verloren</translation>
    </message>
    <message>
        <source>%1 down to %2 %</source>
        <translation>%1 nur noch mit %2 %</translation>
    </message>
    <message>
        <source>: %1 to %2</source>
        <translation>: %1 nach %2</translation>
    </message>
    <message>
        <source>1 management link</source>
        <translation>1 Managementverbindung</translation>
    </message>
    <message>
        <source>%1 management links</source>
        <translation>%1 Managementverbindungen</translation>
    </message>
    <message>
        <source>%1 devices: %2</source>
        <translation>%1 Geräte: %2</translation>
    </message>
    <message>
        <source>1 GPU</source>
        <translation>1 GPU</translation>
    </message>
    <message>
        <source>%1 GPUs</source>
        <translation>%1 GPUs</translation>
    </message>
    <message>
        <source>%1 cut off: %2</source>
        <translation>%1 abgeschnitten: %2</translation>
    </message>
    <message>
        <source>%1 with %2 % of the ways: %3</source>
        <translation>%1 mit %2 % der Wege: %3</translation>
    </message>
    <message>
        <source>The other %1 ports of %2.</source>
        <translation>Die anderen %1 Ports von %2.</translation>
    </message>
    <message>
        <source>The rails of the other %1 GPUs.</source>
        <translation>Die Rails der anderen %1 GPUs.</translation>
    </message>
    <message>
        <source>NVLink within the racks of these GPUs, and their other rails.</source>
        <translation>NVLink innerhalb der Racks dieser GPUs und ihre anderen Rails.</translation>
    </message>
    <message>
        <source>Between GPUs on one leaf nothing changes; further off traffic shares the ways that are left.</source>
        <translation>Zwischen GPUs an einem Leaf ändert sich nichts; weiter entfernt teilt sich der Verkehr die verbliebenen Wege.</translation>
    </message>
    <message>
        <source>coupling of %1</source>
        <translation>Kupplung von %1</translation>
    </message>
    <message>
        <source>busbar clip of %1</source>
        <translation>Stromabgriff von %1</translation>
    </message>
    <message>
        <source>ASIC of %1</source>
        <translation>ASIC von %1</translation>
    </message>
    <message>
        <source>optical sub-assembly of %1</source>
        <translation>optische Baugruppe von %1</translation>
    </message>
    <message>
        <source>optical engine of %1</source>
        <translation>optische Engine von %1</translation>
    </message>
    <message>
        <source>laser module of %1</source>
        <translation>Lasermodul von %1</translation>
    </message>
    <message>
        <source>laser of %1</source>
        <translation>Laser von %1</translation>
    </message>
    <message>
        <source>PM connector of %1</source>
        <translation>PM-Stecker von %1</translation>
    </message>
    <message>
        <source>%1 in rack %2, unit %3</source>
        <translation>%1 in Rack %2, Höheneinheit %3</translation>
    </message>
    <message>
        <source>port of %1</source>
        <translation>Port von %1</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 von %2 nach %3</translation>
    </message>
    <message>
        <source>every cable in the tray</source>
        <translation>jedes Kabel in der Trasse</translation>
    </message>
    <message>
        <source>one end of the busbar of a rack %1</source>
        <translation>ein Ende der Stromschiene eines Racks %1</translation>
    </message>
    <message>
        <source>manifold %1</source>
        <translation>Verteiler %1</translation>
    </message>
    <message>
        <source>While %1 is out, %2 of its ports are dark. %3</source>
        <translation>Während %1 fehlt, sind %2 Ports davon dunkel. %3</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>The other shelf</source>
        <translation>Das andere Power-Shelf</translation>
    </message>
    <message>
        <source>One shelf</source>
        <translation>Ein Power-Shelf</translation>
    </message>
    <message>
        <source>The other %1 shelves</source>
        <translation>Die anderen %1 Power-Shelves</translation>
    </message>
    <message>
        <source>%1 shelves</source>
        <translation>%1 Power-Shelves</translation>
    </message>
    <message>
        <source>Whether rack %1 goes down or its trays slow down to the power that is left is not in the design; it is counted as lost.</source>
        <translation>Ob Rack %1 ausfällt oder seine Trays sich auf die verbliebene Leistung drosseln, steht nicht im Entwurf; es zählt als verloren.</translation>
    </message>
    <message>
        <source>The busbar of rack %1 carries %2 A at its fullest piece then; it is rated for %3 A: lower the load until the shelf is replaced.</source>
        <translation>Die Stromschiene von Rack %1 führt dann im vollsten Abschnitt %2 A; ausgelegt ist sie für %3 A: die Last senken, bis das Power-Shelf ersetzt ist.</translation>
    </message>
    <message>
        <source>Nothing hangs on the busbar of rack %1.</source>
        <translation>Nichts hängt an der Stromschiene von Rack %1.</translation>
    </message>
    <message>
        <source>No shelf is left to feed the busbar of rack %1.</source>
        <translation>Kein Power-Shelf speist mehr die Stromschiene von Rack %1.</translation>
    </message>
    <message>
        <source>What the shelves left in rack %1 give is not known.</source>
        <translation>Was die verbliebenen Power-Shelves in Rack %1 liefern, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 left in rack %2 give %3 kW; its busbar draws %4 kW, %5 kW more.</source>
        <translation>Verblieben in Rack %2: %1 mit %3 kW; seine Stromschiene nimmt %4 kW auf, %5 kW mehr.</translation>
    </message>
    <message>
        <source>Not every draw in rack %1 is known: it takes at least %2 kW.</source>
        <translation>Nicht jede Leistungsaufnahme in Rack %1 ist bekannt: Es braucht mindestens %2 kW.</translation>
    </message>
    <message>
        <source>No further shelf may fail until it is replaced.</source>
        <translation>Bis zum Ersatz darf kein weiteres Power-Shelf ausfallen.</translation>
    </message>
    <message>
        <source>One more may fail.</source>
        <translation>Eines darf noch ausfallen.</translation>
    </message>
    <message>
        <source>%1 more may fail.</source>
        <translation>%1 dürfen noch ausfallen.</translation>
    </message>
    <message>
        <source>%1 of rack %2 give %3 kW for the %4 kW that its busbar draws. %5</source>
        <translation>%1 in Rack %2: %3 kW für die %4 kW, die seine Stromschiene aufnimmt. %5</translation>
    </message>
    <message>
        <source>the shelves in the upper half of rack %1 feed the top of its busbar, the others the bottom</source>
        <translation>die Power-Shelves in der oberen Hälfte von Rack %1 speisen das obere Ende seiner Stromschiene, die anderen das untere</translation>
    </message>
    <message>
        <source>No shelf feeds that end of the busbar of rack %1.</source>
        <translation>Kein Power-Shelf speist dieses Ende der Stromschiene von Rack %1.</translation>
    </message>
    <message>
        <source>%1 no longer feed the busbar of rack %2.</source>
        <translation>Für die Stromschiene von Rack %2 fallen aus: %1.</translation>
    </message>
    <message>
        <source>The other half of the bar of rack %1 would carry all %2 A; it is rated for %3 A.</source>
        <translation>Die andere Hälfte der Schiene von Rack %1 würde alle %2 A führen; ausgelegt ist sie für %3 A.</translation>
    </message>
    <message>
        <source>%1 (%2), rack %3, unit %4</source>
        <translation>%1 (%2), Rack %3, Höheneinheit %4</translation>
    </message>
    <message>
        <source>Laser module %1 of %2: a laser is changed with its module.</source>
        <translation>Lasermodul %1 von %2: Ein Laser wird mit seinem Modul getauscht.</translation>
    </message>
    <message>
        <source>Laser module %1 of %2.</source>
        <translation>Lasermodul %1 von %2.</translation>
    </message>
    <message>
        <source>Switch %1: an engine is not changed in the field.</source>
        <translation>Switch %1: Eine Engine wird nicht vor Ort getauscht.</translation>
    </message>
    <message>
        <source>Switch %1: it is published that sub-assemblies come off, not that they are changed in the field.</source>
        <translation>Switch %1: Veröffentlicht ist, dass sich Baugruppen abnehmen lassen, nicht, dass sie vor Ort getauscht werden.</translation>
    </message>
    <message>
        <source>Switch %1: an ASIC is not changed in the field.</source>
        <translation>Switch %1: Ein ASIC wird nicht vor Ort getauscht.</translation>
    </message>
    <message>
        <source>Switch %1: its PM fibers are within the chassis.</source>
        <translation>Switch %1: Seine PM-Fasern liegen im Gehäuse.</translation>
    </message>
    <message>
        <source>Clean %1:%2 and its PM cable; change the cable if it stays dark.</source>
        <translation>%1:%2 und sein PM-Kabel reinigen; das Kabel tauschen, wenn es dunkel bleibt.</translation>
    </message>
    <message>
        <source>First clean and inspect the connector and cable %1.</source>
        <translation>Zuerst Stecker und Kabel %1 reinigen und prüfen.</translation>
    </message>
    <message>
        <source>First clean and inspect the connector.</source>
        <translation>Zuerst den Stecker reinigen und prüfen.</translation>
    </message>
    <message>
        <source> Then the optic in it, then tray %1.</source>
        <translation> Dann die Optik darin, dann Tray %1.</translation>
    </message>
    <message>
        <source> Then %1.</source>
        <translation> Dann %1.</translation>
    </message>
    <message>
        <source> Then its laser; its engine is changed with switch %1.</source>
        <translation> Dann seinen Laser; seine Engine wird mit Switch %1 getauscht.</translation>
    </message>
    <message>
        <source> Then laser module %1; its engine is changed with switch %2.</source>
        <translation> Dann Lasermodul %1; seine Engine wird mit Switch %2 getauscht.</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>length not known: it is not routed</source>
        <translation>Länge nicht bekannt: nicht verlegt</translation>
    </message>
    <message>
        <source>Cable %1 (%2, %3), label %4.</source>
        <translation>Kabel %1 (%2, %3), Etikett %4.</translation>
    </message>
    <message>
        <source>Rack %1, or what all of it hangs on.</source>
        <translation>Rack %1 oder das, woran es als Ganzes hängt.</translation>
    </message>
    <message>
        <source>Nothing: no shelf feeds that end.</source>
        <translation>Nichts: Kein Power-Shelf speist dieses Ende.</translation>
    </message>
    <message>
        <source>What feeds that end of the busbar of rack %1: shelves %2 and their supply.</source>
        <translation>Was dieses Ende der Stromschiene von Rack %1 speist: Power-Shelves %2 und ihre Versorgung.</translation>
    </message>
    <message>
        <source>%1 on %2.</source>
        <translation>%1 an %2.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Nothing: no routed cable lies in tray %1.</source>
        <translation>Nichts: In Trasse %1 liegt kein verlegtes Kabel.</translation>
    </message>
    <message>
        <source>The %1 cables that lie in tray %2.</source>
        <translation>Die %1 Kabel, die in Trasse %2 liegen.</translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <translation>%1 (%2).</translation>
    </message>
    <message>
        <source>Manifold %1 at the rear of rack %2, or what feeds it%3.</source>
        <translation>Verteiler %1 hinten an Rack %2 oder das, was ihn speist%3.</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
</context>
<context>
    <name>model::InstallSteps</name>
    <message>
        <source>%1 clicks</source>
        <translation>%1 rastet ein</translation>
    </message>
    <message>
        <source>nothing in the design: ask first</source>
        <translation>nichts im Entwurf: zuerst nachfragen</translation>
    </message>
    <message>
        <source>Couple loop %1 of %2: %3</source>
        <translation>Kreis %1 von %2 kuppeln: %3</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, dann </translation>
    </message>
    <message>
        <source>Wipe both faces. Push straight until the collar clicks, then pull back by hand: it must hold.</source>
        <translation>Beide Flächen abwischen. Gerade aufschieben, bis der Ring einrastet, dann von Hand zurückziehen: Es muss halten.</translation>
    </message>
    <message>
        <source>seen from the rear: supply right, return left</source>
        <translation>von hinten gesehen: Vorlauf rechts, Rücklauf links</translation>
    </message>
    <message>
        <source>seen from the rear: supply left, return right</source>
        <translation>von hinten gesehen: Vorlauf links, Rücklauf rechts</translation>
    </message>
    <message>
        <source>Couplings</source>
        <translation>Kupplungen</translation>
    </message>
    <message>
        <source>Couplings, %1</source>
        <translation>Kupplungen, %1</translation>
    </message>
    <message>
        <source>Join %1 to %2</source>
        <translation>%1 mit %2 verbinden</translation>
    </message>
    <message>
        <source>Join %1</source>
        <translation>%1 verbinden</translation>
    </message>
    <message>
        <source>Loop %1; valves stay closed.</source>
        <translation>Kreis %1; die Ventile bleiben geschlossen.</translation>
    </message>
    <message>
        <source>Loop %1. The design feeds it from nowhere: ask before you go on.</source>
        <translation>Kreis %1. Der Entwurf speist ihn von nirgends: vor dem Weitermachen nachfragen.</translation>
    </message>
    <message>
        <source>supply</source>
        <translation>Vorlauf</translation>
    </message>
    <message>
        <source>return</source>
        <translation>Rücklauf</translation>
    </message>
    <message>
        <source>Couplings seated: %1</source>
        <translation>Kupplungen sitzen: %1</translation>
    </message>
    <message>
        <source>%1 each, %2.</source>
        <translation>je %1, %2.</translation>
    </message>
    <message>
        <source>seated</source>
        <translation>sitzt</translation>
    </message>
    <message>
        <source>dry</source>
        <translation>trocken</translation>
    </message>
    <message>
        <source>Route and plug the cables of %1</source>
        <translation>Kabel von %1 verlegen und stecken</translation>
    </message>
    <message>
        <source>In the order of the pull schedule, along the side managers, each end into the port its label says. Clean and inspect every connector before it is plugged.</source>
        <translation>In der Reihenfolge des Einzugsplans, entlang der seitlichen Kabelführungen, jedes Ende in den Port, den sein Etikett nennt. Jeden Stecker vor dem Stecken reinigen und prüfen.</translation>
    </message>
    <message>
        <source>%1 of them have no way in the design yet.</source>
        <translation>%1 davon haben im Entwurf noch keinen Weg.</translation>
    </message>
    <message>
        <source>Cables plugged</source>
        <translation>Kabel gesteckt</translation>
    </message>
    <message>
        <source>Worst link</source>
        <translation>Höchste Dämpfung</translation>
    </message>
    <message>
        <source>routed</source>
        <translation>verlegt</translation>
    </message>
    <message>
        <source>cleaned</source>
        <translation>gereinigt</translation>
    </message>
    <message>
        <source>inspected</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>labels at both ends</source>
        <translation>Etiketten an beiden Enden</translation>
    </message>
    <message>
        <source>Light of the %1 laser modules of %2</source>
        <translation>Licht der %1 Lasermodule von %2</translation>
    </message>
    <message>
        <source>east</source>
        <translation>Osten</translation>
    </message>
    <message>
        <source>south</source>
        <translation>Süden</translation>
    </message>
    <message>
        <source>west</source>
        <translation>Westen</translation>
    </message>
    <message>
        <source>north</source>
        <translation>Norden</translation>
    </message>
    <message>
        <source>%1 stands at its place and is level</source>
        <translation>%1 steht an seinem Platz und ist waagerecht</translation>
    </message>
    <message>
        <source>Row %1: the middle is %2 m right of the plan&apos;s origin and %3 m above it; the front looks %4.</source>
        <translation>Reihe %1: Die Mitte liegt %2 m rechts vom Nullpunkt des Grundrisses und %3 m darüber; die Front zeigt nach %4.</translation>
    </message>
    <message>
        <source>Rack weighs</source>
        <translation>Rack wiegt</translation>
    </message>
    <message>
        <source>Floor bears</source>
        <translation>Boden trägt</translation>
    </message>
    <message>
        <source>in place</source>
        <translation>am Platz</translation>
    </message>
    <message>
        <source>level</source>
        <translation>waagerecht</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>befestigt</translation>
    </message>
    <message>
        <source>Fit %1, %2</source>
        <translation>%1 einbauen, %2</translation>
    </message>
    <message>
        <source>%1. Width: %2. Depth: %3. Mass: %4. Depth that the rack takes: %5.</source>
        <translation>%1. Breite: %2. Tiefe: %3. Masse: %4. Tiefe, die das Rack aufnimmt: %5.</translation>
    </message>
    <message>
        <source>on its rails</source>
        <translation>auf seinen Schienen</translation>
    </message>
    <message>
        <source>Expected current: %1 at %2. Clip rating: %3.</source>
        <translation>Erwarteter Strom: %1 bei %2. Nennstrom des Stromabgriffs: %3.</translation>
    </message>
    <message>
        <source>where it is (not known, ask the vendor)</source>
        <translation>an seiner Stelle (nicht bekannt, Hersteller fragen)</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>in der Mitte</translation>
    </message>
    <message>
        <source>%1 mm right of the middle</source>
        <translation>%1 mm rechts der Mitte</translation>
    </message>
    <message>
        <source>%1 mm left of the middle</source>
        <translation>%1 mm links der Mitte</translation>
    </message>
    <message>
        <source>Align the clip of %1 to the busbar, %2</source>
        <translation>Stromabgriff von %1 zur Stromschiene ausrichten, %2</translation>
    </message>
    <message>
        <source>Fully back on its rails; the clip sits square on both poles, no cable between. Seen from the rear the clip is %1 of the device, the bar %2 of the rack.</source>
        <translation>Ganz nach hinten geschoben; der Abgriff sitzt gerade auf beiden Polen, kein Kabel dazwischen. Von hinten gesehen sitzt der Abgriff am Gerät %1, die Schiene im Rack %2.</translation>
    </message>
    <message>
        <source>Out of line</source>
        <translation>Versatz</translation>
    </message>
    <message>
        <source>Clip resistance of %1, both poles</source>
        <translation>Widerstand am Stromabgriff von %1, beide Pole</translation>
    </message>
    <message>
        <source>Micro-ohm meter across clip and bar.</source>
        <translation>Mikroohmmeter über Abgriff und Schiene.</translation>
    </message>
    <message>
        <source>+ pole</source>
        <translation>Pol +</translation>
    </message>
    <message>
        <source>- pole</source>
        <translation>Pol -</translation>
    </message>
    <message>
        <source>none suits all</source>
        <translation>keine passt allen</translation>
    </message>
    <message>
        <source>Remove the lock-out; no shelf feeds this busbar in the design</source>
        <translation>Sicherung gegen Einschalten entfernen; im Entwurf speist kein Power-Shelf diese Stromschiene</translation>
    </message>
    <message>
        <source>Remove the lock-out, start %1</source>
        <translation>Sicherung gegen Einschalten entfernen, %1 einschalten</translation>
    </message>
    <message>
        <source>One shelf after the other; watch the busbar. Expected in its fullest piece, the shelves sharing alike: %1.</source>
        <translation>Ein Power-Shelf nach dem anderen; die Stromschiene beobachten. Erwartet im vollsten Abschnitt, bei gleich verteilter Last: %1.</translation>
    </message>
    <message>
        <source>Busbar</source>
        <translation>Stromschiene</translation>
    </message>
    <message>
        <source>Fullest piece</source>
        <translation>Vollster Abschnitt</translation>
    </message>
    <message>
        <source>%1 starts, no fault lamp</source>
        <translation>%1 startet, keine Störlampe</translation>
    </message>
    <message>
        <source>From its own AC feed.</source>
        <translation>Aus der eigenen AC-Einspeisung.</translation>
    </message>
    <message>
        <source>starts</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>no fault</source>
        <translation>keine Störung</translation>
    </message>
    <message>
        <source>What came with %1 is there and seated</source>
        <translation>Was mit %1 kam, ist da und sitzt</translation>
    </message>
    <message>
        <source>Busbar isolated and locked out</source>
        <translation>Stromschiene freigeschaltet und gegen Einschalten gesichert</translation>
    </message>
    <message>
        <source>%1 off, a tag on each. Measure at the top of the bar before touching it.</source>
        <translation>%1 aus, an jedem ein Schild. Vor dem Berühren oben an der Schiene messen.</translation>
    </message>
    <message>
        <source>must be 0</source>
        <translation>muss 0 sein</translation>
    </message>
    <message>
        <source>Clips seated: %1</source>
        <translation>Stromabgriffe sitzen: %1</translation>
    </message>
    <message>
        <source>Clip rating: %1.</source>
        <translation>Nennstrom des Stromabgriffs: %1.</translation>
    </message>
    <message>
        <source>Two people have looked at both poles of every clip.</source>
        <translation>Zwei Personen haben beide Pole jedes Stromabgriffs angesehen.</translation>
    </message>
    <message>
        <source>Pressure hold, loop %1 (%2)</source>
        <translation>Druckhaltung, Kreis %1 (%2)</translation>
    </message>
    <message>
        <source>Close the loop&apos;s valves, bring it up to the test pressure, wait %1 min ~. Dry paper under every coupling.</source>
        <translation>Die Ventile des Kreises schließen, auf Prüfdruck bringen, %1 min warten ~. Trockenes Papier unter jede Kupplung.</translation>
    </message>
    <message>
        <source>Test pressure</source>
        <translation>Prüfdruck</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>drop ≤ </source>
        <translation>Abfall ≤ </translation>
    </message>
    <message>
        <source>%1, through each coupling: %2; a mated pair takes: %3.</source>
        <translation>%1, durch jede Kupplung: %2; ein gekuppeltes Paar nimmt: %3.</translation>
    </message>
    <message>
        <source>Flow, all loops open</source>
        <translation>Durchfluss, alle Kreise offen</translation>
    </message>
    <message>
        <source>Flow, loop %1</source>
        <translation>Durchfluss, Kreis %1</translation>
    </message>
    <message>
        <source>Drop, loop %1</source>
        <translation>Druckverlust, Kreis %1</translation>
    </message>
    <message>
        <source>about </source>
        <translation>etwa </translation>
    </message>
    <message>
        <source>Inlet</source>
        <translation>Zulauf</translation>
    </message>
    <message>
        <source>No drop, no damp paper, flow in every loop. Without both names: no power.</source>
        <translation>Kein Abfall, kein feuchtes Papier, Durchfluss in jedem Kreis. Ohne beide Namen: kein Strom.</translation>
    </message>
    <message>
        <source>not known, ask the vendor</source>
        <translation>nicht bekannt, Hersteller fragen</translation>
    </message>
    <message>
        <source>record</source>
        <translation>eintragen</translation>
    </message>
    <message>
        <source>%1 x %2, %3</source>
        <translation>%1 x %2, %3</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>Rack</translation>
    </message>
    <message>
        <source>Leak, pressure and flow</source>
        <translation>Dichtheit, Druck und Durchfluss</translation>
    </message>
    <message>
        <source>Power on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Fiber</source>
        <translation>Fasern</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>%1 (%2), from the rear %3 from the left edge and %4 from the top, to %5</source>
        <translation>%1 (%2), von hinten %3 von der linken Kante und %4 von oben, an %5</translation>
    </message>
    <message>
        <source>Bend, pulling</source>
        <translation>Biegung, Zug</translation>
    </message>
    <message>
        <source>Bend, installed</source>
        <translation>Biegung, verlegt</translation>
    </message>
    <message>
        <source>Bend of copper</source>
        <translation>Biegung, Kupfer</translation>
    </message>
    <message>
        <source>Invisible laser light: never look into a plug or a port</source>
        <translation>Unsichtbares Laserlicht: nie in einen Stecker oder Port blicken</translation>
    </message>
    <message>
        <source>Each laser of %1 gives: %2.</source>
        <translation>Jeder Laser von %1 gibt ab: %2.</translation>
    </message>
    <message>
        <source>Laser class and eye protection: %1. Use the scope, never the eye.</source>
        <translation>Laserklasse und Augenschutz: %1. Das Mikroskop nutzen, nie das Auge.</translation>
    </message>
    <message>
        <source>every plug seated or capped</source>
        <translation>jeder Stecker sitzt oder hat Kappe</translation>
    </message>
    <message>
        <source>every empty port capped</source>
        <translation>jeder leere Port mit Kappe</translation>
    </message>
    <message>
        <source>all who work near are told</source>
        <translation>alle in der Nähe wissen Bescheid</translation>
    </message>
    <message>
        <source>No open plug, no open port, nobody looks in. Without both names: no laser module goes in.</source>
        <translation>Kein offener Stecker, kein offener Port, niemand blickt hinein. Ohne beide Namen: kein Lasermodul wird eingesteckt.</translation>
    </message>
    <message>
        <source>Insert in the order of the plate (ports at the right);</source>
        <translation>In der Reihenfolge der Frontplatte einstecken (Ports rechts);</translation>
    </message>
    <message>
        <source>Insert in the order of the plate;</source>
        <translation>In der Reihenfolge der Frontplatte einstecken;</translation>
    </message>
    <message>
        <source>write the power %1 reports. Limit: %2.</source>
        <translation>die Leistung notieren, die %1 meldet. Grenzwert: %2.</translation>
    </message>
    <message>
        <source>Laser modules stay out until the part Light.</source>
        <translation>Lasermodule bleiben bis zum Teil „Licht“ draußen.</translation>
    </message>
    <message>
        <source>After %1 min ~</source>
        <translation>Nach %1 min ~</translation>
    </message>
    <message>
        <source>The flows are for the design&apos;s supply of %1 °C.</source>
        <translation>Die Durchflüsse gelten für den Vorlauf des Entwurfs von %1 °C.</translation>
    </message>
</context>
<context>
    <name>model::Interconnects</name>
    <message>
        <source>Pluggable optics with DSP</source>
        <translation>Steckbare Optik mit DSP</translation>
    </message>
    <message>
        <source>Linear pluggable optics</source>
        <translation>Lineare steckbare Optik</translation>
    </message>
    <message>
        <source>Near-package optics</source>
        <translation>Near-Package-Optik</translation>
    </message>
    <message>
        <source>Co-packaged optics</source>
        <translation>Co-Packaged-Optik</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>no source states a switch&apos;s power with these optics</source>
        <translation>keine Quelle nennt die Leistung eines Switches mit dieser Optik</translation>
    </message>
    <message>
        <source>derived: network / (network + 135 kW for 72 GPUs; %1)</source>
        <translation>abgeleitet: Netzwerk / (Netzwerk + 135 kW für 72 GPUs; %1)</translation>
    </message>
    <message>
        <source>derived: %1 DSPs among the %2 optics on the longest path, 150-200 ns each (%3)</source>
        <translation>abgeleitet: %1 DSPs unter den %2 Optiken auf dem längsten Weg, je 150-200 ns (%3)</translation>
    </message>
    <message>
        <source>the optics are in the modules</source>
        <translation>die Optik sitzt in den Modulen</translation>
    </message>
    <message>
        <source>the lasers are in the modules</source>
        <translation>die Laser sitzen in den Modulen</translation>
    </message>
    <message>
        <source>derived: 5 million lasers / 655,000 transceivers, published for 128,000 GPUs (wedoany.com); of which module is not stated</source>
        <translation>abgeleitet: 5 Millionen Laser / 655 000 Transceiver, veröffentlicht für 128 000 GPUs (wedoany.com); für welches Modul, ist nicht angegeben</translation>
    </message>
    <message>
        <source>nearly all of it the DSP</source>
        <translation>fast alles davon der DSP</translation>
    </message>
    <message>
        <source>module, hot-swapped</source>
        <translation>Modul, im Betrieb getauscht</translation>
    </message>
    <message>
        <source>no source states a module&apos;s price</source>
        <translation>keine Quelle nennt den Preis eines Moduls</translation>
    </message>
    <message>
        <source>no source states the lasers of a linear module</source>
        <translation>keine Quelle nennt die Laser eines linearen Moduls</translation>
    </message>
    <message>
        <source>without the DSP, but no source states what is left</source>
        <translation>ohne den DSP, aber keine Quelle nennt, was bleibt</translation>
    </message>
    <message>
        <source>whether the modules at the NICs are linear too is not stated</source>
        <translation>ob die Module an den NICs auch linear sind, ist nicht angegeben</translation>
    </message>
    <message>
        <source>lower than with a DSP (%1), by how much is not stated</source>
        <translation>niedriger als mit DSP (%1), um wie viel, ist nicht angegeben</translation>
    </message>
    <message>
        <source>no switch of this size with these optics is published</source>
        <translation>kein Switch dieser Größe mit dieser Optik ist veröffentlicht</translation>
    </message>
    <message>
        <source>between pluggable and co-packaged (%1), no figure</source>
        <translation>zwischen steckbar und co-packaged (%1), kein Wert</translation>
    </message>
    <message>
        <source>whether a DSP is left is not stated (%1)</source>
        <translation>ob ein DSP bleibt, ist nicht angegeben (%1)</translation>
    </message>
    <message>
        <source>engine, plugged in</source>
        <translation>Engine, gesteckt</translation>
    </message>
    <message>
        <source>no source states an engine&apos;s price</source>
        <translation>keine Quelle nennt den Preis einer Engine</translation>
    </message>
    <message>
        <source>without the DSP (%1), but no source states the engine&apos;s own</source>
        <translation>ohne den DSP (%1), aber keine Quelle nennt den Wert der Engine selbst</translation>
    </message>
    <message>
        <source>laser module; else the switch</source>
        <translation>Lasermodul; sonst der Switch</translation>
    </message>
    <message>
        <source>lasers are changed in the field; for a failed engine the whole switch, as its report says</source>
        <translation>Laser werden vor Ort getauscht; bei einer ausgefallenen Engine der ganze Switch, wie sein Bericht sagt</translation>
    </message>
    <message>
        <source>one engine; which one is not said, so that it is not multiplied by 72 here</source>
        <translation>eine Engine; welche, ist nicht gesagt, daher hier nicht mit 72 multipliziert</translation>
    </message>
    <message>
        <source>Active copper, 200G a lane</source>
        <translation>Aktives Kupfer, 200G je Lane</translation>
    </message>
    <message>
        <source>over 2 m, at 4.5 to 5 ns a metre</source>
        <translation>über 2 m, bei 4.5 bis 5 ns je Meter</translation>
    </message>
    <message>
        <source>cable with both ends</source>
        <translation>Kabel mit beiden Enden</translation>
    </message>
    <message>
        <source>Never at a Q3450-LD, which is fiber only; how many links are short enough only a layout can say.</source>
        <translation>Nie an einem Q3450-LD, der nur Faser aufnimmt; wie viele Verbindungen kurz genug sind, zeigt erst ein Layout.</translation>
    </message>
    <message>
        <source>derived: 2.9 kW typical (NVIDIA XDR switch specifications) + 72 modules x 30 W (techpowerup.com), taking the 2.9 kW to be without optics, which is not stated</source>
        <translation>abgeleitet: 2.9 kW typisch (NVIDIA, Daten der XDR-Switches) + 72 Module x 30 W (techpowerup.com), wobei die 2.9 kW als ohne Optik gelten, was nicht angegeben ist</translation>
    </message>
    <message>
        <source>Not like for like: the pluggable switch&apos;s 7.0 kW is a maximum with active cables; whether 3.95 kW is typical or a maximum is not stated, so the saving may be overstated.</source>
        <translation>Nicht direkt vergleichbar: Die 7.0 kW des steckbaren Switches sind ein Höchstwert mit aktiven Kabeln; ob 3.95 kW typisch oder ein Höchstwert ist, ist nicht angegeben, die Einsparung kann also zu hoch erscheinen.</translation>
    </message>
</context>
<context>
    <name>model::JsonText</name>
    <message>
        <source>more than %1 members in one object; no catalog entry has</source>
        <translation>mehr als %1 Felder in einem Objekt; so viele hat kein Katalogeintrag</translation>
    </message>
    <message>
        <source>the member &quot;%1&quot; is given twice; keep one of them</source>
        <translation>das Feld „%1“ ist zweimal angegeben; nur eines behalten</translation>
    </message>
    <message>
        <source>this is not valid JSON: %1</source>
        <translation>dies ist kein gültiges JSON: %1</translation>
    </message>
    <message>
        <source>nested more than %1 deep; no catalog entry is</source>
        <translation>tiefer als %1 verschachtelt; das ist kein Katalogeintrag</translation>
    </message>
    <message>
        <source>this is not valid JSON</source>
        <translation>dies ist kein gültiges JSON</translation>
    </message>
    <message>
        <source>larger than %1 MiB; no catalog is</source>
        <translation>größer als %1 MiB; das ist kein Katalog</translation>
    </message>
</context>
<context>
    <name>model::LabelDoubledRule</name>
    <message>
        <source>Rename all but one of them, or name everything by its scheme again.</source>
        <translation>Alle bis auf eines umbenennen oder alles neu nach dem Schema benennen.</translation>
    </message>
    <message>
        <source>One name for several</source>
        <translation>Ein Name für mehrere</translation>
    </message>
    <message>
        <source>one name a rack, device or cable</source>
        <translation>je Rack, Gerät oder Kabel ein Name</translation>
    </message>
    <message>
        <source>%1 racks are called %2.</source>
        <translation>%1 Racks heißen %2.</translation>
    </message>
    <message>
        <source>%1 devices are called %2.</source>
        <translation>%1 Geräte heißen %2.</translation>
    </message>
    <message>
        <source>%1 cables are called %2.</source>
        <translation>%1 Kabel heißen %2.</translation>
    </message>
</context>
<context>
    <name>model::LabelMissingRule</name>
    <message>
        <source>Give them names, or name everything by its scheme again.</source>
        <translation>Namen vergeben oder alles neu nach dem Schema benennen.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>a name for every rack and device</source>
        <translation>ein Name für jedes Rack und Gerät</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Reihe %1</translation>
    </message>
    <message>
        <source>%1 racks have no name; the first stands in row %2.</source>
        <translation>%1 Racks haben keinen Namen; das erste steht in Reihe %2.</translation>
    </message>
    <message>
        <source>%1 devices have no name; the first stands in rack %2 at U%3.</source>
        <translation>%1 Geräte haben keinen Namen; das erste steht in Rack %2 bei U%3.</translation>
    </message>
</context>
<context>
    <name>model::LabelStock</name>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a whole number from 1 to %1</source>
        <translation>eine ganze Zahl von 1 bis %1</translation>
    </message>
    <message>
        <source>a length in mm</source>
        <translation>eine Länge in mm</translation>
    </message>
    <message>
        <source>%1 must be %2</source>
        <translation>%1 muss %2 sein</translation>
    </message>
    <message>
        <source>print_height_mm is more than height_mm</source>
        <translation>print_height_mm ist mehr als height_mm</translation>
    </message>
    <message>
        <source>its labels overlap: a pitch is less than a label</source>
        <translation>seine Etiketten überlappen: ein Raster ist kleiner als ein Etikett</translation>
    </message>
    <message>
        <source>a roll has one column and one row</source>
        <translation>eine Rolle hat eine Spalte und eine Zeile</translation>
    </message>
    <message>
        <source>its labels do not fit on the sheet</source>
        <translation>seine Etiketten passen nicht auf den Bogen</translation>
    </message>
    <message>
        <source>a4, a3 or letter</source>
        <translation>a4, a3 oder letter</translation>
    </message>
    <message>
        <source>Label stock %1: %2.</source>
        <translation>Etikettenmaterial %1: %2.</translation>
    </message>
    <message>
        <source>A list of label stocks begins with [.</source>
        <translation>Eine Liste von Etikettenmaterialien beginnt mit [.</translation>
    </message>
    <message>
        <source>A label stock begins with {.</source>
        <translation>Ein Etikettenmaterial beginnt mit {.</translation>
    </message>
    <message>
        <source>There is no label stock &quot;%1&quot;; there are %2.</source>
        <translation>Es gibt kein Etikettenmaterial „%1“; es gibt %2.</translation>
    </message>
    <message>
        <source>With the printer&apos;s shift of %1, %2 mm labels leave the sheet: %3 has room for %4 to %5 mm to the right and %6 to %7 mm down.</source>
        <translation>Mit dem Druckversatz von %1, %2 mm verlassen Etiketten den Bogen: %3 hat Platz für %4 bis %5 mm nach rechts und %6 bis %7 mm nach unten.</translation>
    </message>
</context>
<context>
    <name>model::LabelTemplate</name>
    <message>
        <source>The label&apos;s text is wrong at character %1: %2</source>
        <translation>Der Etikettentext ist bei Zeichen %1 falsch: %2</translation>
    </message>
    <message>
        <source>the row of this end&apos;s rack</source>
        <translation>die Reihe des Racks dieses Endes</translation>
    </message>
    <message>
        <source>the rack of this end (TIA-606: cabinet)</source>
        <translation>das Rack dieses Endes (TIA-606: cabinet)</translation>
    </message>
    <message>
        <source>the lowest unit of this end&apos;s device, two digits (TIA-606: rack unit)</source>
        <translation>die unterste Höheneinheit des Geräts dieses Endes, zweistellig (TIA-606: rack unit)</translation>
    </message>
    <message>
        <source>the same without a zero in front</source>
        <translation>dasselbe ohne führende Null</translation>
    </message>
    <message>
        <source>the device of this end</source>
        <translation>das Gerät dieses Endes</translation>
    </message>
    <message>
        <source>the port of this end (TIA-606: port)</source>
        <translation>der Port dieses Endes (TIA-606: port)</translation>
    </message>
    <message>
        <source>the row of the far end&apos;s rack</source>
        <translation>die Reihe des Racks am Gegenende</translation>
    </message>
    <message>
        <source>the rack of the far end</source>
        <translation>das Rack am Gegenende</translation>
    </message>
    <message>
        <source>the unit of the far end, two digits</source>
        <translation>die Höheneinheit am Gegenende, zweistellig</translation>
    </message>
    <message>
        <source>the device of the far end</source>
        <translation>das Gerät am Gegenende</translation>
    </message>
    <message>
        <source>the port of the far end</source>
        <translation>der Port am Gegenende</translation>
    </message>
    <message>
        <source>the cable&apos;s name</source>
        <translation>der Name des Kabels</translation>
    </message>
    <message>
        <source>the cable&apos;s type</source>
        <translation>der Typ des Kabels</translation>
    </message>
    <message>
        <source>the stock length in metres; nothing without a route</source>
        <translation>die Lagerlänge in Metern; nichts ohne Weg</translation>
    </message>
    <message>
        <source>what the cable is for</source>
        <translation>wofür das Kabel ist</translation>
    </message>
    <message>
        <source>the rail of the cable&apos;s NIC; nothing between switches</source>
        <translation>die Rail der NIC des Kabels; nichts zwischen Switches</translation>
    </message>
    <message>
        <source>the bundle it is pulled in; nothing without a route</source>
        <translation>das Bündel, in dem es eingezogen wird; nichts ohne Weg</translation>
    </message>
    <message>
        <source>A or B</source>
        <translation>A oder B</translation>
    </message>
    <message>
        <source>the leg of an end with several, from 1; nothing at an end with one</source>
        <translation>der Zweig eines Endes mit mehreren, ab 1; nichts an einem Ende mit einem</translation>
    </message>
    <message>
        <source>{%1} is none of a label&apos;s words.</source>
        <translation>{%1} ist keines der Wörter eines Etiketts.</translation>
    </message>
    <message>
        <source>behind {%1: stands how many digits its number has at least, 1 to %2.</source>
        <translation>nach {%1: steht, wie viele Stellen seine Zahl mindestens hat, 1 bis %2.</translation>
    </message>
    <message>
        <source>The label&apos;s text is empty. The usual one is %1.</source>
        <translation>Der Etikettentext ist leer. Üblich ist %1.</translation>
    </message>
    <message>
        <source>The label&apos;s text is longer than %1 characters.</source>
        <translation>Der Etikettentext ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>a label is one line without control characters.</source>
        <translation>ein Etikett ist eine Zeile ohne Steuerzeichen.</translation>
    </message>
    <message>
        <source>the brace is not closed; {{ stands for a brace.</source>
        <translation>die Klammer ist nicht geschlossen; {{ steht für eine Klammer.</translation>
    </message>
    <message>
        <source>the brace closes nothing; }} stands for a brace.</source>
        <translation>die Klammer schließt nichts; }} steht für eine Klammer.</translation>
    </message>
</context>
<context>
    <name>model::LabelTexts</name>
    <message>
        <source>%1 end A</source>
        <translation>%1 Ende A</translation>
    </message>
    <message>
        <source>%1 end B</source>
        <translation>%1 Ende B</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (%2)</source>
        <translation>„%1“ (%2)</translation>
    </message>
    <message>
        <source>%1 labels share their text with another of the same cable: %2</source>
        <translation>%1 Etiketten haben denselben Text wie ein anderes desselben Kabels: %2</translation>
    </message>
    <message>
        <source>%1 labels share their text with another: %2</source>
        <translation>%1 Etiketten haben denselben Text wie ein anderes: %2</translation>
    </message>
</context>
<context>
    <name>model::LabelsZpl</name>
    <message>
        <source>%1 is a sheet; the printer&apos;s roll is taken to have labels of its size.</source>
        <translation>%1 ist ein Bogen; für die Rolle des Druckers werden Etiketten seiner Größe angenommen.</translation>
    </message>
    <message>
        <source>%1 of %2 labels have no code: on %3 its modules would be smaller than 0.25 mm.</source>
        <translation>%1 von %2 Etiketten haben keinen Code: auf %3 wären seine Module kleiner als 0.25 mm.</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>an %1</translation>
    </message>
    <message>
        <source>%1 cables</source>
        <translation>%1 Kabel</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>%1 of %2 codes on %3 have modules smaller than 0.4 mm, which not every scanner reads: try one with yours, or take a larger label.</source>
        <translation>%1 von %2 Codes auf %3 haben Module kleiner als 0.4 mm, die nicht jeder Scanner liest: einen mit dem eigenen probieren oder ein größeres Etikett nehmen.</translation>
    </message>
    <message>
        <source>On %1 labels a text is longer than %2 has room for: it is cut at its front, and .. stands there.</source>
        <translation>Auf %1 Etiketten ist ein Text länger, als %2 Platz hat: Er ist vorn gekürzt, dort steht .. .</translation>
    </message>
</context>
<context>
    <name>model::LineScanner</name>
    <message>
        <source>more than %1 members in one object</source>
        <translation>mehr als %1 Felder in einem Objekt</translation>
    </message>
    <message>
        <source>the line ends too early</source>
        <translation>die Zeile endet zu früh</translation>
    </message>
    <message>
        <source>This is not JSON at column %1: %2.</source>
        <translation>Dies ist kein JSON in Spalte %1: %2.</translation>
    </message>
    <message>
        <source>%1 is too large a number; it should be a whole number</source>
        <translation>%1 ist eine zu große Zahl; es sollte eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>At column %1: %2.</source>
        <translation>In Spalte %1: %2.</translation>
    </message>
    <message>
        <source>a record is one JSON object in braces</source>
        <translation>ein Datensatz ist ein JSON-Objekt in geschweiften Klammern</translation>
    </message>
    <message>
        <source>brackets nest deeper than %1</source>
        <translation>Klammern sind tiefer als %1 verschachtelt</translation>
    </message>
</context>
<context>
    <name>model::LinkLatency</name>
    <message>
        <source>The latency is not known: %1 is not routed.</source>
        <translation>Die Latenz ist nicht bekannt: %1 ist nicht verlegt.</translation>
    </message>
    <message>
        <source>The latency is not known: figures.delay of %1 is missing.</source>
        <translation>Die Latenz ist nicht bekannt: figures.delay von %1 fehlt.</translation>
    </message>
    <message>
        <source>%1 ns</source>
        <translation>%1 ns</translation>
    </message>
    <message>
        <source>%1-%2 ns</source>
        <translation>%1-%2 ns</translation>
    </message>
</context>
<context>
    <name>model::LoopFlowRule</name>
    <message>
        <source>Too much flow through a manifold</source>
        <translation>Zu viel Durchfluss durch einen Verteiler</translation>
    </message>
    <message>
        <source>the rack type&apos;s rating of its manifolds</source>
        <translation>der Nennwert des Rack-Typs für seine Verteiler</translation>
    </message>
    <message>
        <source>the flow of every device on the manifold, and the manifold&apos;s rated flow</source>
        <translation>der Durchfluss jedes Geräts am Verteiler und der Nenndurchfluss des Verteilers</translation>
    </message>
    <message>
        <source>%1 L/min flow through manifold %2, which is rated for %3 L/min.</source>
        <translation>%1 L/min fließen durch Verteiler %2, der für %3 L/min ausgelegt ist.</translation>
    </message>
    <message>
        <source>%1 L/min flow through manifold %2, close to the %3 L/min that it is rated for.</source>
        <translation>%1 L/min fließen durch Verteiler %2, nahe an den %3 L/min, für die er ausgelegt ist.</translation>
    </message>
    <message>
        <source>Lower the supply temperature, or hang fewer devices on the manifold.</source>
        <translation>Die Vorlauftemperatur senken oder weniger Geräte an den Verteiler hängen.</translation>
    </message>
    <message>
        <source>Hang fewer devices on the manifold.</source>
        <translation>Weniger Geräte an den Verteiler hängen.</translation>
    </message>
</context>
<context>
    <name>model::LoopUnfedRule</name>
    <message>
        <source>Manifold without a CDU</source>
        <translation>Verteiler ohne CDU</translation>
    </message>
    <message>
        <source>every loop has a CDU</source>
        <translation>jeder Kreis hat eine CDU</translation>
    </message>
    <message>
        <source>%1 couplings hang on manifold %2, which no CDU feeds.</source>
        <translation>%1 Kupplungen hängen an Verteiler %2, den keine CDU speist.</translation>
    </message>
    <message>
        <source>Connect the manifold to a CDU.</source>
        <translation>Den Verteiler an eine CDU anschließen.</translation>
    </message>
</context>
<context>
    <name>model::Lost</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 has no &quot;%2&quot;: its lasers stand in a laser shelf; &quot;rackloom trace DESIGN %1:pm-1&quot; says in which.</source>
        <translation>%1 hat kein „%2“: Seine Laser sitzen in einem Laser-Shelf; „rackloom trace DESIGN %1:pm-1“ zeigt, in welchem.</translation>
    </message>
    <message>
        <source>%1 has no &quot;%2&quot;: nothing is known of its parts. Ask for %1.</source>
        <translation>%1 hat kein „%2“: Über seine Teile ist nichts bekannt. Nach %1 fragen.</translation>
    </message>
    <message>
        <source>%1 has no &quot;%2&quot;; it has %3.</source>
        <translation>%1 hat kein „%2“; vorhanden: %3.</translation>
    </message>
    <message>
        <source>Rack %1 has no &quot;%2&quot;; it has %3.</source>
        <translation>Rack %1 hat kein „%2“; vorhanden: %3.</translation>
    </message>
    <message>
        <source>There is no device, rack, cable, tray, manifold or CDU &quot;%1&quot;.</source>
        <translation>Es gibt kein Gerät, Rack, Kabel, keine Trasse, keinen Verteiler und keine CDU „%1“.</translation>
    </message>
    <message>
        <source>ASIC</source>
        <translation>ASIC</translation>
    </message>
    <message>
        <source>Sub-assembly</source>
        <translation>Baugruppe</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Laser module</source>
        <translation>Lasermodul</translation>
    </message>
    <message>
        <source>Laser</source>
        <translation>Laser</translation>
    </message>
    <message>
        <source>PM connector</source>
        <translation>PM-Stecker</translation>
    </message>
    <message>
        <source>Whole device</source>
        <translation>Ganzes Gerät</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Coupling</source>
        <translation>Kupplung</translation>
    </message>
    <message>
        <source>Busbar clip</source>
        <translation>Stromabgriff</translation>
    </message>
    <message>
        <source>Whole rack</source>
        <translation>Ganzes Rack</translation>
    </message>
    <message>
        <source>Busbar end</source>
        <translation>Ende der Stromschiene</translation>
    </message>
    <message>
        <source>Coolant loop</source>
        <translation>Kühlmittelkreis</translation>
    </message>
    <message>
        <source>This port</source>
        <translation>Dieser Port</translation>
    </message>
    <message>
        <source>This cable</source>
        <translation>Dieses Kabel</translation>
    </message>
    <message>
        <source>All cables in it</source>
        <translation>Alle Kabel darin</translation>
    </message>
    <message>
        <source>This CDU</source>
        <translation>Diese CDU</translation>
    </message>
    <message>
        <source>This loop</source>
        <translation>Dieser Kreis</translation>
    </message>
</context>
<context>
    <name>model::ManagerFillRule</name>
    <message>
        <source>Side manager too full</source>
        <translation>Zu volle seitliche Kabelführung</translation>
    </message>
    <message>
        <source>the profile&apos;s fill on day one and at most, and the rack type&apos;s side managers</source>
        <translation>der Füllgrad des Profils am ersten Tag und höchstens, und die seitlichen Kabelführungen des Rack-Typs</translation>
    </message>
    <message>
        <source>the size of the side managers, the outside diameters of the cables</source>
        <translation>die Größe der seitlichen Kabelführungen, die Außendurchmesser der Kabel</translation>
    </message>
    <message>
        <source>The left side manager of %1 is filled to %2 %; %3 % is its limit.</source>
        <translation>Die linke Kabelführung von %1 ist zu %2 % gefüllt; die Grenze ist %3 %.</translation>
    </message>
    <message>
        <source>The right side manager of %1 is filled to %2 %; %3 % is its limit.</source>
        <translation>Die rechte Kabelführung von %1 ist zu %2 % gefüllt; die Grenze ist %3 %.</translation>
    </message>
    <message>
        <source>Spread the devices over more racks, or choose a rack with wider managers.</source>
        <translation>Die Geräte auf mehr Racks verteilen oder ein Rack mit breiteren Kabelführungen wählen.</translation>
    </message>
</context>
<context>
    <name>model::ManagerRoom</name>
    <message>
        <source>The side manager of %1 leaves %2 mm for the turns of %3, which needs a radius of %4 mm.</source>
        <translation>Die seitliche Kabelführung von %1 lässt %2 mm für die Biegungen von %3, das einen Radius von %4 mm braucht.</translation>
    </message>
    <message>
        <source>The side manager of %1 leaves %2 mm for the turns of %3, which needs a radius of %4 mm while it is pulled.</source>
        <translation>Die seitliche Kabelführung von %1 lässt %2 mm für die Biegungen von %3, das beim Einziehen einen Radius von %4 mm braucht.</translation>
    </message>
    <message>
        <source>Use a rack with a wider manager, or lead the cable outside it.</source>
        <translation>Ein Rack mit breiterer Kabelführung verwenden oder das Kabel außen führen.</translation>
    </message>
</context>
<context>
    <name>model::MemberReader</name>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands there twice</source>
        <translation>„%1“ steht dort zweimal</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no member of such a record</source>
        <translation>„%1“ ist kein Feld eines solchen Datensatzes</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>„%1“ fehlt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2, and should be %3</source>
        <translation>„%1“ ist %2 und sollte %3 sein</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>ein Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>the id of a record, %1</source>
        <translation>die id eines Datensatzes, %1</translation>
    </message>
    <message>
        <source>the id of a catalog type, in quotes</source>
        <translation>die id eines Katalogtyps, in Anführungszeichen</translation>
    </message>
    <message>
        <source>[x,y,z], three whole numbers of micrometres within 100 km</source>
        <translation>[x,y,z], drei ganze Zahlen in Mikrometern innerhalb von 100 km</translation>
    </message>
    <message>
        <source>[device,port], the id of a device and a port number from 1</source>
        <translation>[device,port], die id eines Geräts und eine Portnummer ab 1</translation>
    </message>
    <message>
        <source>a list of the ids of trays</source>
        <translation>eine Liste der ids von Trassen</translation>
    </message>
    <message>
        <source>a list of whole numbers of micrometres</source>
        <translation>eine Liste ganzer Zahlen in Mikrometern</translation>
    </message>
    <message>
        <source>[x,y,z,x,y,z,...], three whole numbers of micrometres within 100 km a point</source>
        <translation>[x,y,z,x,y,z,...], drei ganze Zahlen in Mikrometern innerhalb von 100 km je Punkt</translation>
    </message>
    <message>
        <source>[x,y,x,y,x,y,...], the corners of an outline, two whole numbers of micrometres each and three corners at least</source>
        <translation>[x,y,x,y,x,y,...], die Ecken eines Umrisses, je zwei ganze Zahlen in Mikrometern und mindestens drei Ecken</translation>
    </message>
    <message>
        <source>[device,port,device,port,...], the id of a device and a port number from 1 for each leg</source>
        <translation>[device,port,device,port,...], die id eines Geräts und eine Portnummer ab 1 für jeden Zweig</translation>
    </message>
    <message>
        <source>[x,y,x,y], two places of two whole numbers each</source>
        <translation>[x,y,x,y], zwei Punkte aus je zwei ganzen Zahlen</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
</context>
<context>
    <name>model::Money</name>
    <message>
        <source>&quot;%1&quot; is no price: digits, with &quot;%2&quot; before the decimals and no thousands marks</source>
        <translation>„%1“ ist kein Preis: Ziffern, mit „%2“ vor den Nachkommastellen und ohne Tausendertrennzeichen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than %2 decimals</source>
        <translation>„%1“ hat mehr als %2 Nachkommastellen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is more than can be counted</source>
        <translation>„%1“ ist mehr, als gerechnet werden kann</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no price</source>
        <translation>„%1“ ist kein Preis</translation>
    </message>
</context>
<context>
    <name>model::Mounting</name>
    <message>
        <source>19-inch</source>
        <translation>19-Zoll</translation>
    </message>
    <message>
        <source>Open Rack 21-inch</source>
        <translation>Open Rack 21-Zoll</translation>
    </message>
    <message>
        <source>MGX</source>
        <translation>MGX</translation>
    </message>
</context>
<context>
    <name>model::MountingRule</name>
    <message>
        <source>Wrong mounting system</source>
        <translation>Falsches Einbausystem</translation>
    </message>
    <message>
        <source>the mounting systems of the device type and the rack type</source>
        <translation>die Einbausysteme des Gerätetyps und des Rack-Typs</translation>
    </message>
    <message>
        <source>%1 mounts in %2 racks; %3 is %4.</source>
        <translation>%1 passt in %2-Racks; %3 ist %4.</translation>
    </message>
    <message>
        <source>Move it to a rack of its mounting system.</source>
        <translation>In ein Rack mit passendem Einbausystem verschieben.</translation>
    </message>
</context>
<context>
    <name>model::NameGlob</name>
    <message>
        <source>%1 runs backwards: write %2-%3; names come in their own order whatever a pattern says.</source>
        <translation>%1 läuft rückwärts: %2-%3 schreiben; Namen folgen ihrer eigenen Ordnung, was immer ein Muster sagt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no range: write [01-04], [1,3,5-8] or [A-C].</source>
        <translation>„%1“ ist kein Bereich: [01-04], [1,3,5-8] oder [A-C] schreiben.</translation>
    </message>
    <message>
        <source>The [ in &quot;%1&quot; is never closed: write [01-04].</source>
        <translation>Die [ in „%1“ wird nicht geschlossen: [01-04] schreiben.</translation>
    </message>
</context>
<context>
    <name>model::NamedFigure</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>model::NamingScheme</name>
    <message>
        <source>Row</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>Rack</translation>
    </message>
    <message>
        <source>Compute tray</source>
        <translation>Compute-Tray</translation>
    </message>
    <message>
        <source>NVLink tray</source>
        <translation>NVLink-Tray</translation>
    </message>
    <message>
        <source>Power shelf</source>
        <translation>Power-Shelf</translation>
    </message>
    <message>
        <source>Management switch</source>
        <translation>Management-Switch</translation>
    </message>
    <message>
        <source>Leaf switch</source>
        <translation>Leaf-Switch</translation>
    </message>
    <message>
        <source>Spine switch</source>
        <translation>Spine-Switch</translation>
    </message>
    <message>
        <source>Core switch</source>
        <translation>Core-Switch</translation>
    </message>
    <message>
        <source>CDU</source>
        <translation>CDU</translation>
    </message>
    <message>
        <source>Manifold</source>
        <translation>Verteiler</translation>
    </message>
    <message>
        <source>Tray along a row</source>
        <translation>Trasse längs einer Reihe</translation>
    </message>
    <message>
        <source>Tray across rows</source>
        <translation>Trasse quer zu Reihen</translation>
    </message>
    <message>
        <source>Fabric cable</source>
        <translation>Fabric-Kabel</translation>
    </message>
    <message>
        <source>Management cable</source>
        <translation>Managementkabel</translation>
    </message>
    <message>
        <source>Trunk cable</source>
        <translation>Trunkkabel</translation>
    </message>
    <message>
        <source>Laser feed</source>
        <translation>Laserzuleitung</translation>
    </message>
    <message>
        <source>NVLink cable</source>
        <translation>NVLink-Kabel</translation>
    </message>
    <message>
        <source>The pattern for %1: %2</source>
        <translation>Das Muster für %1: %2</translation>
    </message>
    <message>
        <source>The pattern &quot;%1&quot; for %2 lacks %3, so that two of them would get one name.</source>
        <translation>Dem Muster „%1“ für %2 fehlt %3, sodass zwei davon denselben Namen bekämen.</translation>
    </message>
    <message>
        <source>%1 and %2 have the same pattern &quot;%3&quot;: their names would clash.</source>
        <translation>%1 und %2 haben dasselbe Muster „%3“: Ihre Namen würden sich überschneiden.</translation>
    </message>
</context>
<context>
    <name>model::OutOfRackRule</name>
    <message>
        <source>Outside the rack</source>
        <translation>Außerhalb des Racks</translation>
    </message>
    <message>
        <source>the rack type&apos;s height</source>
        <translation>die Höhe des Rack-Typs</translation>
    </message>
    <message>
        <source>the height of every device type in units</source>
        <translation>die Höhe jedes Gerätetyps in Höheneinheiten</translation>
    </message>
    <message>
        <source>%1 fills %2, but rack %3 has U1 to U%4.</source>
        <translation>%1 belegt %2, aber Rack %3 hat U1 bis U%4.</translation>
    </message>
    <message>
        <source>Move it to units within the rack.</source>
        <translation>Auf Höheneinheiten innerhalb des Racks verschieben.</translation>
    </message>
</context>
<context>
    <name>model::OversubscribedRule</name>
    <message>
        <source>Oversubscribed</source>
        <translation>Überbucht</translation>
    </message>
    <message>
        <source>a fat tree: as many links up as down, all taken for one rate</source>
        <translation>ein Fat Tree: so viele Verbindungen aufwärts wie abwärts, alle mit derselben Rate gerechnet</translation>
    </message>
    <message>
        <source>%1 has %2 links down and none up.</source>
        <translation>%1 hat %2 Verbindungen abwärts und keine aufwärts.</translation>
    </message>
    <message>
        <source>%1 has %2 links down and %3 up: %4 to 1.</source>
        <translation>%1 hat %2 Verbindungen abwärts und %3 aufwärts: %4 zu 1.</translation>
    </message>
    <message>
        <source>Add links to the switches above it, or move some of what hangs on it to another switch.</source>
        <translation>Verbindungen zu den Switches darüber hinzufügen oder einen Teil des Angeschlossenen an einen anderen Switch verlegen.</translation>
    </message>
</context>
<context>
    <name>model::PanelRoom</name>
    <message>
        <source>Neither the design nor the catalog has a panel that the trunk plugs into.</source>
        <translation>Weder der Entwurf noch der Katalog hat ein Patchfeld, in das sich der Trunk stecken lässt.</translation>
    </message>
    <message>
        <source>The trunk does not plug into &quot;%1&quot;.</source>
        <translation>Der Trunk lässt sich nicht in „%1“ stecken.</translation>
    </message>
    <message>
        <source>There is no panel type &quot;%1&quot;.</source>
        <translation>Es gibt keinen Patchfeldtyp „%1“.</translation>
    </message>
    <message>
        <source>%1 has no free units for the panels: %2 of %3 ports have a place. Trunk fewer cables, or move what stands in the way; units kept for switches and their fibers stay free.</source>
        <translation>%1 hat keine freien Höheneinheiten für die Patchfelder: %2 von %3 Ports finden Platz. Weniger Kabel zu Trunks machen oder verschieben, was im Weg steht; für Switches und ihre Fasern vorgehaltene Höheneinheiten bleiben frei.</translation>
    </message>
</context>
<context>
    <name>model::PartTypes</name>
    <message>
        <source>should rise from one to the next</source>
        <translation>sollte von einem zum nächsten steigen</translation>
    </message>
    <message>
        <source>should be more than zero</source>
        <translation>sollte größer als null sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of A, B and C</source>
        <translation>„%1“ ist keines von A, B und C</translation>
    </message>
    <message>
        <source>%1 lit of %2 fibers</source>
        <translation>%1 genutzt von %2 Fasern</translation>
    </message>
    <message>
        <source>a tray type needs at least one width</source>
        <translation>ein Trassentyp braucht mindestens eine Breite</translation>
    </message>
    <message>
        <source>a tray type needs at least one depth</source>
        <translation>ein Trassentyp braucht mindestens eine Tiefe</translation>
    </message>
</context>
<context>
    <name>model::PlanReader</name>
    <message>
        <source>The file is empty; a Rackloom design is expected.</source>
        <translation>Die Datei ist leer; erwartet wird ein Rackloom-Entwurf.</translation>
    </message>
    <message>
        <source>The file begins with a byte order mark; save it as UTF-8 without one.</source>
        <translation>Die Datei beginnt mit einer Bytereihenfolge-Marke; als UTF-8 ohne sie speichern.</translation>
    </message>
    <message>
        <source>The file is cut in its first line.</source>
        <translation>Die Datei ist in ihrer ersten Zeile abgeschnitten.</translation>
    </message>
    <message>
        <source>This is no Rackloom design: its first line does not begin with {&quot;rackloom&quot;:{&quot;version&quot;:.</source>
        <translation>Dies ist kein Rackloom-Entwurf: Seine erste Zeile beginnt nicht mit {&quot;rackloom&quot;:{&quot;version&quot;:.</translation>
    </message>
    <message>
        <source>This file needs a Rackloom that reads version %1; this one reads version %2.</source>
        <translation>Diese Datei braucht ein Rackloom, das Version %1 liest; dieses liest Version %2.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text: byte %1 of the file belongs to no character.</source>
        <translation>Die Datei ist kein UTF-8-Text: Byte %1 der Datei gehört zu keinem Zeichen.</translation>
    </message>
    <message>
        <source>The first line: %1.</source>
        <translation>Die erste Zeile: %1.</translation>
    </message>
    <message>
        <source>The file is cut: it ends here, after %1 whole records, without the last line that counts them.</source>
        <translation>Die Datei ist abgeschnitten: Sie endet hier, nach %1 ganzen Datensätzen, ohne die letzte Zeile, die sie zählt.</translation>
    </message>
    <message>
        <source>This line is empty; remove it.</source>
        <translation>Diese Zeile ist leer; sie ist zu entfernen.</translation>
    </message>
    <message>
        <source>The last line should read {&quot;end&quot;:{&quot;records&quot;:%1}}.</source>
        <translation>Die letzte Zeile sollte {&quot;end&quot;:{&quot;records&quot;:%1}} lauten.</translation>
    </message>
    <message>
        <source>The last line counts %1 records, but %2 stand before it: some were lost, or added by hand.</source>
        <translation>Die letzte Zeile zählt %1 Datensätze, aber davor stehen %2: Einige gingen verloren oder wurden von Hand ergänzt.</translation>
    </message>
    <message>
        <source>Something stands behind the line that ends the design.</source>
        <translation>Nach der Zeile, die den Entwurf beendet, steht noch etwas.</translation>
    </message>
    <message>
        <source>The file is larger than 1 GiB; no Rackloom design is.</source>
        <translation>Die Datei ist größer als 1 GiB; das ist kein Rackloom-Entwurf.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>This is a folder, not a design.</source>
        <translation>Dies ist ein Ordner, kein Entwurf.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Es gibt keine solche Datei.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>Die Datei lässt sich nicht öffnen: %1.</translation>
    </message>
</context>
<context>
    <name>model::PlanRecords</name>
    <message>
        <source>%1 stands in the file twice; the first one is in line %2.</source>
        <translation>%1 steht zweimal in der Datei; das erste Mal in Zeile %2.</translation>
    </message>
    <message>
        <source>A record begins with &quot;kind&quot;, the word for what it is, and &quot;id&quot;.</source>
        <translation>Ein Datensatz beginnt mit &quot;kind&quot;, dem Wort für seine Art, und &quot;id&quot;.</translation>
    </message>
    <message>
        <source>The id of this %1 is %2, and should be a whole number from 1 to %3.</source>
        <translation>Die id dieses Datensatzes %1 ist %2 und sollte eine ganze Zahl von 1 bis %3 sein.</translation>
    </message>
    <message>
        <source>This %1 is not of the kind it says.</source>
        <translation>Dieser Datensatz %1 ist nicht von der angegebenen Art.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of record this version knows.</source>
        <translation>„%1“ ist keine Art von Datensatz, die diese Version kennt.</translation>
    </message>
    <message>
        <source>The id of this %1 should be a whole number or a text.</source>
        <translation>Die id dieses Datensatzes %1 sollte eine ganze Zahl oder ein Text sein.</translation>
    </message>
    <message>
        <source>The record of kind &quot;%1&quot; is missing; every design has one.</source>
        <translation>Der Datensatz der Art „%1“ fehlt; jeder Entwurf hat einen.</translation>
    </message>
</context>
<context>
    <name>model::PlanWriter</name>
    <message>
        <source>The design cannot be saved: %1.</source>
        <translation>Der Entwurf lässt sich nicht speichern: %1.</translation>
    </message>
</context>
<context>
    <name>model::PlaneMixedRule</name>
    <message>
        <source>Planes mixed</source>
        <translation>Planes gemischt</translation>
    </message>
    <message>
        <source>one plane a core switch: spine i of every pod</source>
        <translation>eine Plane je Core-Switch: Spine i jedes Pods</translation>
    </message>
    <message>
        <source>%1 is linked to %2 of plane %3 and to %4 of plane %5: a fault of it is felt in both.</source>
        <translation>%1 ist mit %2 von Plane %3 und mit %4 von Plane %5 verbunden: Ein Ausfall wirkt in beiden.</translation>
    </message>
    <message>
        <source>Link it to the same spine of every pod.</source>
        <translation>Mit demselben Spine jedes Pods verbinden.</translation>
    </message>
</context>
<context>
    <name>model::PmBendRule</name>
    <message>
        <source>PM cable bent too tight</source>
        <translation>Zu eng gebogenes PM-Kabel</translation>
    </message>
    <message>
        <source>the least radius of the cable&apos;s type, installed and while it is pulled</source>
        <translation>der kleinste Biegeradius des Kabeltyps, verlegt und beim Einziehen</translation>
    </message>
    <message>
        <source>the radius, and the side managers that the cable turns in</source>
        <translation>der Biegeradius und die seitlichen Kabelführungen, in denen das Kabel abbiegt</translation>
    </message>
</context>
<context>
    <name>model::PmLossRule</name>
    <message>
        <source>The laser light of %1 loses %2 dB on its way to the engines; its budget is %3 dB.</source>
        <translation>Das Laserlicht von %1 verliert auf dem Weg zu den Engines %2 dB; das Budget ist %3 dB.</translation>
    </message>
    <message>
        <source>The laser light of %1 loses %2 dB on its way to the engines, close to its budget of %3 dB.</source>
        <translation>Das Laserlicht von %1 verliert auf dem Weg zu den Engines %2 dB, nahe am Budget von %3 dB.</translation>
    </message>
    <message>
        <source>Bring the lasers closer, or take a connector out of the feed.</source>
        <translation>Die Laser näher heranbringen oder einen Stecker aus der Zuleitung nehmen.</translation>
    </message>
    <message>
        <source>Cables of %1 have no length, because they are not routed: nobody knows what laser light loses in them.</source>
        <translation>Kabel von %1 haben keine Länge, weil sie nicht verlegt sind: Ihre Dämpfung für Laserlicht ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Route the design.</source>
        <translation>Den Entwurf verlegen.</translation>
    </message>
    <message>
        <source>Too much laser light lost</source>
        <translation>Zu hohe Dämpfung des Laserlichts</translation>
    </message>
    <message>
        <source>the budget of the laser&apos;s feed, which has nothing to do with that between ports</source>
        <translation>das Budget der Laserzuleitung, das nichts mit dem zwischen Ports zu tun hat</translation>
    </message>
    <message>
        <source>the loss of a PM run, and mated pairs, attenuation and length of PM cables</source>
        <translation>die Dämpfung einer PM-Strecke sowie Steckverbindungen, Dämpfung und Länge der PM-Kabel</translation>
    </message>
</context>
<context>
    <name>model::PmMatingRule</name>
    <message>
        <source>%1 in %2 is not keyed: mated, it may stand turned about its axis.</source>
        <translation>%1 in %2 ist nicht codiert: Gesteckt kann es um seine Achse verdreht sein.</translation>
    </message>
    <message>
        <source>Use connectors with the slow axis on the key.</source>
        <translation>Stecker mit der langsamen Achse an der Codierung verwenden.</translation>
    </message>
    <message>
        <source>%1 has another axis on its key than %2: the light arrives turned.</source>
        <translation>%1 hat eine andere Achse an der Codierung als %2: Das Licht kommt verdreht an.</translation>
    </message>
    <message>
        <source>Use a cable keyed as the port.</source>
        <translation>Ein Kabel mit der Codierung des Ports verwenden.</translation>
    </message>
    <message>
        <source>%1 and %2 meet and both give laser light: it feeds no engine.</source>
        <translation>%1 und %2 treffen aufeinander und geben beide Laserlicht ab: Keine Engine wird gespeist.</translation>
    </message>
    <message>
        <source>%1 and %2 meet and both take laser light: no laser stands at either end.</source>
        <translation>%1 und %2 treffen aufeinander und nehmen beide Laserlicht auf: An keinem Ende ist ein Laser.</translation>
    </message>
    <message>
        <source>Disconnect %1, and connect each to a PM connector of a switch without lasers of its own.</source>
        <translation>%1 trennen und jeden an einen PM-Stecker eines Switches ohne eigene Laser anschließen.</translation>
    </message>
    <message>
        <source>Disconnect %1, and connect each to a free PM port of a laser shelf.</source>
        <translation>%1 trennen und jeden an einen freien PM-Port eines Laser-Shelfs anschließen.</translation>
    </message>
    <message>
        <source>PM connector mated wrongly</source>
        <translation>PM-Stecker falsch gesteckt</translation>
    </message>
    <message>
        <source>PM to PM only, laser to engine, axis by key, no rotation</source>
        <translation>nur PM an PM, Laser an Engine, Achse nach Codierung, keine Verdrehung</translation>
    </message>
    <message>
        <source>medium and axis of the cable and of its ports</source>
        <translation>Medium und Achse des Kabels und seiner Ports</translation>
    </message>
    <message>
        <source>%1 is PM fiber and %2 is not: PM fiber carries laser light to a switch, and nothing else.</source>
        <translation>%1 ist PM-Faser und %2 nicht: PM-Faser führt Laserlicht zu einem Switch und sonst nichts.</translation>
    </message>
    <message>
        <source>%1 is not PM fiber and %2 is: the laser&apos;s polarization would be lost.</source>
        <translation>%1 ist keine PM-Faser, %2 aber schon: Die Polarisation des Lasers ginge verloren.</translation>
    </message>
    <message>
        <source>Use a single-mode cable.</source>
        <translation>Ein Singlemode-Kabel verwenden.</translation>
    </message>
    <message>
        <source>Use a PM cable.</source>
        <translation>Ein PM-Kabel verwenden.</translation>
    </message>
</context>
<context>
    <name>model::PmUnfedRule</name>
    <message>
        <source>Connect each to a free PM port of a laser shelf.</source>
        <translation>Jeden an einen freien PM-Port eines Laser-Shelfs anschließen.</translation>
    </message>
    <message>
        <source>Connect %1 to a free PM port of a laser shelf.</source>
        <translation>%1 an einen freien PM-Port eines Laser-Shelfs anschließen.</translation>
    </message>
    <message>
        <source>Disconnect %1, which brings no laser light, and connect each to a free PM port of a laser shelf.</source>
        <translation>%1 trennen, das kein Laserlicht bringt, und jeden an einen freien PM-Port eines Laser-Shelfs anschließen.</translation>
    </message>
    <message>
        <source>PM connector without laser</source>
        <translation>PM-Stecker ohne Laser</translation>
    </message>
    <message>
        <source>an engine without laser light sends nothing</source>
        <translation>eine Engine ohne Laserlicht sendet nichts</translation>
    </message>
    <message>
        <source>%1 of %2 PM connectors of %3 are lit by no laser, the first is %4.</source>
        <translation>%1 von %2 PM-Steckern von %3 werden von keinem Laser beleuchtet, der erste ist %4.</translation>
    </message>
</context>
<context>
    <name>model::PortEmptyRule</name>
    <message>
        <source>Ports empty</source>
        <translation>Ports leer</translation>
    </message>
    <message>
        <source>the data ports of the switches</source>
        <translation>die Datenports der Switches</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>%1 of %2 data ports of the switches are empty: on %3.</source>
        <translation>%1 von %2 Datenports der Switches sind leer: an %3.</translation>
    </message>
</context>
<context>
    <name>model::PortUsedTwiceRule</name>
    <message>
        <source>%1 takes one cable, but %2 end in it: %3.</source>
        <translation>%1 nimmt ein Kabel auf, aber %2 enden daran: %3.</translation>
    </message>
    <message>
        <source>Move all but one of these cables to free ports.</source>
        <translation>Alle bis auf eines dieser Kabel auf freie Ports legen.</translation>
    </message>
    <message>
        <source>Port used twice</source>
        <translation>Port doppelt belegt</translation>
    </message>
    <message>
        <source>one cable a port</source>
        <translation>ein Kabel je Port</translation>
    </message>
</context>
<context>
    <name>model::PressureRule</name>
    <message>
        <source>Too much pressure lost</source>
        <translation>Zu hoher Druckverlust</translation>
    </message>
    <message>
        <source>the head of the CDU&apos;s type</source>
        <translation>der Förderdruck des CDU-Typs</translation>
    </message>
    <message>
        <source>the drop of device, couplings, hoses and manifold at their flow, or the rack&apos;s table; the CDU&apos;s head; pipes between CDU and racks are not drawn and not counted</source>
        <translation>der Druckverlust von Gerät, Kupplungen, Schläuchen und Verteiler bei ihrem Durchfluss oder die Tabelle des Racks; der Förderdruck der CDU; Rohre zwischen CDU und Racks sind nicht gezeichnet und nicht gerechnet</translation>
    </message>
    <message>
        <source>%1 has to press %2 kPa through %3 and more through the pipes to it; the head of %4 is not known.</source>
        <translation>%1 muss %2 kPa durch %3 drücken und mehr durch die Rohre dorthin; der Förderdruck von %4 ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 loses %2 kPa in %3; its head is %4 kPa.</source>
        <translation>%1 verliert %2 kPa in %3; der Förderdruck ist %4 kPa.</translation>
    </message>
    <message>
        <source>%1 loses %2 kPa in %3, close to its head of %4 kPa.</source>
        <translation>%1 verliert %2 kPa in %3, nahe am Förderdruck von %4 kPa.</translation>
    </message>
    <message>
        <source>Lower the supply temperature, or use a CDU with more head.</source>
        <translation>Die Vorlauftemperatur senken oder eine CDU mit mehr Förderdruck verwenden.</translation>
    </message>
    <message>
        <source>Use wider hoses, or a CDU with more head.</source>
        <translation>Schläuche mit größerem Durchmesser oder eine CDU mit mehr Förderdruck verwenden.</translation>
    </message>
</context>
<context>
    <name>model::PriceList</name>
    <message>
        <source>there are two columns &quot;%1&quot;</source>
        <translation>es gibt zwei Spalten „%1“</translation>
    </message>
    <message>
        <source>there is no column &quot;%1&quot;: the first line names part_number, price and currency</source>
        <translation>es gibt keine Spalte „%1“: die erste Zeile nennt part_number, price und currency</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may be thousands or decimals: write &quot;%2&quot; or leave the point out</source>
        <translation>„%1“ kann Tausender oder Nachkommastellen meinen: „%2“ schreiben oder den Punkt weglassen</translation>
    </message>
    <message>
        <source>the file is empty: its first line names part_number, price and currency</source>
        <translation>die Datei ist leer: ihre erste Zeile nennt part_number, price und currency</translation>
    </message>
    <message>
        <source>there are %1 cells, the first line has %2</source>
        <translation>es sind %1 Zellen, die erste Zeile hat %2</translation>
    </message>
    <message>
        <source>the part number is missing</source>
        <translation>die Teilenummer fehlt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no currency: three letters, as EUR</source>
        <translation>„%1“ ist keine Währung: drei Buchstaben, wie EUR</translation>
    </message>
    <message>
        <source>a price in %1, those before it are in %2: amounts of two currencies cannot be added up, convert them to one</source>
        <translation>ein Preis in %1, die davor sind in %2: Beträge zweier Währungen lassen sich nicht addieren, in eine umrechnen</translation>
    </message>
    <message>
        <source>%1 has another price in line %2</source>
        <translation>%1 hat in Zeile %2 einen anderen Preis</translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1 (Zeile %2)</translation>
    </message>
</context>
<context>
    <name>model::PullList</name>
    <message>
        <source>%1 x %2 m cut to order</source>
        <translation>%1 x %2 m auf Maß</translation>
    </message>
    <message>
        <source>%1 x %2 m</source>
        <translation>%1 x %2 m</translation>
    </message>
</context>
<context>
    <name>model::RackClassRule</name>
    <message>
        <source>More power than the rack is built for</source>
        <translation>Zu viel Leistung für das Rack</translation>
    </message>
    <message>
        <source>the rack type&apos;s power class</source>
        <translation>die Leistungsklasse des Rack-Typs</translation>
    </message>
    <message>
        <source>the draw of every device of the rack, and the class of its type</source>
        <translation>die Leistungsaufnahme jedes Geräts im Rack und die Klasse seines Typs</translation>
    </message>
    <message>
        <source>%1 draws %2 kW; a %3 is built for %4 kW.</source>
        <translation>%1 nimmt %2 kW auf; ein %3 ist für %4 kW gebaut.</translation>
    </message>
    <message>
        <source>%1 draws %2 kW, close to the %4 kW that a %3 is built for.</source>
        <translation>%1 nimmt %2 kW auf, nahe an den %4 kW, für die ein %3 gebaut ist.</translation>
    </message>
    <message>
        <source>Move devices to another rack, or use a rack of a higher class.</source>
        <translation>Geräte in ein anderes Rack verschieben oder ein Rack einer höheren Klasse verwenden.</translation>
    </message>
</context>
<context>
    <name>model::RackContents</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
</context>
<context>
    <name>model::RackLoadRule</name>
    <message>
        <source>%1 holds %2 kg, the most of any %3; what that type bears is not known.</source>
        <translation>%1 trägt %2 kg, das meiste aller %3; was dieser Typ trägt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 holds %2 kg and what has no known mass, the most of any %3; what that type bears is not known.</source>
        <translation>%1 trägt %2 kg und Teile ohne bekannte Masse, das meiste aller %3; was dieser Typ trägt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Rack overloaded</source>
        <translation>Zu viel Last im Rack</translation>
    </message>
    <message>
        <source>the rack type&apos;s payload</source>
        <translation>die Traglast des Rack-Typs</translation>
    </message>
    <message>
        <source>the mass of every device type, and the payload of the rack type</source>
        <translation>die Masse jedes Gerätetyps und die Traglast des Rack-Typs</translation>
    </message>
    <message>
        <source>%1 holds %2 kg; a %3 bears %4 kg.</source>
        <translation>%1 enthält %2 kg; ein %3 trägt %4 kg.</translation>
    </message>
    <message>
        <source>Move devices to another rack, or choose a rack that bears more.</source>
        <translation>Geräte in ein anderes Rack verschieben oder ein Rack mit höherer Traglast wählen.</translation>
    </message>
</context>
<context>
    <name>model::RackOutsideRule</name>
    <message>
        <source>Rack outside the hall or in something</source>
        <translation>Rack außerhalb der Halle oder im Hindernis</translation>
    </message>
    <message>
        <source>the hall&apos;s outline, columns and keep-outs</source>
        <translation>Umriss, Stützen und Sperrflächen der Halle</translation>
    </message>
    <message>
        <source>the width and depth of the rack types</source>
        <translation>Breite und Tiefe der Rack-Typen</translation>
    </message>
    <message>
        <source>%1 stands in a wall or outside the hall.</source>
        <translation>%1 steht in einer Wand oder außerhalb der Halle.</translation>
    </message>
    <message>
        <source>Move the rack within the hall&apos;s walls, or draw the hall wider.</source>
        <translation>Das Rack in die Wände der Halle verschieben oder die Halle größer zeichnen.</translation>
    </message>
    <message>
        <source>%1 stands in the column %2.</source>
        <translation>%1 steht in der Stütze %2.</translation>
    </message>
    <message>
        <source>%1 stands in the keep-out %2.</source>
        <translation>%1 steht in der Sperrfläche %2.</translation>
    </message>
    <message>
        <source>Move the rack clear of it.</source>
        <translation>Das Rack davon wegschieben.</translation>
    </message>
</context>
<context>
    <name>model::RackOverlapRule</name>
    <message>
        <source>Racks stand on one another</source>
        <translation>Racks überschneiden sich</translation>
    </message>
    <message>
        <source>the outer sizes of the rack types and coolant distribution units</source>
        <translation>die Außenmaße der Rack-Typen und CDUs</translation>
    </message>
    <message>
        <source>the width and depth of the rack types</source>
        <translation>Breite und Tiefe der Rack-Typen</translation>
    </message>
    <message>
        <source>%1 stands %2 mm into %3.</source>
        <translation>%1 steht %2 mm in %3.</translation>
    </message>
    <message>
        <source>%1 stands %2 mm into %3, and into %4 more.</source>
        <translation>%1 steht %2 mm in %3 und in %4 weiteren.</translation>
    </message>
    <message>
        <source>Move one of them by that much, or turn it.</source>
        <translation>Eines davon um so viel verschieben oder drehen.</translation>
    </message>
</context>
<context>
    <name>model::RackPlace</name>
    <message>
        <source>rack %1</source>
        <translation>Rack %1</translation>
    </message>
    <message>
        <source>the column %1</source>
        <translation>die Stütze %1</translation>
    </message>
    <message>
        <source>the keep-out %1</source>
        <translation>die Sperrfläche %1</translation>
    </message>
    <message>
        <source>a wall</source>
        <translation>eine Wand</translation>
    </message>
</context>
<context>
    <name>model::RackType</name>
    <message>
        <source>a rack needs a known height of 1 to %1 units</source>
        <translation>ein Rack braucht eine bekannte Höhe von 1 bis %1 Höheneinheiten</translation>
    </message>
    <message>
        <source>should be more than zero</source>
        <translation>sollte größer als null sein</translation>
    </message>
    <message>
        <source>should not be below the bottom</source>
        <translation>sollte nicht unter der Unterkante liegen</translation>
    </message>
    <message>
        <source>supply_degC, flow_lpm and pressure_drop_psi should be lists of the same length</source>
        <translation>supply_degC, flow_lpm und pressure_drop_psi sollten gleich lange Listen sein</translation>
    </message>
    <message>
        <source>should rise from one row to the next</source>
        <translation>sollte von Zeile zu Zeile steigen</translation>
    </message>
</context>
<context>
    <name>model::RailImpureRule</name>
    <message>
        <source>Rails mixed</source>
        <translation>Rails gemischt</translation>
    </message>
    <message>
        <source>one rail a leaf: NIC r of every tray to leaf r of its group</source>
        <translation>eine Rail je Leaf: NIC r jedes Trays an Leaf r seiner Gruppe</translation>
    </message>
    <message>
        <source>%1 joins NICs of the rails %2.</source>
        <translation>%1 verbindet NICs der Rails %2.</translation>
    </message>
    <message>
        <source>Move the cables of all but one rail to the leaves of their own.</source>
        <translation>Die Kabel aller Rails bis auf eine auf deren eigene Leaves legen.</translation>
    </message>
</context>
<context>
    <name>model::ReferenceChecker</name>
    <message>
        <source>&quot;%1&quot; is port %2 of device %3, but a %4 has %5</source>
        <translation>„%1“ ist Port %2 von Gerät %3, aber ein %4 hat %5</translation>
    </message>
    <message>
        <source>no ports</source>
        <translation>keine Ports</translation>
    </message>
    <message>
        <source>ports 1 to %1</source>
        <translation>die Ports 1 bis %1</translation>
    </message>
    <message>
        <source>&quot;coupling&quot; is %1 of device %2, but a %3 has %4</source>
        <translation>&quot;coupling&quot; ist %1 von Gerät %2, aber ein %3 hat %4</translation>
    </message>
    <message>
        <source>no couplings</source>
        <translation>keine Kupplungen</translation>
    </message>
    <message>
        <source>couplings 1 to %1</source>
        <translation>die Kupplungen 1 bis %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names the %2 &quot;%3&quot;, which is not in this file</source>
        <translation>„%1“ nennt %2 „%3“, das nicht in dieser Datei ist</translation>
    </message>
    <message>
        <source>&quot;%1&quot; refers to %2 %3, which is not in this file</source>
        <translation>„%1“ verweist auf %2 %3, das nicht in dieser Datei ist</translation>
    </message>
</context>
<context>
    <name>model::Reroute</name>
    <message>
        <source>Route all cables</source>
        <translation>Alle Kabel verlegen</translation>
    </message>
</context>
<context>
    <name>model::RoomAirRule</name>
    <message>
        <source>More heat than the room&apos;s air takes</source>
        <translation>Zu viel Wärme für die Raumluft</translation>
    </message>
    <message>
        <source>what the hall says of its air</source>
        <translation>die Angaben der Halle zu ihrer Luft</translation>
    </message>
    <message>
        <source>the draw and the liquid share of every device, and what the hall&apos;s air takes away</source>
        <translation>Leistungsaufnahme und Flüssigkeitsanteil jedes Geräts und was die Luft der Halle abführt</translation>
    </message>
    <message>
        <source>The racks give %1 kW to the hall&apos;s air, which takes %2 kW away.</source>
        <translation>Die Racks geben %1 kW an die Luft der Halle ab; sie führt %2 kW ab.</translation>
    </message>
    <message>
        <source>The racks give %1 kW to the hall&apos;s air, close to the %2 kW that it takes away.</source>
        <translation>Die Racks geben %1 kW an die Luft der Halle ab, nahe an den %2 kW, die sie abführt.</translation>
    </message>
    <message>
        <source>Enter what the air takes in the hall: rackloom hall DESIGN air KW.</source>
        <translation>In der Halle eintragen, was die Luft abführt: rackloom hall DESIGN air KW.</translation>
    </message>
    <message>
        <source>Add air handlers, or build fewer racks in this hall.</source>
        <translation>Lüftungsgeräte hinzufügen oder in dieser Halle weniger Racks bauen.</translation>
    </message>
    <message>
        <source>The hall&apos;s air has to take %1 away; what it takes is not known.</source>
        <translation>Die Raumluft muss %1 abführen; was sie abführt, ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>model::Router</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>No assignment of the cables was found that keeps every tray to %1 %.</source>
        <translation>Es wurde keine Zuordnung der Kabel gefunden, die jede Trasse bei höchstens %1 % hält.</translation>
    </message>
    <message>
        <source>%1: no assignment was found that keeps them to %2 %; they hold %3 mm2 at that, and %4 cables with %5 mm2 pass here or elsewhere.</source>
        <translation>%1: Keine Zuordnung gefunden, die sie bei höchstens %2 % hält; dabei fassen sie %3 mm2, und %4 Kabel mit %5 mm2 laufen hier oder anderswo entlang.</translation>
    </message>
    <message>
        <source>%1: full. %2 cables must pass and need %3 mm2; filled to %4 % there is room for %5 mm2: %6 mm2 too little. Widen these trays or add one beside them.</source>
        <translation>%1: voll. %2 Kabel müssen hindurch und brauchen %3 mm2; bei %4 % Füllgrad ist Platz für %5 mm2: %6 mm2 zu wenig. Diese Trassen verbreitern oder eine daneben hinzufügen.</translation>
    </message>
    <message>
        <source>copper</source>
        <translation>Kupfer</translation>
    </message>
    <message>
        <source>fiber</source>
        <translation>Faser</translation>
    </message>
    <message>
        <source>%1 has no way: the design has no tray for %2.</source>
        <translation>%1 hat keinen Weg: Der Entwurf hat keine Trasse für %2.</translation>
    </message>
    <message>
        <source>%1 has no way: no trays for %2 lead from %3 to %4.</source>
        <translation>%1 hat keinen Weg: Keine Trassen für %2 führen von %3 nach %4.</translation>
    </message>
    <message>
        <source>%1 has no way that follows its guide: free a tray it avoids, or drop a waypoint.</source>
        <translation>%1 hat keinen Weg, der seiner Wegvorgabe folgt: eine ausgeschlossene Trasse freigeben oder einen Wegpunkt weglassen.</translation>
    </message>
    <message>
        <source>%1 has no way: the corners of the trays are tighter than the %2 mm that %3 may be bent to.</source>
        <translation>%1 hat keinen Weg: Die Ecken der Trassen sind enger als die %2 mm, auf die %3 gebogen werden darf.</translation>
    </message>
    <message>
        <source>%1 has no way that shares no tray with its partner: add a second tray.</source>
        <translation>%1 hat keinen Weg, der mit seinem Partner keine Trasse teilt: eine zweite Trasse hinzufügen.</translation>
    </message>
</context>
<context>
    <name>model::RowFeedRule</name>
    <message>
        <source>More power than a row gets</source>
        <translation>Zu viel Leistung für eine Reihe</translation>
    </message>
    <message>
        <source>what the design says of the feed of a row</source>
        <translation>die Angaben des Entwurfs zur Einspeisung einer Reihe</translation>
    </message>
    <message>
        <source>the draw of every device of the row, and what the row&apos;s feed gives</source>
        <translation>die Leistungsaufnahme jedes Geräts der Reihe und die Leistung der Reiheneinspeisung</translation>
    </message>
    <message>
        <source>The racks of row %1 draw %2 kW; its feed gives %3 kW.</source>
        <translation>Die Racks von Reihe %1 nehmen %2 kW auf; die Einspeisung liefert %3 kW.</translation>
    </message>
    <message>
        <source>The racks of row %1 draw %2 kW, close to the %3 kW that its feed gives.</source>
        <translation>Die Racks von Reihe %1 nehmen %2 kW auf, nahe an den %3 kW, die die Einspeisung liefert.</translation>
    </message>
    <message>
        <source>Enter what the feed of a row gives: rackloom hall DESIGN feed ROW KW.</source>
        <translation>Die Leistung der Reiheneinspeisung eintragen: rackloom hall DESIGN feed ROW KW.</translation>
    </message>
    <message>
        <source>Bring more power to the row, or move racks to another one.</source>
        <translation>Der Reihe mehr Leistung zuführen oder Racks in eine andere Reihe verschieben.</translation>
    </message>
    <message>
        <source>The feed of row %1 has to give %2; what it gives is not known.</source>
        <translation>Die Einspeisung der Reihe %1 muss %2 liefern; was sie liefert, ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>model::RowTemplate</name>
    <message>
        <source>there is no device type &quot;%1&quot;</source>
        <translation>es gibt keinen Gerätetyp „%1“</translation>
    </message>
    <message>
        <source>%1 from unit %2 up do not fit in %3 units</source>
        <translation>%1 ab Höheneinheit %2 passen nicht in %3 Höheneinheiten</translation>
    </message>
    <message>
        <source>a link leads from one rack to another; both are rack %1</source>
        <translation>eine Verbindung führt von einem Rack zu einem anderen; beide sind Rack %1</translation>
    </message>
    <message>
        <source>a link needs its lane rate, for copper&apos;s reach follows from it</source>
        <translation>eine Verbindung braucht ihre Lane-Rate, denn daraus folgt die Reichweite von Kupfer</translation>
    </message>
    <message>
        <source>no copper type is &quot;%1&quot; at %2 Gb/s a lane</source>
        <translation>kein Kupfertyp ist „%1“ mit %2 Gb/s je Lane</translation>
    </message>
    <message>
        <source>there is no rack type &quot;%1&quot;</source>
        <translation>es gibt keinen Rack-Typ „%1“</translation>
    </message>
    <message>
        <source>there is no tray type &quot;%1&quot;</source>
        <translation>es gibt keinen Trassentyp „%1“</translation>
    </message>
    <message>
        <source>two devices stand at unit %1</source>
        <translation>zwei Geräte stehen bei Höheneinheit %1</translation>
    </message>
    <message>
        <source>racks %1 and %2 are joined twice by one sort of link; add the counts up</source>
        <translation>die Racks %1 und %2 sind durch eine Art von Verbindung zweimal verbunden; die Anzahlen zusammenzählen</translation>
    </message>
    <message>
        <source>rack %1 has %2 links, and its NVLink switch trays have %3 ports</source>
        <translation>Rack %1 hat %2 Verbindungen, und seine NVLink-Switch-Trays haben %3 Ports</translation>
    </message>
    <message>
        <source>a template is an object in braces</source>
        <translation>eine Vorlage ist ein Objekt in geschweiften Klammern</translation>
    </message>
</context>
<context>
    <name>model::ServiceAccessRule</name>
    <message>
        <source>The front of %1 stands against %2: the ports and modules of %3 cannot be reached.</source>
        <translation>Die Vorderseite von %1 steht an %2: Die Ports und Module von %3 sind nicht erreichbar.</translation>
    </message>
    <message>
        <source>The rear of %1 stands against %2: the couplings, clip and ports of %3 cannot be reached.</source>
        <translation>Die Rückseite von %1 steht an %2: Kupplungen, Stromabgriff und Ports von %3 sind nicht erreichbar.</translation>
    </message>
    <message>
        <source>Leave an aisle there, or turn the rack.</source>
        <translation>Dort einen Gang lassen oder das Rack drehen.</translation>
    </message>
    <message>
        <source>%1 mm are clear in front of %2, up to %3; %4 needs %5 mm to come out.</source>
        <translation>Vor %2 sind %1 mm frei, bis %3; %4 braucht zum Herausziehen %5 mm.</translation>
    </message>
    <message>
        <source>Leave as much room in front as the deepest device is long.</source>
        <translation>Vorn so viel Platz lassen, wie das tiefste Gerät lang ist.</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>what is reached from each face, and the depth of what is drawn out at the front</source>
        <translation>was von jeder Seite erreicht wird, und die Tiefe dessen, was vorn herausgezogen wird</translation>
    </message>
    <message>
        <source>the width and depth of the rack types, and device depths where less than a rack&apos;s depth is clear</source>
        <translation>Breite und Tiefe der Rack-Typen, und Gerätetiefen, wo weniger als eine Rack-Tiefe frei ist</translation>
    </message>
</context>
<context>
    <name>model::ShelfCapacityRule</name>
    <message>
        <source>with one shelf lost</source>
        <translation>bei Ausfall eines Power-Shelfs</translation>
    </message>
    <message>
        <source>with one power supply of each shelf lost</source>
        <translation>bei Ausfall eines Netzteils je Power-Shelf</translation>
    </message>
    <message>
        <source>with one of two feeds, and so half of the shelves, lost</source>
        <translation>bei Ausfall einer von zwei Einspeisungen und damit der Hälfte der Power-Shelves</translation>
    </message>
    <message>
        <source>%1 kW hang on the busbar of rack %2, and no power shelf is clipped to it.</source>
        <translation>%1 kW hängen an der Stromschiene von Rack %2, und kein Power-Shelf ist daran angeschlossen.</translation>
    </message>
    <message>
        <source>Place a power shelf in the rack and clip it to the busbar.</source>
        <translation>Ein Power-Shelf ins Rack einbauen und an die Stromschiene anschließen.</translation>
    </message>
    <message>
        <source>Rack %1 draws %2 kW from its busbar; its shelves give %3 kW %4.</source>
        <translation>Rack %1 nimmt %2 kW aus seiner Stromschiene auf; seine Power-Shelves liefern %3 kW %4.</translation>
    </message>
    <message>
        <source>Rack %1 draws %2 kW from its busbar, close to the %3 kW that its shelves give %4.</source>
        <translation>Rack %1 nimmt %2 kW aus seiner Stromschiene auf, nahe an den %3 kW, die seine Power-Shelves %4 liefern.</translation>
    </message>
    <message>
        <source>Add a power shelf, or move devices to another rack.</source>
        <translation>Ein Power-Shelf hinzufügen oder Geräte in ein anderes Rack verschieben.</translation>
    </message>
    <message>
        <source>Not N+N</source>
        <translation>Nicht N+N</translation>
    </message>
    <message>
        <source>Rack %1 is not N+N: it draws %2 kW, and half of its shelves give %3 kW.</source>
        <translation>Rack %1 ist nicht N+N: Es nimmt %2 kW auf, und die Hälfte seiner Power-Shelves liefert %3 kW.</translation>
    </message>
    <message>
        <source>Shelves overloaded</source>
        <translation>Zu viel Last für die Power-Shelves</translation>
    </message>
    <message>
        <source>the shelf types&apos; capacity under the design&apos;s redundancy</source>
        <translation>die Leistung der Power-Shelf-Typen bei der Redundanz des Entwurfs</translation>
    </message>
    <message>
        <source>the draw of what is clipped to the busbar, and the capacity of its shelves</source>
        <translation>die Leistungsaufnahme des an die Stromschiene Angeschlossenen und die Leistung ihrer Power-Shelves</translation>
    </message>
</context>
<context>
    <name>model::ShelfLoadRule</name>
    <message>
        <source>Too heavy for its shelf</source>
        <translation>Zu schwer für seinen Boden</translation>
    </message>
    <message>
        <source>what the rails or shelves of the rack type bear</source>
        <translation>was die Tragschienen oder Böden des Rack-Typs tragen</translation>
    </message>
    <message>
        <source>the mass of every device type, and what a shelf of the rack type bears</source>
        <translation>die Masse jedes Gerätetyps und was ein Boden des Rack-Typs trägt</translation>
    </message>
    <message>
        <source>%1 weighs %2 kg, the most of any device in a %3; what its rails bear is not known.</source>
        <translation>%1 wiegt %2 kg, das meiste aller Geräte in einem %3; was dessen Tragschienen tragen, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 weighs %2 kg; the rails of a %3 bear %4 kg.</source>
        <translation>%1 wiegt %2 kg; die Tragschienen eines %3 tragen %4 kg.</translation>
    </message>
    <message>
        <source>%1 weighs %2 kg, close to the %4 kg that the rails of a %3 bear.</source>
        <translation>%1 wiegt %2 kg, nahe an den %4 kg, die die Tragschienen eines %3 tragen.</translation>
    </message>
    <message>
        <source>Support it with a shelf of its own, or stand it in another rack.</source>
        <translation>Auf einen eigenen Boden setzen oder in einem anderen Rack unterbringen.</translation>
    </message>
</context>
<context>
    <name>model::TrayBendRule</name>
    <message>
        <source>Tray corners too tight</source>
        <translation>Zu enge Ecken der Trasse</translation>
    </message>
    <message>
        <source>the least radius of the cables&apos; types, installed and while they are pulled</source>
        <translation>der kleinste Biegeradius der Kabeltypen, verlegt und beim Einziehen</translation>
    </message>
    <message>
        <source>the bend radius of tray and cable types</source>
        <translation>der Biegeradius von Trassen- und Kabeltypen</translation>
    </message>
    <message>
        <source>The corners of %1 have a radius of %2 mm; %3 cables of type %4 in it need %5 mm.</source>
        <translation>Die Ecken von %1 haben einen Radius von %2 mm; %3 Kabel vom Typ %4 darin brauchen %5 mm.</translation>
    </message>
    <message>
        <source>The corners of %1 have a radius of %2 mm; %3 cables of type %4 in it need %5 mm to be pulled.</source>
        <translation>Die Ecken von %1 haben einen Radius von %2 mm; %3 Kabel vom Typ %4 darin brauchen beim Einziehen %5 mm.</translation>
    </message>
    <message>
        <source>Use a tray with wider corners, or lead the cables another way.</source>
        <translation>Eine Trasse mit weiteren Ecken verwenden oder die Kabel anders führen.</translation>
    </message>
</context>
<context>
    <name>model::TrayBlockedRule</name>
    <message>
        <source>Tray runs into something</source>
        <translation>Trasse trifft auf ein Hindernis</translation>
    </message>
    <message>
        <source>the hall&apos;s outline, columns and keep-outs</source>
        <translation>Umriss, Stützen und Sperrflächen der Halle</translation>
    </message>
    <message>
        <source>%1 runs into the column %2.</source>
        <translation>%1 trifft auf die Stütze %2.</translation>
    </message>
    <message>
        <source>%1 passes through the keep-out %2.</source>
        <translation>%1 verläuft durch die Sperrfläche %2.</translation>
    </message>
    <message>
        <source>Lead the tray round it, above it or below it.</source>
        <translation>Die Trasse außen herum, darüber oder darunter führen.</translation>
    </message>
    <message>
        <source>%1 leaves the hall.</source>
        <translation>%1 verlässt die Halle.</translation>
    </message>
    <message>
        <source>Draw the tray within the hall&apos;s walls, or the hall wider.</source>
        <translation>Die Trasse innerhalb der Hallenwände oder die Halle größer zeichnen.</translation>
    </message>
</context>
<context>
    <name>model::TrayFarRule</name>
    <message>
        <source>Tray too far from the rack</source>
        <translation>Zu große Entfernung von Trasse zu Rack</translation>
    </message>
    <message>
        <source>the profile&apos;s reach of a waterfall beside a rack (assumption)</source>
        <translation>die Reichweite eines Kabelabgangs neben einem Rack im Profil (Annahme)</translation>
    </message>
    <message>
        <source>the outside of racks, and where trays pass</source>
        <translation>die Außenmaße der Racks und der Verlauf der Trassen</translation>
    </message>
    <message>
        <source>%1 cables of %2 have %3 m of air to cross to %4, the nearest tray; %5 m is the most.</source>
        <translation>%1 Kabel von %2 haben %3 m Luft bis %4, der nächsten Trasse; %5 m sind das Höchste.</translation>
    </message>
    <message>
        <source>Draw a tray over the rack, or move the rack to one.</source>
        <translation>Eine Trasse über dem Rack zeichnen oder das Rack zu einer verschieben.</translation>
    </message>
</context>
<context>
    <name>model::TrayFillRule</name>
    <message>
        <source>Tray too full</source>
        <translation>Zu volle Trasse</translation>
    </message>
    <message>
        <source>the profile&apos;s fill on day one and at most (NVIDIA cabling guide: 50 %, as transcribed by a third party)</source>
        <translation>der Füllgrad des Profils am ersten Tag und höchstens (Verkabelungsleitfaden von NVIDIA: 50 %, nach der Abschrift eines Dritten)</translation>
    </message>
    <message>
        <source>the outside diameters of the cables</source>
        <translation>die Außendurchmesser der Kabel</translation>
    </message>
    <message>
        <source>%1 is filled to %2 % at its fullest place; %3 % is the most it may hold.</source>
        <translation>%1 ist an der vollsten Stelle zu %2 % gefüllt; %3 % sind das Höchste.</translation>
    </message>
    <message>
        <source>%1 is filled to %2 % at its fullest place, beyond the %3 % of the first day.</source>
        <translation>%1 ist an der vollsten Stelle zu %2 % gefüllt, über den %3 % des ersten Tages.</translation>
    </message>
    <message>
        <source>Route again, widen the tray, or lay another one beside it.</source>
        <translation>Neu verlegen, die Trasse verbreitern oder eine weitere daneben legen.</translation>
    </message>
</context>
<context>
    <name>model::TrayLoadRule</name>
    <message>
        <source>Tray too heavy</source>
        <translation>Zu schwere Trasse</translation>
    </message>
    <message>
        <source>what the tray type bears along a metre</source>
        <translation>was der Trassentyp je Meter trägt</translation>
    </message>
    <message>
        <source>the mass of the cables along a metre, and what the tray bears</source>
        <translation>die Masse der Kabel je Meter und was die Trasse trägt</translation>
    </message>
    <message>
        <source>%1 holds %2 kg a metre, the most of any %3; what that type bears is not known.</source>
        <translation>%1 trägt %2 kg je Meter, das meiste aller %3; was dieser Typ tragen darf, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 holds %2 kg a metre at its heaviest place; it bears %3 kg a metre.</source>
        <translation>%1 hat an der schwersten Stelle %2 kg je Meter; zulässig sind %3 kg je Meter.</translation>
    </message>
    <message>
        <source>%1 holds %2 kg a metre at its heaviest place, close to the %3 kg it bears.</source>
        <translation>%1 hat an der schwersten Stelle %2 kg je Meter, nahe an den zulässigen %3 kg.</translation>
    </message>
    <message>
        <source>Route again, or lay another tray beside it.</source>
        <translation>Neu verlegen oder eine weitere Trasse daneben legen.</translation>
    </message>
</context>
<context>
    <name>model::TrayOverlapRule</name>
    <message>
        <source>Trays run within each other</source>
        <translation>Trassen verlaufen ineinander</translation>
    </message>
    <message>
        <source>one thing at a place</source>
        <translation>ein Ding an einem Ort</translation>
    </message>
    <message>
        <source>%1 and %2 run within each other for %3 m.</source>
        <translation>%1 und %2 verlaufen auf %3 m ineinander.</translation>
    </message>
    <message>
        <source>Move one of them aside or to another height, or give one of them another layer.</source>
        <translation>Eine davon zur Seite oder in eine andere Höhe verschieben oder einer davon eine andere Lage geben.</translation>
    </message>
</context>
<context>
    <name>model::TrayPowerRule</name>
    <message>
        <source>Too near to power</source>
        <translation>Zu nah an Stromleitungen</translation>
    </message>
    <message>
        <source>the profile&apos;s clearance: 300 mm from open power (cabling guide, as transcribed by a third party)</source>
        <translation>der Abstand des Profils: 300 mm von offenen Stromleitungen (Verkabelungsleitfaden, nach der Abschrift eines Dritten)</translation>
    </message>
    <message>
        <source>%1 comes within %2 mm of the power way %3; open power wants %4 mm.</source>
        <translation>%1 kommt der Stromtrasse %3 bis auf %2 mm nahe; offene Stromleitungen verlangen %4 mm.</translation>
    </message>
    <message>
        <source>Move one of them, or put the power in conduit and set the clearance for that (75 mm).</source>
        <translation>Eine davon verschieben oder die Stromleitung ins Schutzrohr legen und den Abstand dafür einstellen (75 mm).</translation>
    </message>
</context>
<context>
    <name>model::TrayThroughRackRule</name>
    <message>
        <source>Tray passes through a rack</source>
        <translation>Trasse führt durch ein Rack</translation>
    </message>
    <message>
        <source>one thing at a place</source>
        <translation>ein Ding an einem Ort</translation>
    </message>
    <message>
        <source>the outside of racks and trays</source>
        <translation>die Außenmaße der Racks und Trassen</translation>
    </message>
    <message>
        <source>%1 passes through rack %2.</source>
        <translation>%1 führt durch Rack %2.</translation>
    </message>
    <message>
        <source>Lead the tray over the rack, under the floor or round it.</source>
        <translation>Die Trasse über dem Rack, unter dem Boden oder außen herum führen.</translation>
    </message>
</context>
<context>
    <name>model::TrunkChain</name>
    <message>
        <source>No cord fits both %1 and %2.</source>
        <translation>Kein Anschlusskabel passt an %1 und zugleich an %2.</translation>
    </message>
    <message>
        <source>The pins of %1 meet those of the cords of %2: of two connectors that mate exactly one has pins.</source>
        <translation>Die Stifte von %1 treffen auf die der Anschlusskabel von %2: Von zwei Steckern, die zusammenpassen, hat genau einer Stifte.</translation>
    </message>
    <message>
        <source>No cords bring the fibers of %1 over %2 and %3 to where they go now.</source>
        <translation>Keine Anschlusskabel bringen die Fasern von %1 über %2 und %3 dorthin, wo sie jetzt enden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no trunk: it needs as many legs at both ends, leg i to leg i.</source>
        <translation>„%1“ ist kein Trunk: Er braucht an beiden Enden gleich viele Zweige, Zweig i an Zweig i.</translation>
    </message>
    <message>
        <source>There is no trunk type &quot;%1&quot;.</source>
        <translation>Es gibt keinen Trunktyp „%1“.</translation>
    </message>
    <message>
        <source>Neither the design nor the catalog has a trunk: add one with &quot;rackloom catalog add&quot;.</source>
        <translation>Weder der Entwurf noch der Katalog hat einen Trunk: einen mit „rackloom catalog add“ hinzufügen.</translation>
    </message>
</context>
<context>
    <name>model::TrunkEffect</name>
    <message>
        <source>Fiber %1 of %2 would no longer come out at %3: nothing was changed.</source>
        <translation>Faser %1 von %2 käme nicht mehr an %3 heraus: Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>over the maximum of %1 %</source>
        <translation>über dem Höchstwert von %1 %</translation>
    </message>
    <message>
        <source>over %1 % for day one</source>
        <translation>über %1 % für den ersten Tag</translation>
    </message>
    <message>
        <source>fuller</source>
        <translation>voller</translation>
    </message>
    <message>
        <source>fill of %1</source>
        <translation>Füllgrad von %1</translation>
    </message>
    <message>
        <source>and %1 more trays that change</source>
        <translation>und %1 weitere Trassen, die sich ändern</translation>
    </message>
    <message>
        <source>fuller side manager of %1</source>
        <translation>vollere seitliche Kabelführung von %1</translation>
    </message>
    <message>
        <source>and %1 more racks whose managers change</source>
        <translation>und %1 weitere Racks, deren Kabelführungen sich ändern</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>budget not known</source>
        <translation>Budget nicht bekannt</translation>
    </message>
    <message>
        <source>worst loss of a link</source>
        <translation>höchste Dämpfung einer Verbindung</translation>
    </message>
    <message>
        <source>%1 links would lose more than their budget: choose low-loss pairs in the profile, or keep these cables as jumpers.</source>
        <translation>%1 Verbindungen hätten mehr Dämpfung als ihr Budget: im Profil dämpfungsarme Steckverbindungen wählen oder diese Kabel als Patchkabel belassen.</translation>
    </message>
    <message>
        <source>1 link</source>
        <translation>1 Verbindung</translation>
    </message>
    <message>
        <source>%1 links</source>
        <translation>%1 Verbindungen</translation>
    </message>
    <message>
        <source>1 trunk</source>
        <translation>1 Trunk</translation>
    </message>
    <message>
        <source>%1 trunks</source>
        <translation>%1 Trunks</translation>
    </message>
    <message>
        <source>1 panel</source>
        <translation>1 Patchfeld</translation>
    </message>
    <message>
        <source>%1 panels</source>
        <translation>%1 Patchfelder</translation>
    </message>
    <message>
        <source>%1 over %2, with %3 new; every fiber comes out where it does now</source>
        <translation>%1 über %2, neu: %3; jede Faser kommt heraus, wo sie es jetzt tut</translation>
    </message>
    <message>
        <source>%1 without %2; %3 removed; every fiber comes out where it does now</source>
        <translation>%1 ohne %2; entfernt: %3; jede Faser kommt heraus, wo sie es jetzt tut</translation>
    </message>
    <message>
        <source>%1 stay as they are: %2</source>
        <translation>Unverändert bleiben %1: %2</translation>
    </message>
    <message>
        <source>1 cable</source>
        <translation>1 Kabel</translation>
    </message>
    <message>
        <source>%1 cables</source>
        <translation>%1 Kabel</translation>
    </message>
    <message>
        <source>length of these cables, m</source>
        <translation>Länge dieser Kabel, m</translation>
    </message>
    <message>
        <source>Cable label, one for each end and leg</source>
        <translation>Kabeletikett, eines je Ende und Zweig</translation>
    </message>
</context>
<context>
    <name>model::TrunkPattern</name>
    <message>
        <source>There is no rack &quot;%1&quot;.</source>
        <translation>Es gibt kein Rack „%1“.</translation>
    </message>
    <message>
        <source>There is no bundle &quot;%1&quot;.</source>
        <translation>Es gibt kein Bündel „%1“.</translation>
    </message>
    <message>
        <source>No cable of the fabric lies between %1.</source>
        <translation>Zwischen %1 liegt kein Kabel der Fabric.</translation>
    </message>
    <message>
        <source>No trunk lies between %1.</source>
        <translation>Zwischen %1 liegt kein Trunk.</translation>
    </message>
    <message>
        <source>%1 names no trunk: one lies between two panels.</source>
        <translation>%1 nennt keinen Trunk: Ein Trunk liegt zwischen zwei Patchfeldern.</translation>
    </message>
</context>
<context>
    <name>model::UncabledRule</name>
    <message>
        <source>NICs without a cable</source>
        <translation>NICs ohne Kabel</translation>
    </message>
    <message>
        <source>a cable for every rail of every GPU</source>
        <translation>ein Kabel für jede Rail jeder GPU</translation>
    </message>
    <message>
        <source>%1 of %2 NIC ports of %3 have no cable; the first is %4.</source>
        <translation>%1 von %2 NIC-Ports von %3 haben kein Kabel; der erste ist %4.</translation>
    </message>
    <message>
        <source>Connect them to the leaves of their rails.</source>
        <translation>Mit den Leaves ihrer Rails verbinden.</translation>
    </message>
</context>
<context>
    <name>model::UnevenRule</name>
    <message>
        <source>Uneven fabric</source>
        <translation>Ungleichmäßige Fabric</translation>
    </message>
    <message>
        <source>as many links to one switch above as to any other it is linked to</source>
        <translation>so viele Verbindungen zu einem Switch darüber wie zu jedem anderen, mit dem er verbunden ist</translation>
    </message>
    <message>
        <source>%1 has %2 links to %3 and %4 to %5.</source>
        <translation>%1 hat %2 Verbindungen zu %3 und %4 zu %5.</translation>
    </message>
    <message>
        <source>Share its links out evenly over the switches above it.</source>
        <translation>Seine Verbindungen gleichmäßig auf die Switches darüber verteilen.</translation>
    </message>
</context>
<context>
    <name>model::Unit</name>
    <message>
        <source>&quot;%1&quot; is no unit for this; use %2</source>
        <translation>„%1“ ist hier keine Einheit; %2 verwenden</translation>
    </message>
    <message>
        <source>%1 % is more than the whole</source>
        <translation>%1 % ist mehr als das Ganze</translation>
    </message>
    <message>
        <source>%1 %2 is below zero</source>
        <translation>%1 %2 ist unter null</translation>
    </message>
    <message>
        <source>%1 %2 is more than any hardware has</source>
        <translation>%1 %2 ist mehr, als irgendeine Hardware hat</translation>
    </message>
    <message>
        <source>%1 %2 is finer than the program counts</source>
        <translation>%1 %2 ist feiner, als das Programm rechnet</translation>
    </message>
</context>
<context>
    <name>model::UnitSpan</name>
    <message>
        <source>U%1 to U%2</source>
        <translation>U%1 bis U%2</translation>
    </message>
</context>
<context>
    <name>model::UnreachableRule</name>
    <message>
        <source>NICs that do not reach one another</source>
        <translation>NICs erreichen einander nicht</translation>
    </message>
    <message>
        <source>a path between any two NICs of a rail</source>
        <translation>ein Pfad zwischen je zwei NICs einer Rail</translation>
    </message>
    <message>
        <source>Rail %1 falls into %2 parts: %3 NICs, the first on %4, have no path to those on %5.</source>
        <translation>Rail %1 zerfällt in %2 Teile: %3 NICs, die erste an %4, haben keinen Pfad zu denen an %5.</translation>
    </message>
    <message>
        <source>Link the two over a switch above them.</source>
        <translation>Die beiden über einen Switch darüber verbinden.</translation>
    </message>
</context>
<context>
    <name>model::VelocityRule</name>
    <message>
        <source>Coolant too fast</source>
        <translation>Zu schnelles Kühlmittel</translation>
    </message>
    <message>
        <source>the profile&apos;s velocity in a manifold: 1.5 m/s (OCP liquid cooling guidance, as transcribed by a third party)</source>
        <translation>die Geschwindigkeit des Profils in einem Verteiler: 1.5 m/s (OCP-Leitfaden Flüssigkeitskühlung, nach der Abschrift eines Dritten)</translation>
    </message>
    <message>
        <source>the flow of every device on the manifold, and the bore of its risers</source>
        <translation>der Durchfluss jedes Geräts am Verteiler und der Innendurchmesser seiner Steigrohre</translation>
    </message>
    <message>
        <source>%1 carries %2 L/min, which takes a bore of %3 mm at %4 m/s; its bore is not known.</source>
        <translation>%1 führt %2 L/min; das verlangt bei %4 m/s einen Innendurchmesser von %3 mm; der vorhandene ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The coolant runs at %1 m/s in %2: %3 L/min through a bore of %4 mm; %5 m/s is the most.</source>
        <translation>Das Kühlmittel fließt mit %1 m/s in %2: %3 L/min durch %4 mm Innendurchmesser; %5 m/s sind das Höchste.</translation>
    </message>
    <message>
        <source>Use a manifold with a wider bore, or lower the supply temperature.</source>
        <translation>Einen Verteiler mit größerem Innendurchmesser verwenden oder die Vorlauftemperatur senken.</translation>
    </message>
    <message>
        <source>Use a manifold with a wider bore, or hang fewer devices on it.</source>
        <translation>Einen Verteiler mit größerem Innendurchmesser verwenden oder weniger Geräte daran hängen.</translation>
    </message>
</context>
<context>
    <name>model::VoltageDropRule</name>
    <message>
        <source>Too much voltage lost along the busbar</source>
        <translation>Zu viel Spannungsabfall an der Stromschiene</translation>
    </message>
    <message>
        <source>the profile&apos;s share of the bus voltage: 1 % (assumption)</source>
        <translation>der Anteil des Profils an der Schienenspannung: 1 % (Annahme)</translation>
    </message>
    <message>
        <source>the draw of what is clipped, the bus voltage, the bar&apos;s resistance a metre</source>
        <translation>die Leistungsaufnahme des Angeschlossenen, die Schienenspannung, der Widerstand der Schiene je Meter</translation>
    </message>
    <message>
        <source>%1 V are lost along the busbar of %2, up to %3; %4 V is the most.</source>
        <translation>Entlang der Stromschiene von %2 bis %3 fallen %1 V ab; %4 V sind das Höchste.</translation>
    </message>
    <message>
        <source>Put the shelves nearer to what they feed, or at both sides of it.</source>
        <translation>Die Power-Shelves näher an die Verbraucher oder auf beide Seiten davon setzen.</translation>
    </message>
    <message>
        <source>that the shelves share the load alike</source>
        <translation>dass die Power-Shelves die Last gleich teilen</translation>
    </message>
</context>
<context>
    <name>model::WaiverBook</name>
    <message>
        <source>The waiver of %1 at %2 matches no finding any more: %3.</source>
        <translation>Die Ausnahme für %1 an %2 passt zu keinem Befund mehr: %3.</translation>
    </message>
    <message>
        <source>Take the waiver out, so that it cannot hide what comes later.</source>
        <translation>Die Ausnahme entfernen, damit sie nicht verdeckt, was später kommt.</translation>
    </message>
    <message>
        <source>Waiver matches nothing</source>
        <translation>Ausnahme ohne Befund</translation>
    </message>
    <message>
        <source>every waiver accepts a finding that is there</source>
        <translation>jede Ausnahme nimmt einen vorhandenen Befund hin</translation>
    </message>
</context>
<context>
    <name>model::XlsxBook</name>
    <message>
        <source>there is no room for a temporary file: %1</source>
        <translation>es ist kein Platz für eine temporäre Datei: %1</translation>
    </message>
    <message>
        <source>the workbook cannot be begun: there is too little memory or room for temporary files</source>
        <translation>die Arbeitsmappe lässt sich nicht anlegen: zu wenig Arbeitsspeicher oder Platz für temporäre Dateien</translation>
    </message>
    <message>
        <source>there is no room for temporary files in %1</source>
        <translation>in %1 ist kein Platz für temporäre Dateien</translation>
    </message>
    <message>
        <source>a sheet of a workbook holds 1,048,576 rows, and there are more: write a CSV instead</source>
        <translation>ein Blatt einer Arbeitsmappe fasst 1 048 576 Zeilen, und es sind mehr: stattdessen CSV schreiben</translation>
    </message>
    <message>
        <source>the workbook cannot be written: %1</source>
        <translation>die Arbeitsmappe lässt sich nicht schreiben: %1</translation>
    </message>
</context>
<context>
    <name>model::addTypes</name>
    <message>
        <source>cable</source>
        <translation>Kabel</translation>
    </message>
    <message>
        <source>cables</source>
        <translation>Kabel</translation>
    </message>
    <message>
        <source>device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>rack</source>
        <translation>Rack</translation>
    </message>
    <message>
        <source>racks</source>
        <translation>Racks</translation>
    </message>
    <message>
        <source>hose</source>
        <translation>Schlauch</translation>
    </message>
    <message>
        <source>hoses</source>
        <translation>Schläuche</translation>
    </message>
    <message>
        <source>coupling</source>
        <translation>Kupplung</translation>
    </message>
    <message>
        <source>couplings</source>
        <translation>Kupplungen</translation>
    </message>
    <message>
        <source>CDU</source>
        <translation>CDU</translation>
    </message>
    <message>
        <source>CDUs</source>
        <translation>CDUs</translation>
    </message>
    <message>
        <source>tray</source>
        <translation>Trasse</translation>
    </message>
    <message>
        <source>trays</source>
        <translation>Trassen</translation>
    </message>
    <message>
        <source>loop</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>loops</source>
        <translation>Kreise</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 instead of %3</source>
        <translation>%1 %2 statt %3</translation>
    </message>
    <message>
        <source>another medium</source>
        <translation>ein anderes Medium</translation>
    </message>
    <message>
        <source>connectors at end a:</source>
        <translation>Stecker an Ende a:</translation>
    </message>
    <message>
        <source>connectors at end b:</source>
        <translation>Stecker an Ende b:</translation>
    </message>
    <message>
        <source>connector at end a:</source>
        <translation>Steckertyp an Ende a:</translation>
    </message>
    <message>
        <source>connector at end b:</source>
        <translation>Steckertyp an Ende b:</translation>
    </message>
    <message>
        <source>fibers at end a:</source>
        <translation>Fasern an Ende a:</translation>
    </message>
    <message>
        <source>fibers at end b:</source>
        <translation>Fasern an Ende b:</translation>
    </message>
    <message>
        <source>polish at end a:</source>
        <translation>Schliff an Ende a:</translation>
    </message>
    <message>
        <source>polish at end b:</source>
        <translation>Schliff an Ende b:</translation>
    </message>
    <message>
        <source>pins at end a:</source>
        <translation>Stifte an Ende a:</translation>
    </message>
    <message>
        <source>pins at end b:</source>
        <translation>Stifte an Ende b:</translation>
    </message>
    <message>
        <source>The design has %1 of type &quot;%2&quot;, and the new entry has %3: give it a key of its own.</source>
        <translation>Der Entwurf hat %1 vom Typ „%2“, und der neue Eintrag hat %3: ihm einen eigenen Schlüssel geben.</translation>
    </message>
    <message>
        <source>%1 units where %2 stands higher</source>
        <translation>%1 Höheneinheiten, wo %2 höher steht</translation>
    </message>
    <message>
        <source>no manifold of loop %1, as %2 is</source>
        <translation>keinen Verteiler des Kreises %1, wie %2 einer ist</translation>
    </message>
    <message>
        <source>a coupling %1 instead of %2</source>
        <translation>eine Kupplung %1 statt %2</translation>
    </message>
    <message>
        <source>%1 has a cable, and the new entry &quot;%2&quot; has no such port: disconnect it first, or give the entry a key of its own.</source>
        <translation>%1 hat ein Kabel, und der neue Eintrag „%2“ hat keinen solchen Port: das Kabel zuerst trennen oder dem Eintrag einen eigenen Schlüssel geben.</translation>
    </message>
    <message>
        <source>%1 has a hose on its coupling %2, and the new entry &quot;%3&quot; has no such coupling.</source>
        <translation>%1 hat einen Schlauch an Kupplung %2, und der neue Eintrag „%3“ hat keine solche Kupplung.</translation>
    </message>
    <message>
        <source>Add type %1</source>
        <translation>Typ %1 hinzufügen</translation>
    </message>
    <message>
        <source>Add types %1</source>
        <translation>Typen %1 hinzufügen</translation>
    </message>
    <message>
        <source>Add %1 types</source>
        <translation>%1 Typen hinzufügen</translation>
    </message>
    <message>
        <source>Replace type %1</source>
        <translation>Typ %1 ersetzen</translation>
    </message>
    <message>
        <source>replace type %1</source>
        <translation>Typ %1 ersetzen</translation>
    </message>
    <message>
        <source>Add types</source>
        <translation>Typen hinzufügen</translation>
    </message>
    <message>
        <source>%1 (not used)</source>
        <translation>%1 (nicht verwendet)</translation>
    </message>
    <message>
        <source>%1 (used by %2)</source>
        <translation>%1 (verwendet: %2)</translation>
    </message>
</context>
<context>
    <name>model::applyDiff</name>
    <message>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2 and should be %3</source>
        <translation>„%1“ ist %2 und sollte %3 sein</translation>
    </message>
    <message>
        <source>it is written otherwise</source>
        <translation>es ist anders geschrieben</translation>
    </message>
    <message>
        <source>of %1 %2 %3</source>
        <translation>bei %1 %2: %3</translation>
    </message>
    <message>
        <source>%1 %2 is added, and there is %3 already</source>
        <translation>%1 %2 kommt hinzu, und %3 gibt es schon</translation>
    </message>
    <message>
        <source>there is no %1 %2</source>
        <translation>es gibt %1 %2 nicht</translation>
    </message>
    <message>
        <source>The changes do not fit this design: %1. They were made from %2, revision %3; this is %4, revision %5.</source>
        <translation>Die Änderungen passen nicht zu diesem Entwurf: %1. Sie gehen von %2, Revision %3, aus; dies ist %4, Revision %5.</translation>
    </message>
</context>
<context>
    <name>model::cableEnds</name>
    <message>
        <source>a NIC</source>
        <translation>eine NIC</translation>
    </message>
    <message>
        <source>a leaf</source>
        <translation>ein Leaf</translation>
    </message>
    <message>
        <source>a spine</source>
        <translation>ein Spine</translation>
    </message>
    <message>
        <source>a core</source>
        <translation>ein Core</translation>
    </message>
    <message>
        <source>a switch</source>
        <translation>ein Switch</translation>
    </message>
    <message>
        <source>a panel</source>
        <translation>ein Patchfeld</translation>
    </message>
    <message>
        <source>a laser shelf</source>
        <translation>ein Laser-Shelf</translation>
    </message>
    <message>
        <source>a management switch</source>
        <translation>ein Management-Switch</translation>
    </message>
    <message>
        <source>an NVLink port</source>
        <translation>ein NVLink-Port</translation>
    </message>
    <message>
        <source>another device</source>
        <translation>ein anderes Gerät</translation>
    </message>
    <message>
        <source>%1 is a management port and %2 is none.</source>
        <translation>%1 ist ein Managementport und %2 nicht.</translation>
    </message>
    <message>
        <source>%1 is %2 and %3 is %4: the fabric links NICs with leaves, leaves with spines and spines with cores.</source>
        <translation>%1 ist %2 und %3 ist %4: Die Fabric verbindet NICs mit Leaves, Leaves mit Spines und Spines mit Cores.</translation>
    </message>
</context>
<context>
    <name>model::changeDeliverables</name>
    <message>
        <source>There is one spare for 1 to 1,000,000 of a part, or none: 0.</source>
        <translation>Es gibt ein Ersatzteil je 1 bis 1 000 000 eines Teils oder keines: 0.</translation>
    </message>
    <message>
        <source>A printer is off by 50 mm at most: look for another stock of labels.</source>
        <translation>Ein Drucker weicht höchstens 50 mm ab: ein anderes Etikettenmaterial suchen.</translation>
    </message>
    <message>
        <source>Company, project and purpose are one line of at most 200 characters each.</source>
        <translation>Firma, Projekt und Zweck sind je eine Zeile mit höchstens 200 Zeichen.</translation>
    </message>
    <message>
        <source>A sheet has 1 to 200 rows of a table, or as many as fit: 0.</source>
        <translation>Ein Blatt hat 1 bis 200 Tabellenzeilen oder so viele wie passen: 0.</translation>
    </message>
    <message>
        <source>A crew pulls 1 to 10,000 cables at once, and 1 to 10,000 times in a shift.</source>
        <translation>Ein Trupp zieht 1 bis 10 000 Kabel auf einmal ein, und das 1- bis 10 000-mal je Schicht.</translation>
    </message>
    <message>
        <source>Change how the design is printed and bought</source>
        <translation>Druck und Einkauf des Entwurfs ändern</translation>
    </message>
</context>
<context>
    <name>model::changeEnds</name>
    <message>
        <source>The cable is no longer in the design.</source>
        <translation>Das Kabel ist nicht mehr im Entwurf.</translation>
    </message>
    <message>
        <source>%1 cannot be swapped with itself: choose another cable.</source>
        <translation>%1 lässt sich nicht mit sich selbst tauschen: ein anderes Kabel wählen.</translation>
    </message>
    <message>
        <source>Ends %1 of %2 and %3 have different numbers of legs: the two cannot be swapped.</source>
        <translation>Die Enden %1 von %2 und %3 haben verschieden viele Zweige: Die beiden lassen sich nicht tauschen.</translation>
    </message>
    <message>
        <source>%1 and %2 would need one number: re-terminate them instead.</source>
        <translation>%1 und %2 bräuchten dieselbe Nummer: stattdessen die Enden umstecken.</translation>
    </message>
    <message>
        <source>Swap %1 and %2</source>
        <translation>%1 und %2 tauschen</translation>
    </message>
    <message>
        <source>End %1 of %2 has many legs: disconnect it and connect its legs anew.</source>
        <translation>Ende %1 von %2 hat viele Zweige: trennen und die Zweige neu anschließen.</translation>
    </message>
    <message>
        <source>End %1 of %2 is in %3 already.</source>
        <translation>Ende %1 von %2 steckt bereits in %3.</translation>
    </message>
    <message>
        <source>%1 already has %2: choose a free port, or swap the two cables.</source>
        <translation>%1 hat bereits %2: einen freien Port wählen oder die beiden Kabel tauschen.</translation>
    </message>
    <message>
        <source>Move end %1 of %2 to %3</source>
        <translation>Ende %1 von %2 nach %3 umstecken</translation>
    </message>
</context>
<context>
    <name>model::changePathways</name>
    <message>
        <source>There is a tray called %1 already.</source>
        <translation>Es gibt bereits eine Trasse namens %1.</translation>
    </message>
    <message>
        <source>The design carries no such type of tray.</source>
        <translation>Der Entwurf führt keinen solchen Trassentyp.</translation>
    </message>
    <message>
        <source>A tray has a width, a depth and at least one layer.</source>
        <translation>Eine Trasse hat eine Breite, eine Tiefe und mindestens eine Lage.</translation>
    </message>
    <message>
        <source>A tray is no wider and no deeper than 2 m and has no more than 12 layers.</source>
        <translation>Eine Trasse ist höchstens 2 m breit und tief und hat höchstens 12 Lagen.</translation>
    </message>
    <message>
        <source>A tray hangs or lies between 5 m below the floor and 20 m above it.</source>
        <translation>Eine Trasse hängt oder liegt zwischen 5 m unter dem Boden und 20 m darüber.</translation>
    </message>
    <message>
        <source>Two corners of %1 lie at one place: a tray leads from each corner to the next.</source>
        <translation>Zwei Ecken von %1 liegen am selben Ort: Eine Trasse führt von jeder Ecke zur nächsten.</translation>
    </message>
    <message>
        <source>%1 turns back on itself: end it at that corner, or lead it on.</source>
        <translation>%1 kehrt auf sich selbst um: an dieser Ecke enden lassen oder weiterführen.</translation>
    </message>
    <message>
        <source>A hall has a width and a depth.</source>
        <translation>Eine Halle hat eine Breite und eine Tiefe.</translation>
    </message>
    <message>
        <source>An outline needs three corners or more, and its sides may not cross.</source>
        <translation>Ein Umriss braucht mindestens drei Ecken, und seine Seiten dürfen sich nicht kreuzen.</translation>
    </message>
    <message>
        <source>The outline reaches beyond the hall&apos;s width or depth.</source>
        <translation>Der Umriss reicht über die Breite oder Tiefe der Halle hinaus.</translation>
    </message>
    <message>
        <source>The cable is no longer in the design.</source>
        <translation>Das Kabel ist nicht mehr im Entwurf.</translation>
    </message>
    <message>
        <source>A tray that %1 is guided by is no longer in the design.</source>
        <translation>Eine Trasse aus der Wegvorgabe von %1 ist nicht mehr im Entwurf.</translation>
    </message>
    <message>
        <source>%1 cannot pass %2: it is a tray for something else.</source>
        <translation>%1 kann nicht durch %2 verlaufen: Diese Trasse ist für anderes.</translation>
    </message>
    <message>
        <source>%1 is both asked to pass %2 and to avoid it.</source>
        <translation>%1 soll %2 zugleich durchlaufen und meiden.</translation>
    </message>
    <message>
        <source>%1 cannot keep apart from itself: name its partner.</source>
        <translation>%1 kann nicht von sich selbst getrennt laufen: den Partner nennen.</translation>
    </message>
    <message>
        <source>The cable that %1 should keep apart from is no longer in the design.</source>
        <translation>Das Kabel, von dem %1 getrennt laufen soll, ist nicht mehr im Entwurf.</translation>
    </message>
    <message>
        <source>Draw %1</source>
        <translation>%1 zeichnen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>The tray is no longer in the design.</source>
        <translation>Die Trasse ist nicht mehr im Entwurf.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>What a slab bears is above zero; leave it out where it is not known.</source>
        <translation>Die Traglast einer Bodenplatte ist größer als null; wo sie nicht bekannt ist, weglassen.</translation>
    </message>
    <message>
        <source>What a feed gives or air takes away is above zero; leave it out where it is not known.</source>
        <translation>Was eine Einspeisung liefert oder Luft abführt, ist größer als null; wo es nicht bekannt ist, weglassen.</translation>
    </message>
    <message>
        <source>Change the hall</source>
        <translation>Halle ändern</translation>
    </message>
    <message>
        <source>What a feed gives is above zero; leave it out where it is not known.</source>
        <translation>Was eine Einspeisung liefert, ist größer als null; wo es nicht bekannt ist, weglassen.</translation>
    </message>
    <message>
        <source>Change the feed of row %1</source>
        <translation>Einspeisung von Reihe %1 ändern</translation>
    </message>
    <message>
        <source>There is a column or keep-out called %1 already.</source>
        <translation>Es gibt bereits eine Stütze oder Sperrfläche namens %1.</translation>
    </message>
    <message>
        <source>The top of %1 lies above its bottom.</source>
        <translation>Die Oberkante von %1 muss über der Unterkante liegen.</translation>
    </message>
    <message>
        <source>Put %1</source>
        <translation>%1 setzen</translation>
    </message>
    <message>
        <source>It is no longer in the design.</source>
        <translation>Das Objekt ist nicht mehr im Entwurf.</translation>
    </message>
    <message>
        <source>The rack is no longer in the design.</source>
        <translation>Das Rack ist nicht mehr im Entwurf.</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Choose the cables to guide.</source>
        <translation>Die zu führenden Kabel wählen.</translation>
    </message>
    <message>
        <source>Only one cable at a time keeps apart from a partner: guide the %1 one by one.</source>
        <translation>Nur ein Kabel auf einmal läuft getrennt von einem Partner: die %1 einzeln führen.</translation>
    </message>
    <message>
        <source>Guide %1</source>
        <translation>%1 führen</translation>
    </message>
    <message>
        <source>Guide %1 cables</source>
        <translation>%1 Kabel führen</translation>
    </message>
    <message>
        <source>%1 has no way.</source>
        <translation>%1 hat keinen Weg.</translation>
    </message>
</context>
<context>
    <name>model::changeProfile</name>
    <message>
        <source>Fill limits and the warning limit lie between 1 and 100 %.</source>
        <translation>Füllgrenzen und die Warngrenze liegen zwischen 1 und 100 %.</translation>
    </message>
    <message>
        <source>The fill of day one cannot exceed the largest fill.</source>
        <translation>Der Füllgrad des ersten Tages darf den größten Füllgrad nicht überschreiten.</translation>
    </message>
    <message>
        <source>Supply water lies between 5 and 60 °C.</source>
        <translation>Die Vorlauftemperatur liegt zwischen 5 und 60 °C.</translation>
    </message>
    <message>
        <source>Slack, clearance and aisles cannot be negative, and reach must be above zero.</source>
        <translation>Reserve, Abstand und Gänge dürfen nicht negativ sein, und die Reichweite muss größer als null sein.</translation>
    </message>
    <message>
        <source>The drop along a busbar and the friction of a tray lie between 1 and 100 %.</source>
        <translation>Der Spannungsabfall einer Stromschiene und die Reibung einer Trasse liegen zwischen 1 und 100 %.</translation>
    </message>
    <message>
        <source>The facility&apos;s water lies between 0 and 60 °C.</source>
        <translation>Das Gebäudewasser liegt zwischen 0 und 60 °C.</translation>
    </message>
    <message>
        <source>The coolant&apos;s velocity is above zero, and slack is not negative.</source>
        <translation>Die Geschwindigkeit des Kühlmittels ist größer als null, und die Reserve ist nicht negativ.</translation>
    </message>
    <message>
        <source>Lengths cut to order are rounded to something between 1 mm and 10 m.</source>
        <translation>Auf Maß gefertigte Längen werden auf einen Schritt zwischen 1 mm und 10 m gerundet.</translation>
    </message>
    <message>
        <source>A stock length is above zero.</source>
        <translation>Eine Lagerlänge ist größer als null.</translation>
    </message>
    <message>
        <source>The stock lengths rise from one to the next.</source>
        <translation>Die Lagerlängen steigen von einer zur nächsten.</translation>
    </message>
    <message>
        <source>The design carries no fluid called %1.</source>
        <translation>Der Entwurf führt kein Fluid namens %1.</translation>
    </message>
    <message>
        <source>Set supply water to %1 °C</source>
        <translation>Vorlauf auf %1 °C stellen</translation>
    </message>
    <message>
        <source>Change copper profile</source>
        <translation>Kupferprofil ändern</translation>
    </message>
    <message>
        <source>Change redundancy</source>
        <translation>Redundanz ändern</translation>
    </message>
    <message>
        <source>Change optics profile</source>
        <translation>Optikprofil ändern</translation>
    </message>
    <message>
        <source>Change profile</source>
        <translation>Profil ändern</translation>
    </message>
</context>
<context>
    <name>model::changeUnderlay</name>
    <message>
        <source>Say which file is to lie under the plan.</source>
        <translation>Angeben, welche Datei unter dem Grundriss liegen soll.</translation>
    </message>
    <message>
        <source>Both places are the same in the underlay: take two that are far apart.</source>
        <translation>Beide Punkte fallen in der Unterlage zusammen: zwei weit auseinanderliegende wählen.</translation>
    </message>
    <message>
        <source>Both places are the same in the hall: take two that are far apart.</source>
        <translation>Beide Punkte fallen in der Halle zusammen: zwei weit auseinanderliegende wählen.</translation>
    </message>
    <message>
        <source>A place in the hall is more than 100 km away.</source>
        <translation>Ein Punkt in der Halle ist mehr als 100 km entfernt.</translation>
    </message>
    <message>
        <source>No drawing or image lies under the plan.</source>
        <translation>Unter dem Grundriss liegt weder Zeichnung noch Bild.</translation>
    </message>
    <message>
        <source>Put %1 under the plan</source>
        <translation>%1 dem Grundriss unterlegen</translation>
    </message>
    <message>
        <source>Calibrate the underlay</source>
        <translation>Unterlage kalibrieren</translation>
    </message>
    <message>
        <source>Show layer %1 of the underlay</source>
        <translation>Layer %1 der Unterlage einblenden</translation>
    </message>
    <message>
        <source>Hide layer %1 of the underlay</source>
        <translation>Layer %1 der Unterlage ausblenden</translation>
    </message>
    <message>
        <source>Take out the underlay</source>
        <translation>Unterlage entfernen</translation>
    </message>
</context>
<context>
    <name>model::checkName</name>
    <message>
        <source>A name cannot hold %1, as &quot;%2&quot; does: labels and patterns of names need the signs %3.</source>
        <translation>Ein Name darf %1 nicht enthalten, wie es „%2“ tut: Etiketten und Namensmuster brauchen die Zeichen %3.</translation>
    </message>
    <message>
        <source>A name cannot hold line breaks, tabs or other signs that no label shows.</source>
        <translation>Ein Name darf keine Zeilenumbrüche, Tabulatoren oder anderen Zeichen enthalten, die kein Etikett zeigt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; begins or ends with a blank, which no label shows: leave it out.</source>
        <translation>„%1“ beginnt oder endet mit einem Leerzeichen, das kein Etikett zeigt: weglassen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; begins with -, as options of the command line do: begin a name with another sign.</source>
        <translation>„%1“ beginnt mit -, wie Optionen der Befehlszeile: einen Namen mit einem anderen Zeichen beginnen.</translation>
    </message>
    <message>
        <source>A name cannot be empty.</source>
        <translation>Ein Name darf nicht leer sein.</translation>
    </message>
</context>
<context>
    <name>model::checkSupply</name>
    <message>
        <source>an unknown power</source>
        <translation>eine unbekannte Leistung</translation>
    </message>
</context>
<context>
    <name>model::connectByRule</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>Nothing to connect: no port of &quot;%1&quot; finds one of &quot;%2&quot;.</source>
        <translation>Nichts zu verbinden: Kein Port von „%1“ findet einen von „%2“.</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>%1 verbinden</translation>
    </message>
    <message>
        <source>Connect %1 to %2</source>
        <translation>%1 mit %2 verbinden</translation>
    </message>
    <message>
        <source>1 port stays free, %1: %2.</source>
        <translation>1 Port bleibt frei, %1: %2.</translation>
    </message>
    <message>
        <source>%1 ports stay free, %2 to %3: %4.</source>
        <translation>%1 Ports bleiben frei, %2 bis %3: %4.</translation>
    </message>
    <message>
        <source>1 cable (%1): %2.</source>
        <translation>1 Kabel (%1): %2.</translation>
    </message>
    <message>
        <source>%1 cables (%2): %3.</source>
        <translation>%1 Kabel (%2): %3.</translation>
    </message>
    <message>
        <source>%1 pairs are connected already and stay as they are.</source>
        <translation>%1 Paare sind bereits verbunden und bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>%1 cables are there already and stay as they are.</source>
        <translation>%1 Kabel sind bereits da und bleiben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>model::connectPorts</name>
    <message>
        <source>%1 would have two cables: name it once.</source>
        <translation>%1 hätte zwei Kabel: nur einmal nennen.</translation>
    </message>
    <message>
        <source>%1 already has %2: disconnect it first, or choose a free port.</source>
        <translation>%1 hat bereits %2: zuerst trennen oder einen freien Port wählen.</translation>
    </message>
    <message>
        <source>The port is no longer in the design.</source>
        <translation>Der Port ist nicht mehr im Entwurf.</translation>
    </message>
    <message>
        <source>%1 cannot be connected to itself.</source>
        <translation>%1 lässt sich nicht mit sich selbst verbinden.</translation>
    </message>
    <message>
        <source>%1: one cable cannot be part of links of two sorts.</source>
        <translation>%1: Ein Kabel kann nicht zu Verbindungen zweier Arten gehören.</translation>
    </message>
    <message>
        <source>%1 and %2 are in two racks: the connectors of one end of a cable stay together, for it has one way and one length.</source>
        <translation>%1 und %2 sind in zwei Racks: Die Stecker eines Kabelendes bleiben zusammen, denn es hat einen Weg und eine Länge.</translation>
    </message>
    <message>
        <source>Connect %1 to %2</source>
        <translation>%1 mit %2 verbinden</translation>
    </message>
</context>
<context>
    <name>model::deleteDevice</name>
    <message>
        <source>The device is no longer in the design.</source>
        <translation>Das Gerät ist nicht mehr im Entwurf.</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
</context>
<context>
    <name>model::devicesMatching</name>
    <message>
        <source>No device is called &quot;%1&quot;; roles are %2.</source>
        <translation>Kein Gerät heißt „%1“; Rollen sind %2.</translation>
    </message>
    <message>
        <source>There is no device &quot;%1&quot;.</source>
        <translation>Es gibt kein Gerät „%1“.</translation>
    </message>
</context>
<context>
    <name>model::disconnectCables</name>
    <message>
        <source>No cable is plugged into %1.</source>
        <translation>In %1 ist kein Kabel eingesteckt.</translation>
    </message>
    <message>
        <source>There is no cable &quot;%1&quot;.</source>
        <translation>Es gibt kein Kabel „%1“.</translation>
    </message>
    <message>
        <source>Choose the cables to disconnect.</source>
        <translation>Die zu trennenden Kabel wählen.</translation>
    </message>
    <message>
        <source>The cable is no longer in the design.</source>
        <translation>Das Kabel ist nicht mehr im Entwurf.</translation>
    </message>
    <message>
        <source>Disconnect %1</source>
        <translation>%1 trennen</translation>
    </message>
    <message>
        <source>Disconnect %1 cables</source>
        <translation>%1 Kabel trennen</translation>
    </message>
</context>
<context>
    <name>model::generateCluster</name>
    <message>
        <source>%1 GPUs are rounded up to %2: %3 whole racks of 72.</source>
        <translation>%1 GPUs werden auf %2 aufgerundet: %3 ganze Racks mit je 72.</translation>
    </message>
    <message>
        <source>%1 switch ports stay empty: a leaf serves four racks, and all pairs of switches get the same number of links.</source>
        <translation>%1 Switch-Ports bleiben leer: Ein Leaf bedient vier Racks, und alle Switch-Paare erhalten gleich viele Verbindungen.</translation>
    </message>
    <message>
        <source>The naming scheme gives the name &quot;%1&quot; to two things: set its counters apart, as in {row}-{nn}.</source>
        <translation>Das Namensschema gibt zweien den Namen „%1“: seine Zähler trennen, wie in {row}-{nn}.</translation>
    </message>
    <message>
        <source>%1 GPUs are out of range: a cluster has from %2 (one rack) to %3 (three full tiers).</source>
        <translation>%1 GPUs liegen außerhalb des Bereichs: Ein Cluster hat von %2 (ein Rack) bis %3 (drei volle Ebenen).</translation>
    </message>
    <message>
        <source>Trays that may be filled to 0 % hold no cable: set the day-one fill limit above 0 %.</source>
        <translation>Trassen, die zu 0 % gefüllt werden dürfen, fassen kein Kabel: die Füllgrenze des ersten Tages über 0 % setzen.</translation>
    </message>
    <message>
        <source>%1-GPU cluster</source>
        <translation>Cluster mit %1 GPUs</translation>
    </message>
    <message>
        <source>%1 switches keep their management port free: it takes %2 connectors, and no patch cord for management has them.</source>
        <translation>%1 Switches behalten ihren Managementport frei: Er verlangt %2-Stecker, und kein Patchkabel für das Management hat sie.</translation>
    </message>
    <message>
        <source>The switches have their lasers outside, and no shelf of lasers is placed: put shelves near them (rackloom place) and join them with PM cables (rackloom connect).</source>
        <translation>Die Switches haben ihre Laser außerhalb, und es ist kein Laser-Shelf platziert: Shelves in ihrer Nähe platzieren (rackloom place) und mit PM-Kabeln verbinden (rackloom connect).</translation>
    </message>
</context>
<context>
    <name>model::generateRow</name>
    <message>
        <source>%1 has no port left for its links: share them out over more devices, or ask for fewer.</source>
        <translation>%1 hat keinen Port mehr für seine Verbindungen: auf mehr Geräte verteilen oder weniger verlangen.</translation>
    </message>
</context>
<context>
    <name>model::issueRevision</name>
    <message>
        <source>Say who issues revision %1.</source>
        <translation>Angeben, wer Revision %1 herausgibt.</translation>
    </message>
    <message>
        <source>Say in a note what changed in revision %1.</source>
        <translation>In einer Notiz angeben, was sich in Revision %1 geändert hat.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day of the calendar: give it as YYYY-MM-DD.</source>
        <translation>„%1“ ist kein Kalendertag: als YYYY-MM-DD angeben.</translation>
    </message>
    <message>
        <source>No revision of this design has been issued.</source>
        <translation>Von diesem Entwurf ist keine Revision herausgegeben.</translation>
    </message>
    <message>
        <source>What comes after revision %1 cannot be told from its name: give the new one a name.</source>
        <translation>Was auf Revision %1 folgt, ergibt sich nicht aus ihrem Namen: der neuen einen Namen geben.</translation>
    </message>
    <message>
        <source>Revision %1 has been issued already; the next one is %2.</source>
        <translation>Revision %1 ist bereits herausgegeben; die nächste ist %2.</translation>
    </message>
    <message>
        <source>Issue revision %1</source>
        <translation>Revision %1 herausgeben</translation>
    </message>
    <message>
        <source>Revision %1 has been issued already; leave the name as it is, %2.</source>
        <translation>Revision %1 ist bereits herausgegeben; den Namen lassen, wie er ist, %2.</translation>
    </message>
    <message>
        <source>Correct revision %1</source>
        <translation>Revision %1 berichtigen</translation>
    </message>
    <message>
        <source>Take back revision %1</source>
        <translation>Revision %1 zurücknehmen</translation>
    </message>
    <message>
        <source>Revision %1 bears an earlier day, %2, than revision %3 before it, %4: correct it if that is not meant.</source>
        <translation>Revision %1 trägt einen früheren Tag, %2, als Revision %3 vor ihr, %4: berichtigen, wenn das nicht gemeint ist.</translation>
    </message>
</context>
<context>
    <name>model::legGroups</name>
    <message>
        <source>%1 has %2 and %3 connectors at its ends: %4 and %5 ports do not share out over whole cables. Name %2 on one side for every %3 on the other, in order.</source>
        <translation>%1 hat %2 und %3 Stecker an den Enden: %4 und %5 Ports gehen nicht auf ganze Kabel auf. Je %2 auf einer Seite %3 auf der anderen nennen, der Reihe nach.</translation>
    </message>
    <message>
        <source>%1 has more than one connector at an end: its ports are taken in order, without round robin, offset or &quot;nic rail r&quot;.</source>
        <translation>%1 hat mehr als einen Stecker an einem Ende: Seine Ports werden der Reihe nach genommen, ohne reihum, Versatz oder &quot;nic rail r&quot;.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 nach %2</translation>
    </message>
</context>
<context>
    <name>model::matchPorts</name>
    <message>
        <source>the other side has no more ports</source>
        <translation>die andere Seite hat keine Ports mehr</translation>
    </message>
    <message>
        <source>the device whose turn it is has no more ports</source>
        <translation>das Gerät, das an der Reihe ist, hat keine Ports mehr</translation>
    </message>
    <message>
        <source>the other side is shared out</source>
        <translation>die andere Seite ist ganz vergeben</translation>
    </message>
    <message>
        <source>the other side has no device for theirs</source>
        <translation>die andere Seite hat kein Gerät für das ihre</translation>
    </message>
    <message>
        <source>the other side&apos;s pattern has no port of that number</source>
        <translation>das Muster der anderen Seite hat keinen Port mit dieser Nummer</translation>
    </message>
    <message>
        <source>no port of the other side leads to them</source>
        <translation>kein Port der anderen Seite führt zu ihnen</translation>
    </message>
    <message>
        <source>No port of the right side has the number of one on the left plus %1.</source>
        <translation>Kein Port der rechten Seite hat die Nummer eines linken plus %1.</translation>
    </message>
    <message>
        <source>%1 belongs to no leaf: &quot;nic rail r&quot; pairs each leaf with the NICs of its own rail.</source>
        <translation>%1 gehört zu keinem Leaf: &quot;nic rail r&quot; paart jedes Leaf mit den NICs seiner eigenen Rail.</translation>
    </message>
    <message>
        <source>no rack stands in their place of the group of four</source>
        <translation>an ihrem Platz der Vierergruppe steht kein Rack</translation>
    </message>
    <message>
        <source>the pattern of leaves has no port for them</source>
        <translation>das Muster der Leaves hat keinen Port für sie</translation>
    </message>
    <message>
        <source>&quot;nic rail r&quot; stands for the NICs of a leaf&apos;s own rail: the other side must be leaves.</source>
        <translation>&quot;nic rail r&quot; steht für die NICs der eigenen Rail eines Leafs: Die andere Seite müssen Leaves sein.</translation>
    </message>
    <message>
        <source>&quot;nic rail r&quot; has a pairing of its own: leave out round robin and offset.</source>
        <translation>&quot;nic rail r&quot; hat eine eigene Paarung: reihum und Versatz weglassen.</translation>
    </message>
</context>
<context>
    <name>model::mendFinding</name>
    <message>
        <source>Move %1 to U%2</source>
        <translation>%1 auf U%2 verschieben</translation>
    </message>
    <message>
        <source>Clip %1 to the busbar</source>
        <translation>%1 an die Stromschiene anschließen</translation>
    </message>
    <message>
        <source>Join the couplings of %1</source>
        <translation>Kupplungen von %1 verbinden</translation>
    </message>
    <message>
        <source>Feed %1 from %2</source>
        <translation>%1 aus %2 speisen</translation>
    </message>
    <message>
        <source>Make %1 a %2</source>
        <translation>Aus %1 ein %2 machen</translation>
    </message>
    <message>
        <source>Keep %1 in %2</source>
        <translation>%1 in %2 behalten</translation>
    </message>
    <message>
        <source>Route every cable again</source>
        <translation>Alle Kabel neu verlegen</translation>
    </message>
    <message>
        <source>%1 x %2 mm</source>
        <translation>%1 x %2 mm</translation>
    </message>
    <message>
        <source>Make %1 %2</source>
        <translation>%1 auf %2 ändern</translation>
    </message>
    <message>
        <source>Make %1 %2 in %3 layers</source>
        <translation>%1 auf %2 in %3 Lagen ändern</translation>
    </message>
    <message>
        <source> at U%1</source>
        <translation> bei U%1</translation>
    </message>
</context>
<context>
    <name>model::moveDevice</name>
    <message>
        <source>The device or the rack is no longer in the design.</source>
        <translation>Das Gerät oder das Rack ist nicht mehr im Entwurf.</translation>
    </message>
    <message>
        <source>%1 mounts in %2 racks; %3 is %4.</source>
        <translation>%1 passt in %2-Racks; %3 ist %4.</translation>
    </message>
    <message>
        <source>%1 needs %2 units; %3 has %4.</source>
        <translation>%1 braucht %2 Höheneinheiten; %3 hat %4.</translation>
    </message>
    <message>
        <source>%1 fits in %2 from unit 1 to %3.</source>
        <translation>%1 passt in %2 von Höheneinheit 1 bis %3.</translation>
    </message>
    <message>
        <source>%1 stands at unit %2.</source>
        <translation>Bei Höheneinheit %2 steht %1.</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
</context>
<context>
    <name>model::nearMiss</name>
    <message>
        <source>Did you mean %1?</source>
        <translation>Ist %1 gemeint?</translation>
    </message>
</context>
<context>
    <name>model::placeDevice</name>
    <message>
        <source>The rack is no longer in the design.</source>
        <translation>Das Rack ist nicht mehr im Entwurf.</translation>
    </message>
    <message>
        <source>There is a device called %1 already.</source>
        <translation>Es gibt bereits ein Gerät namens %1.</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>%1 platzieren</translation>
    </message>
</context>
<context>
    <name>model::portsMatching</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1-%2 runs backwards: write %3-%4, or, where that order is wanted, port by port: %1,%5, ...</source>
        <translation>%1-%2 läuft rückwärts: %3-%4 schreiben oder, wo diese Reihenfolge gewollt ist, Port für Port: %1,%5, ...</translation>
    </message>
    <message>
        <source>%1 is out of range: %2 has the ports %3.</source>
        <translation>%1 liegt außerhalb des Bereichs: %2 hat die Ports %3.</translation>
    </message>
    <message>
        <source>%1 has no port &quot;%2&quot;; its ports are %3.</source>
        <translation>%1 hat keinen Port „%2“; seine Ports sind %3.</translation>
    </message>
    <message>
        <source> Write %1: each member of a list has its whole name.</source>
        <translation> %1 schreiben: In einer Liste steht jeder mit seinem ganzen Namen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a comma without a port beside it.</source>
        <translation>„%1“ hat ein Komma ohne Port daneben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no port of %2: commas part the ports of one device, semicolons one device from the next, as in %2:%3;%1.</source>
        <translation>„%1“ ist kein Port von %2: Kommas trennen die Ports eines Geräts, Semikolons ein Gerät vom nächsten, wie in %2:%3;%1.</translation>
    </message>
    <message>
        <source>None of the %1 devices &quot;%2&quot; has a port &quot;%3&quot;; the ports of %4 are %5.</source>
        <translation>Keines der %1 Geräte „%2“ hat einen Port „%3“; die Ports von %4 sind %5.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no port: write %1:PORT; the ports of %2 are %3.</source>
        <translation>„%1“ nennt keinen Port: %1:PORT schreiben; die Ports von %2 sind %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no port: no device of the design has such a NIC.</source>
        <translation>„%1“ nennt keinen Port: Kein Gerät des Entwurfs hat eine solche NIC.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must stand alone.</source>
        <translation>„%1“ muss allein stehen.</translation>
    </message>
    <message>
        <source>A pattern of ports is missing: write DEVICE:PORT, such as L1-01:1 or leaf-*:1-72.</source>
        <translation>Ein Portmuster fehlt: DEVICE:PORT schreiben, wie L1-01:1 oder leaf-*:1-72.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names %2 twice.</source>
        <translation>„%1“ nennt %2 zweimal.</translation>
    </message>
    <message>
        <source>There is no device &quot;%1&quot;.</source>
        <translation>Es gibt kein Gerät „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no port: write %1:PORT; its ports are %2.</source>
        <translation>„%1“ nennt keinen Port: %1:PORT schreiben; seine Ports sind %2.</translation>
    </message>
    <message>
        <source>%1 cables are called %2: take one out by one of its ports, or give it a number of its own in the file.</source>
        <translation>%1 Kabel heißen %2: eines über einen seiner Ports entfernen oder ihm in der Datei eine eigene Nummer geben.</translation>
    </message>
    <message>
        <source>There is no cable &quot;%1&quot;.</source>
        <translation>Es gibt kein Kabel „%1“.</translation>
    </message>
</context>
<context>
    <name>model::renameByScheme</name>
    <message>
        <source>Rename by scheme</source>
        <translation>Nach Schema umbenennen</translation>
    </message>
</context>
<context>
    <name>model::renameObject</name>
    <message>
        <source>What was to be renamed is no longer in the design.</source>
        <translation>Das Umzubenennende ist nicht mehr im Entwurf.</translation>
    </message>
    <message>
        <source>The name %1 is taken; choose another.</source>
        <translation>Der Name %1 ist vergeben; einen anderen wählen.</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>A port&apos;s name follows from its device&apos;s type.</source>
        <translation>Der Name eines Ports folgt aus dem Gerätetyp.</translation>
    </message>
    <message>
        <source>A cable&apos;s name follows from the naming scheme.</source>
        <translation>Der Name eines Kabels folgt aus dem Namensschema.</translation>
    </message>
</context>
<context>
    <name>model::ruleTable</name>
    <message>
        <source>design</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>rack</source>
        <translation>Rack</translation>
    </message>
    <message>
        <source>device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>cable</source>
        <translation>Kabel</translation>
    </message>
    <message>
        <source>tray</source>
        <translation>Trasse</translation>
    </message>
    <message>
        <source>manifold</source>
        <translation>Verteiler</translation>
    </message>
    <message>
        <source>CDU</source>
        <translation>CDU</translation>
    </message>
    <message>
        <source># The rules

Each rule looks at one object of its scope at a time. It answers *holds*, *broken* with its severity, or *unknown* where a figure it needs is missing; unknown is never a pass. A limit that is nearly reached (over the share `warn_above` of the profile) is a warning. A rule marked * offers cures: `rackloom fix DESIGN RULE PLACE`.

| rule | what it finds | severity | asked about | the limit comes from | needs to know |
|---|---|---|---|---|---|
</source>
        <translation># Die Regeln

Jede Regel betrachtet ein Objekt ihres Bereichs nach dem anderen. Sie antwortet *erfüllt*, *verletzt* mit ihrem Schweregrad oder *nicht bekannt*, wo ein nötiger Wert fehlt; nicht bekannt heißt nie bestanden. Eine fast erreichte Grenze (über dem Anteil `warn_above` des Profils) ist eine Warnung. Eine mit * markierte Regel bietet Abhilfe: `rackloom fix DESIGN RULE PLACE`.

| Regel | was sie findet | Schweregrad | gefragt zu | Herkunft der Grenze | nötige Angaben |
|---|---|---|---|---|---|
</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>nichts weiter</translation>
    </message>
</context>
<context>
    <name>model::takeOver</name>
    <message>
        <source>One of both designs holds parts of a newer version of this program, which cannot be taken over. Open that design itself.</source>
        <translation>Einer der beiden Entwürfe enthält Teile einer neueren Version dieses Programms, die sich nicht übernehmen lassen. Jenen Entwurf selbst öffnen.</translation>
    </message>
    <message>
        <source>Both are the same design: there is nothing to take over.</source>
        <translation>Beide sind derselbe Entwurf: Es gibt nichts zu übernehmen.</translation>
    </message>
</context>
<context>
    <name>model::trunkCables</name>
    <message>
        <source>they are no single-mode fiber</source>
        <translation>sie sind keine Singlemode-Faser</translation>
    </message>
    <message>
        <source>they have many legs</source>
        <translation>sie haben viele Zweige</translation>
    </message>
    <message>
        <source>they end at a panel</source>
        <translation>sie enden an einem Patchfeld</translation>
    </message>
    <message>
        <source>both ends are in one rack</source>
        <translation>beide Enden sind in einem Rack</translation>
    </message>
    <message>
        <source>where their fibers go is not known</source>
        <translation>wohin ihre Fasern führen, ist nicht bekannt</translation>
    </message>
    <message>
        <source>they are kept apart from another cable</source>
        <translation>sie laufen getrennt von einem anderen Kabel</translation>
    </message>
    <message>
        <source>they have many guides</source>
        <translation>sie haben viele Wegvorgaben</translation>
    </message>
    <message>
        <source>The cable is no longer in the design.</source>
        <translation>Das Kabel ist nicht mehr im Entwurf.</translation>
    </message>
    <message>
        <source>Choose the cables to turn into trunks.</source>
        <translation>Die Kabel wählen, die zu Trunks werden sollen.</translation>
    </message>
    <message>
        <source>of %1, %2</source>
        <translation>von %1: %2</translation>
    </message>
    <message>
        <source>None of these cables can become a trunk: %1.</source>
        <translation>Keines dieser Kabel kann zum Trunk werden: %1.</translation>
    </message>
    <message>
        <source>Trunk %1 cables</source>
        <translation>%1 Kabel zu Trunks machen</translation>
    </message>
    <message>
        <source>Trunk %1 cables between %2 and %3</source>
        <translation>%1 Kabel zwischen %2 und %3 zu Trunks machen</translation>
    </message>
    <message>
        <source>%1 of %2 links would lose up to %3 dB of their %4 dB: choose low-loss pairs in the profile, or keep the cables as jumpers.</source>
        <translation>%1 von %2 Verbindungen verlören bis zu %3 dB von ihren %4 dB: im Profil dämpfungsarme Steckverbindungen wählen oder die Kabel als Patchkabel belassen.</translation>
    </message>
</context>
<context>
    <name>model::untrunkCables</name>
    <message>
        <source>Fiber %1 of %2 ends at %3: connect what lies behind, or disconnect %4 first.</source>
        <translation>Faser %1 von %2 endet an %3: das Dahinterliegende anschließen oder zuerst %4 trennen.</translation>
    </message>
    <message>
        <source>The fibers of %1 come to both %2 and %3: no jumper does that.</source>
        <translation>Die Fasern von %1 kommen sowohl zu %2 als auch zu %3: Das leistet kein Patchkabel.</translation>
    </message>
    <message>
        <source>No jumper brings the fibers of %1 to where they come out at %2 now.</source>
        <translation>Kein Patchkabel bringt die Fasern von %1 dorthin, wo sie jetzt an %2 herauskommen.</translation>
    </message>
    <message>
        <source>The trunks of %1 are led differently: guide them alike, or drop their guides.</source>
        <translation>Die Trunks von %1 sind verschieden geführt: gleich führen oder ihre Wegvorgaben weglassen.</translation>
    </message>
    <message>
        <source>%1 is kept apart from %2, which becomes %3 jumpers: drop that guide first.</source>
        <translation>%1 läuft getrennt von %2, aus dem %3 Patchkabel werden: zuerst diese Wegvorgabe weglassen.</translation>
    </message>
    <message>
        <source>Choose the trunks to turn back into jumpers.</source>
        <translation>Die Trunks wählen, die wieder zu Patchkabeln werden sollen.</translation>
    </message>
    <message>
        <source>The cable is no longer in the design.</source>
        <translation>Das Kabel ist nicht mehr im Entwurf.</translation>
    </message>
    <message>
        <source>%1 is no trunk: it does not lie between two panels.</source>
        <translation>%1 ist kein Trunk: Es liegt nicht zwischen zwei Patchfeldern.</translation>
    </message>
    <message>
        <source>Turn %1 trunks back into %2 jumpers</source>
        <translation>%1 Trunks wieder zu %2 Patchkabeln machen</translation>
    </message>
</context>
<context>
    <name>model::waiveFinding</name>
    <message>
        <source>Say why it is accepted: a waiver without a reason helps nobody.</source>
        <translation>Den Grund angeben: Eine Ausnahme ohne Begründung hilft niemandem.</translation>
    </message>
    <message>
        <source>Say who accepts it.</source>
        <translation>Angeben, wer den Befund hinnimmt.</translation>
    </message>
    <message>
        <source>Give the day on which it was accepted as YYYY-MM-DD.</source>
        <translation>Den Tag der Hinnahme als YYYY-MM-DD angeben.</translation>
    </message>
    <message>
        <source>A waiver that matches nothing is taken out, not waived.</source>
        <translation>Eine Ausnahme ohne Befund wird entfernt, nicht hingenommen.</translation>
    </message>
    <message>
        <source>Waive %1 at %2</source>
        <translation>%1 an %2 hinnehmen</translation>
    </message>
    <message>
        <source>The waiver is no longer in the design.</source>
        <translation>Die Ausnahme ist nicht mehr im Entwurf.</translation>
    </message>
    <message>
        <source>Take out the waiver of %1 at %2</source>
        <translation>Ausnahme für %1 an %2 entfernen</translation>
    </message>
</context>
<context>
    <name>model::writeWholeFile</name>
    <message>
        <source>this is a folder</source>
        <translation>dies ist ein Ordner</translation>
    </message>
    <message>
        <source>somebody cancelled</source>
        <translation>abgebrochen</translation>
    </message>
</context>
<context>
    <name>views::BomTableModel</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>Rack</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Teilenummer</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Spares</source>
        <translation>Ersatz</translation>
    </message>
    <message>
        <source>Spares by rule</source>
        <translation>Ersatzregel</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Unit price, %1</source>
        <translation>Einzelpreis, %1</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Einzelpreis</translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <translation>Betrag, %1</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
</context>
<context>
    <name>views::CablePanel</name>
    <message>
        <source>Cables</source>
        <translation>Kabel</translation>
    </message>
</context>
<context>
    <name>views::CableTableModel</name>
    <message>
        <source>not routed</source>
        <translation>nicht verlegt</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>Kabel</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>End A</source>
        <translation>Ende A</translation>
    </message>
    <message>
        <source>End B</source>
        <translation>Ende B</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
</context>
<context>
    <name>views::Canvas</name>
    <message>
        <source>lays out a whole cluster from a GPU count</source>
        <translation>plant einen ganzen Cluster aus einer GPU-Zahl</translation>
    </message>
    <message>
        <source>opens a design; so does dropping one here</source>
        <translation>öffnet einen Entwurf; ihn hierher zu ziehen auch</translation>
    </message>
    <message>
        <source>opens the 576-GPU sample</source>
        <translation>öffnet das Beispiel mit 576 GPUs</translation>
    </message>
    <message>
        <source>No racks yet</source>
        <translation>Noch keine Racks</translation>
    </message>
</context>
<context>
    <name>views::CatalogModel</name>
    <message>
        <source>Racks</source>
        <translation>Racks</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Switches</translation>
    </message>
    <message>
        <source>Trays of compute racks</source>
        <translation>Trays der Compute-Racks</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Stromversorgung</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Management</translation>
    </message>
    <message>
        <source>Fiber panels and others</source>
        <translation>Faser-Patchfelder und andere</translation>
    </message>
    <message>
        <source>Cables</source>
        <translation>Kabel</translation>
    </message>
    <message>
        <source>Cable trays</source>
        <translation>Kabeltrassen</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>Kühlung</translation>
    </message>
    <message>
        <source>%1 U</source>
        <translation>%1 HE</translation>
    </message>
    <message>
        <source>planning</source>
        <translation>Planung</translation>
    </message>
</context>
<context>
    <name>views::CatalogPanel</name>
    <message>
        <source>Search the catalog</source>
        <translation>Katalog durchsuchen</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Figures of the type</source>
        <translation>Werte des Typs</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>views::CatalogPicture</name>
    <message>
        <source>Picture of the type</source>
        <translation>Bild des Typs</translation>
    </message>
</context>
<context>
    <name>views::ChangeChip</name>
    <message>
        <source>Show only: %1</source>
        <translation>Nur zeigen: %1</translation>
    </message>
</context>
<context>
    <name>views::ChangeTreeModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
</context>
<context>
    <name>views::Chip</name>
    <message>
        <source>Show %1</source>
        <translation>%1 anzeigen</translation>
    </message>
</context>
<context>
    <name>views::Colouring</name>
    <message>
        <source>compute</source>
        <translation>Compute</translation>
    </message>
    <message>
        <source>leaf</source>
        <translation>Leaf</translation>
    </message>
    <message>
        <source>spine</source>
        <translation>Spine</translation>
    </message>
    <message>
        <source>core</source>
        <translation>Core</translation>
    </message>
    <message>
        <source>power</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>management</source>
        <translation>Management</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anderes</translation>
    </message>
    <message>
        <source>NIC to leaf</source>
        <translation>NIC zu Leaf</translation>
    </message>
    <message>
        <source>leaf to spine</source>
        <translation>Leaf zu Spine</translation>
    </message>
    <message>
        <source>spine to core</source>
        <translation>Spine zu Core</translation>
    </message>
    <message>
        <source>trunk</source>
        <translation>Trunk</translation>
    </message>
    <message>
        <source>laser feed</source>
        <translation>Laserspeisung</translation>
    </message>
    <message>
        <source>NVLink</source>
        <translation>NVLink</translation>
    </message>
    <message>
        <source>Rail</source>
        <translation>Rail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Füllgrad</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Coolant</source>
        <translation>Kühlmittel</translation>
    </message>
    <message>
        <source>Stock length</source>
        <translation>Lagerlänge</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>rail %1</source>
        <translation>Rail %1</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>Colour by rail</source>
        <translation>Farbe nach Rail</translation>
    </message>
    <message>
        <source>Colour by role</source>
        <translation>Farbe nach Rolle</translation>
    </message>
    <message>
        <source>Colour by fill</source>
        <translation>Farbe nach Füllgrad</translation>
    </message>
    <message>
        <source>Colour by power</source>
        <translation>Farbe nach Leistung</translation>
    </message>
    <message>
        <source>Colour by coolant</source>
        <translation>Farbe nach Kühlmittel</translation>
    </message>
    <message>
        <source>Colour by stock length</source>
        <translation>Farbe nach Lagerlänge</translation>
    </message>
    <message>
        <source>Colour by findings</source>
        <translation>Farbe nach Befunden</translation>
    </message>
</context>
<context>
    <name>views::ComparedFloor</name>
    <message>
        <source>Older floor plan</source>
        <translation>Älterer Grundriss</translation>
    </message>
    <message>
        <source>Newer floor plan</source>
        <translation>Neuerer Grundriss</translation>
    </message>
    <message>
        <source>Older: revision %1</source>
        <translation>Älter: Revision %1</translation>
    </message>
    <message>
        <source>Newer: revision %1</source>
        <translation>Neuer: Revision %1</translation>
    </message>
    <message>
        <source>%1 · nothing changes</source>
        <translation>%1 · nichts ändert sich</translation>
    </message>
</context>
<context>
    <name>views::DxfFlattener</name>
    <message>
        <source>more than %1 million points</source>
        <translation>mehr als %1 Millionen Punkte</translation>
    </message>
    <message>
        <source>INSERT of a block that is not there</source>
        <translation>INSERT eines fehlenden Blocks</translation>
    </message>
    <message>
        <source>INSERT of a block in itself</source>
        <translation>INSERT eines Blocks in sich selbst</translation>
    </message>
    <message>
        <source>INSERT of more than %1 in rows and columns</source>
        <translation>INSERT mit mehr als %1 in Zeilen und Spalten</translation>
    </message>
    <message>
        <source>more than %1 blocks</source>
        <translation>mehr als %1 Blöcke</translation>
    </message>
    <message>
        <source>places that cannot be read or are out of reach</source>
        <translation>unlesbare oder zu weit entfernte Punkte</translation>
    </message>
</context>
<context>
    <name>views::ElevationView</name>
    <message>
        <source>Racks from the front or the rear, to scale. Arrow keys walk from device to device.</source>
        <translation>Racks von vorn oder hinten, maßstäblich. Pfeiltasten gehen von Gerät zu Gerät.</translation>
    </message>
    <message>
        <source>Elevation</source>
        <translation>Rack-Ansicht</translation>
    </message>
    <message>
        <source>Free places are lit.</source>
        <translation>Freie Plätze sind hervorgehoben.</translation>
    </message>
</context>
<context>
    <name>views::FarShape</name>
    <message>
        <source>square</source>
        <translation>Quadrat</translation>
    </message>
    <message>
        <source>triangle</source>
        <translation>Dreieck</translation>
    </message>
    <message>
        <source>diamond</source>
        <translation>Raute</translation>
    </message>
    <message>
        <source>cross</source>
        <translation>Kreuz</translation>
    </message>
    <message>
        <source>star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>arrow</source>
        <translation>Pfeil</translation>
    </message>
    <message>
        <source>ring</source>
        <translation>Ring</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>Kreis</translation>
    </message>
</context>
<context>
    <name>views::FiberView</name>
    <message>
        <source>Fiber view</source>
        <translation>Faseransicht</translation>
    </message>
    <message>
        <source>Arrow keys walk from port to port, Shift with Left and Right from fiber to fiber, Return goes to the far end.</source>
        <translation>Pfeiltasten gehen von Port zu Port, Umschalt mit Links und Rechts von Faser zu Faser, die Eingabetaste zum Gegenende.</translation>
    </message>
    <message>
        <source>fiber %1 of %2</source>
        <translation>Faser %1 von %2</translation>
    </message>
</context>
<context>
    <name>views::FindingGroups</name>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>In no rack</source>
        <translation>In keinem Rack</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Nicht bekannt</translation>
    </message>
</context>
<context>
    <name>views::FindingNote</name>
    <message>
        <source>Rests on: %1</source>
        <translation>Beruht auf: %1</translation>
    </message>
</context>
<context>
    <name>views::FindingStrip</name>
    <message>
        <source>Pick a finding to read it in full.</source>
        <translation>Einen Befund wählen, um ihn ganz zu lesen.</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Anzeigen</translation>
    </message>
    <message>
        <source>&amp;Mend…</source>
        <translation>&amp;Beheben…</translation>
    </message>
    <message>
        <source>The finding in full</source>
        <translation>Der ganze Befund</translation>
    </message>
    <message>
        <source>Select the place and bring it into view (Return)</source>
        <translation>Die Stelle auswählen und ins Bild holen (Eingabetaste)</translation>
    </message>
    <message>
        <source>The cures that are known, each tried on a copy first</source>
        <translation>Die bekannten Abhilfen, jede zuerst an einer Kopie erprobt</translation>
    </message>
    <message>
        <source>Waived: %1</source>
        <translation>Hingenommen: %1</translation>
    </message>
    <message>
        <source>Rests on assumptions: %1</source>
        <translation>Beruht auf Annahmen: %1</translation>
    </message>
    <message>
        <source>Take &amp;waiver out</source>
        <translation>Ausnahme &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Waive…</source>
        <translation>&amp;Hinnehmen…</translation>
    </message>
</context>
<context>
    <name>views::FindingTreeModel</name>
    <message>
        <source>no figure</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>Waived: %1</source>
        <translation>Hingenommen: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Rests on assumptions: %1</source>
        <translation>Beruht auf Annahmen: %1</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>What would mend it</source>
        <translation>Was Abhilfe schafft</translation>
    </message>
</context>
<context>
    <name>views::FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Show the findings that were waived, too</source>
        <translation>Auch die hingenommenen Befunde zeigen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the findings</source>
        <translation>Befunde filtern</translation>
    </message>
    <message>
        <source>Group the findings</source>
        <translation>Befunde gruppieren</translation>
    </message>
    <message>
        <source>What the findings are grouped by</source>
        <translation>Wonach die Befunde gruppiert sind</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>Nach Schwere</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>Nach Regel</translation>
    </message>
    <message>
        <source>By rack</source>
        <translation>Nach Rack</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 Fehler</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 Fehler</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 Warnungen</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>%1 nicht bekannt</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 Hinweis</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 Hinweise</translation>
    </message>
    <message>
        <source>%1 waived</source>
        <translation>%1 hingenommen</translation>
    </message>
    <message>
        <source>Nothing found: every rule holds.</source>
        <translation>Nichts gefunden: jede Regel ist erfüllt.</translation>
    </message>
    <message>
        <source>No finding is like that.</source>
        <translation>Kein Befund passt.</translation>
    </message>
    <message>
        <source>checked in %1</source>
        <translation>geprüft in %1</translation>
    </message>
    <message>
        <source>re-checked in %1 after “%2”</source>
        <translation>neu geprüft in %1 nach „%2“</translation>
    </message>
</context>
<context>
    <name>views::FloorView</name>
    <message>
        <source>Floor plan</source>
        <translation>Grundriss</translation>
    </message>
    <message>
        <source>The hall from above, to scale. Arrow keys walk from rack to rack.</source>
        <translation>Die Halle von oben, maßstäblich. Pfeiltasten gehen von Rack zu Rack.</translation>
    </message>
    <message>
        <source>1 cable from %1 to %2</source>
        <translation>1 Kabel von %1 nach %2</translation>
    </message>
    <message>
        <source>%1 cables from %2 to %3</source>
        <translation>%1 Kabel von %2 nach %3</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 full</source>
        <translation>zu %1 gefüllt</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>x %1 · y %2</source>
        <translation>x %1 · y %2</translation>
    </message>
</context>
<context>
    <name>views::Gauge</name>
    <message>
        <source>%1 % of the limit</source>
        <translation>%1 % des Grenzwerts</translation>
    </message>
</context>
<context>
    <name>views::HistoryModel</name>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>%1, undone</source>
        <translation>%1, rückgängig gemacht</translation>
    </message>
</context>
<context>
    <name>views::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>views::ImpactPanel</name>
    <message>
        <source>Sort of part that fails</source>
        <translation>Art des ausfallenden Teils</translation>
    </message>
    <message>
        <source>Part that fails</source>
        <translation>Ausfallendes Teil</translation>
    </message>
    <message>
        <source>If this fails:</source>
        <translation>Wenn dies ausfällt:</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Was verloren geht</translation>
    </message>
    <message>
        <source>Select a rack, device, port, cable, tray, CDU or manifold to see what fails with it.</source>
        <translation>Rack, Gerät, Port, Kabel, Trasse, CDU oder Verteiler auswählen, um zu sehen, was mit ausfällt.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aufsuchen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Beruht auf</translation>
    </message>
</context>
<context>
    <name>views::ImpactTableModel</name>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>some lanes</source>
        <translation>einige Lanes</translation>
    </message>
    <message>
        <source>Port, other end</source>
        <translation>Port, anderes Ende</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Other end</source>
        <translation>Anderes Ende</translation>
    </message>
    <message>
        <source>Still carries</source>
        <translation>Trägt noch</translation>
    </message>
</context>
<context>
    <name>views::Inspection</name>
    <message>
        <source>derived</source>
        <translation>abgeleitet</translation>
    </message>
    <message>
        <source>%1 things</source>
        <translation>%1 Objekte</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>Not known: %1.</source>
        <translation>Nicht bekannt: %1.</translation>
    </message>
    <message>
        <source>figures missing</source>
        <translation>Werte fehlen</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>Switch</translation>
    </message>
    <message>
        <source>compute tray</source>
        <translation>Compute-Tray</translation>
    </message>
    <message>
        <source>NVLink tray</source>
        <translation>NVLink-Tray</translation>
    </message>
    <message>
        <source>power shelf</source>
        <translation>Power-Shelf</translation>
    </message>
    <message>
        <source>management switch</source>
        <translation>Management-Switch</translation>
    </message>
    <message>
        <source>fiber panel</source>
        <translation>Faser-Patchfeld</translation>
    </message>
    <message>
        <source>shuffle box</source>
        <translation>Shuffle-Box</translation>
    </message>
    <message>
        <source>laser shelf</source>
        <translation>Laser-Shelf</translation>
    </message>
    <message>
        <source>device</source>
        <translation>Gerät</translation>
    </message>
</context>
<context>
    <name>views::InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Findings here</source>
        <translation>Befunde hier</translation>
    </message>
</context>
<context>
    <name>views::PlanTreeModel</name>
    <message>
        <source>errors: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>warnings: %1</source>
        <translation>Warnungen: %1</translation>
    </message>
    <message>
        <source>NIC to leaf</source>
        <translation>NIC zu Leaf</translation>
    </message>
    <message>
        <source>Leaf to spine</source>
        <translation>Leaf zu Spine</translation>
    </message>
    <message>
        <source>Spine to core</source>
        <translation>Spine zu Core</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Management</translation>
    </message>
    <message>
        <source>Trunks</source>
        <translation>Trunks</translation>
    </message>
    <message>
        <source>Laser feeds</source>
        <translation>Laserspeisungen</translation>
    </message>
    <message>
        <source>NVLink</source>
        <translation>NVLink</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Reihe %1</translation>
    </message>
    <message>
        <source>Trays and ladders</source>
        <translation>Trassen und Kabelleitern</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>Kühlung</translation>
    </message>
    <message>
        <source>Cables</source>
        <translation>Kabel</translation>
    </message>
    <message>
        <source>1 switch</source>
        <translation>1 Switch</translation>
    </message>
    <message>
        <source>%1 switches</source>
        <translation>%1 Switches</translation>
    </message>
    <message>
        <source>%1 GPUs</source>
        <translation>%1 GPUs</translation>
    </message>
    <message>
        <source>U%1</source>
        <translation>U%1</translation>
    </message>
    <message>
        <source>loop %1</source>
        <translation>Kreis %1</translation>
    </message>
</context>
<context>
    <name>views::ProjectPanel</name>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
</context>
<context>
    <name>views::RowFilter</name>
    <message>
        <source>a quote is not closed</source>
        <translation>ein Anführungszeichen wird nicht geschlossen</translation>
    </message>
    <message>
        <source>what is looked for in the column %1 is missing</source>
        <translation>es fehlt, was in der Spalte %1 gesucht wird</translation>
    </message>
    <message>
        <source>the column %1 has no figures: %2 compares nothing there</source>
        <translation>die Spalte %1 hat keine Zahlen: %2 vergleicht dort nichts</translation>
    </message>
    <message>
        <source>&quot;%1&quot; compares the column %2 with no number, such as %3</source>
        <translation>„%1“ vergleicht die Spalte %2 nicht mit einer Zahl wie %3</translation>
    </message>
</context>
<context>
    <name>views::SheetFrame</name>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>foot</source>
        <translation>Fußzeile</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Printed at full size, this bar is 50 mm</source>
        <translation>In voller Größe gedruckt ist dieser Balken 50 mm</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>views::TableView</name>
    <message>
        <source>%1 of %2 rows changed. %3</source>
        <translation>%1 von %2 Zeilen geändert. %3</translation>
    </message>
</context>
<context>
    <name>views::UnderlayDrawing</name>
    <message>
        <source>underlay, layer %1</source>
        <translation>Unterlage, Layer %1</translation>
    </message>
    <message>
        <source>underlay</source>
        <translation>Unterlage</translation>
    </message>
</context>
<context>
    <name>views::bomSheets</name>
    <message>
        <source>columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Teilenummer</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Spares</source>
        <translation>Ersatz</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Einzelpreis</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Spares rule</source>
        <translation>Ersatzregel</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>no price: no list of prices was given</source>
        <translation>kein Preis: es wurde keine Preisliste angegeben</translation>
    </message>
    <message>
        <source>no price: not in the list of prices, and in no amount</source>
        <translation>kein Preis: nicht in der Preisliste und in keinem Betrag</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (Forts.)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>There is nothing to buy in this design.</source>
        <translation>In diesem Entwurf gibt es nichts zu kaufen.</translation>
    </message>
    <message>
        <source>1 rack</source>
        <translation>1 Rack</translation>
    </message>
    <message>
        <source>%1 racks</source>
        <translation>%1 Racks</translation>
    </message>
    <message>
        <source>1 switch</source>
        <translation>1 Switch</translation>
    </message>
    <message>
        <source>%1 switches</source>
        <translation>%1 Switches</translation>
    </message>
    <message>
        <source>1 cable</source>
        <translation>1 Kabel</translation>
    </message>
    <message>
        <source>%1 cables</source>
        <translation>%1 Kabel</translation>
    </message>
    <message>
        <source>no list of prices</source>
        <translation>keine Preisliste</translation>
    </message>
    <message>
        <source>prices from %1</source>
        <translation>Preise aus %1</translation>
    </message>
    <message>
        <source>Bill of materials by rack</source>
        <translation>Stückliste nach Rack</translation>
    </message>
    <message>
        <source>Bill of materials by row</source>
        <translation>Stückliste nach Reihe</translation>
    </message>
    <message>
        <source>Bill of materials</source>
        <translation>Stückliste</translation>
    </message>
    <message>
        <source>Bill of materials, %1</source>
        <translation>Stückliste, %1</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Revision %1</translation>
    </message>
    <message>
        <source>total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>spares rule: one for so many, at least one; 1 per %1 is assumed ~</source>
        <translation>Ersatzregel: eines je so vielen, mindestens eines; 1 je %1 ist angenommen ~</translation>
    </message>
</context>
<context>
    <name>views::cableCard</name>
    <message>
        <source>not routed yet</source>
        <translation>noch nicht verlegt</translation>
    </message>
    <message>
        <source>needs %1 with slack</source>
        <translation>braucht %1 mit Reserve</translation>
    </message>
    <message>
        <source>cut to %1</source>
        <translation>auf Maß %1</translation>
    </message>
    <message>
        <source>stock %1</source>
        <translation>Lager %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 nach %2</translation>
    </message>
</context>
<context>
    <name>views::cableTable</name>
    <message>
        <source>Cables</source>
        <translation>Kabel</translation>
    </message>
    <message>
        <source>No cables yet. Connect two ports in the elevation, or many by rule: Connect, Connect ports.</source>
        <translation>Noch keine Kabel. Zwei Ports in der Rack-Ansicht verbinden oder viele nach Regel: Verbinden, Ports verbinden.</translation>
    </message>
    <message>
        <source>End A</source>
        <translation>Ende A</translation>
    </message>
    <message>
        <source>End B</source>
        <translation>Ende B</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>Kabel</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>not routed</source>
        <translation>nicht verlegt</translation>
    </message>
    <message>
        <source>To order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Trays</source>
        <translation>Trassen</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>no tray needed</source>
        <translation>keine Trasse nötig</translation>
    </message>
</context>
<context>
    <name>views::changeLook</name>
    <message>
        <source>design</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>naming scheme</source>
        <translation>Benennungsschema</translation>
    </message>
    <message>
        <source>hall</source>
        <translation>Halle</translation>
    </message>
    <message>
        <source>device type</source>
        <translation>Gerätetyp</translation>
    </message>
    <message>
        <source>rack type</source>
        <translation>Rack-Typ</translation>
    </message>
    <message>
        <source>cable type</source>
        <translation>Kabeltyp</translation>
    </message>
    <message>
        <source>coupling type</source>
        <translation>Kupplungstyp</translation>
    </message>
    <message>
        <source>hose type</source>
        <translation>Schlauchtyp</translation>
    </message>
    <message>
        <source>CDU type</source>
        <translation>CDU-Typ</translation>
    </message>
    <message>
        <source>fluid</source>
        <translation>Flüssigkeit</translation>
    </message>
    <message>
        <source>tray type</source>
        <translation>Trassentyp</translation>
    </message>
    <message>
        <source>row</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>rack</source>
        <translation>Rack</translation>
    </message>
    <message>
        <source>device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>tray</source>
        <translation>Trasse</translation>
    </message>
    <message>
        <source>cable</source>
        <translation>Kabel</translation>
    </message>
    <message>
        <source>CDU</source>
        <translation>CDU</translation>
    </message>
    <message>
        <source>manifold</source>
        <translation>Verteiler</translation>
    </message>
    <message>
        <source>hose</source>
        <translation>Schlauch</translation>
    </message>
    <message>
        <source>guided way</source>
        <translation>Wegvorgabe</translation>
    </message>
    <message>
        <source>obstacle</source>
        <translation>Hindernis</translation>
    </message>
    <message>
        <source>underlay</source>
        <translation>Unterlage</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>print settings</source>
        <translation>Druckeinstellungen</translation>
    </message>
    <message>
        <source>waiver</source>
        <translation>Ausnahme</translation>
    </message>
</context>
<context>
    <name>views::changeSheets</name>
    <message>
        <source>counts</source>
        <translation>Anzahlen</translation>
    </message>
    <message>
        <source>ports touched</source>
        <translation>Ports betroffen</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>ausgebaut</translation>
    </message>
    <message>
        <source>plugged anew</source>
        <translation>neu gesteckt</translation>
    </message>
    <message>
        <source>pulled again</source>
        <translation>neu verlegt</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>relabelled</source>
        <translation>neu etikettiert</translation>
    </message>
    <message>
        <source>from other orders</source>
        <translation>anderer Aufträge</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>plates before and after</source>
        <translation>Frontplatten vorher und nachher</translation>
    </message>
    <message>
        <source>Rev %1 </source>
        <translation>Rev %1 </translation>
    </message>
    <message>
        <source>black: as it must be when you leave</source>
        <translation>schwarz: so muss es am Ende sein</translation>
    </message>
    <message>
        <source>struck: take out first</source>
        <translation>gestrichen: zuerst entfernen</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>Kabel</translation>
    </message>
    <message>
        <source>This end</source>
        <translation>Dieses Ende</translation>
    </message>
    <message>
        <source>Far end</source>
        <translation>Gegenende</translation>
    </message>
    <message>
        <source>Stock m</source>
        <translation>Lager m</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Zug</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>Rein.</translation>
    </message>
    <message>
        <source>Insp</source>
        <translation>Insp.</translation>
    </message>
    <message>
        <source>Conn</source>
        <translation>Steck.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>NOW</source>
        <translation>NEU</translation>
    </message>
    <message>
        <source>WAS</source>
        <translation>ALT</translation>
    </message>
    <message>
        <source>no tray</source>
        <translation>keine Trasse</translation>
    </message>
    <message>
        <source>unplugged, capped</source>
        <translation>ausgesteckt, mit Kappe</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>Port %1</translation>
    </message>
    <message>
        <source>after step %1</source>
        <translation>nach Schritt %1</translation>
    </message>
    <message>
        <source>after %1 step %2</source>
        <translation>nach %1 Schritt %2</translation>
    </message>
    <message>
        <source>unplug and cap</source>
        <translation>ausstecken, Kappe auf</translation>
    </message>
    <message>
        <source>plug in</source>
        <translation>einstecken</translation>
    </message>
    <message>
        <source>unplug, plug in as the step says</source>
        <translation>ausstecken, laut Schritt einstecken</translation>
    </message>
    <message>
        <source>change the label</source>
        <translation>Etikett wechseln</translation>
    </message>
    <message>
        <source>far ends</source>
        <translation>Gegenenden</translation>
    </message>
    <message>
        <source>Far ends here, of steps on other orders: whoever has the step says when</source>
        <translation>Gegenenden hier, von Schritten anderer Aufträge: wer den Schritt hat, sagt wann</translation>
    </message>
    <message>
        <source>far end</source>
        <translation>Gegenende</translation>
    </message>
    <message>
        <source>%1 %2, step %3</source>
        <translation>%1 %2, Schritt %3</translation>
    </message>
    <message>
        <source>signatures</source>
        <translation>Unterschriften</translation>
    </message>
    <message>
        <source>Links down agreed with operations</source>
        <translation>Ausfall mit Betrieb abgestimmt</translation>
    </message>
    <message>
        <source>Done by, date</source>
        <translation>Ausgeführt, Datum</translation>
    </message>
    <message>
        <source>Checked by, date</source>
        <translation>Geprüft, Datum</translation>
    </message>
    <message>
        <source>Revision %1 to %2</source>
        <translation>Revision %1 zu %2</translation>
    </message>
    <message>
        <source>Change order</source>
        <translation>Änderungsauftrag</translation>
    </message>
    <message>
        <source>%1 taken out</source>
        <translation>%1 ausgebaut</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>%1 verschoben</translation>
    </message>
    <message>
        <source>%1 put in</source>
        <translation>%1 eingebaut</translation>
    </message>
    <message>
        <source>%1 swapped</source>
        <translation>%1 getauscht</translation>
    </message>
    <message>
        <source>%1 to another port</source>
        <translation>%1 an anderen Port</translation>
    </message>
    <message>
        <source>%1 plugged again</source>
        <translation>%1 wieder gesteckt</translation>
    </message>
    <message>
        <source>%1 pulled again</source>
        <translation>%1 neu verlegt</translation>
    </message>
    <message>
        <source>%1 pulled new</source>
        <translation>%1 neu eingezogen</translation>
    </message>
    <message>
        <source>%1 relabelled</source>
        <translation>%1 neu etikettiert</translation>
    </message>
    <message>
        <source>%1 far ends of others</source>
        <translation>%1 Gegenenden anderer</translation>
    </message>
    <message>
        <source>Change order · %1</source>
        <translation>Änderungsauftrag · %1</translation>
    </message>
    <message>
        <source>where something is to be done</source>
        <translation>wo etwas zu tun ist</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>Rack</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>compute trays</source>
        <translation>Compute-Trays</translation>
    </message>
    <message>
        <source>the rack itself</source>
        <translation>das Rack selbst</translation>
    </message>
    <message>
        <source>Nothing changes between the two designs that a crew would do.</source>
        <translation>Zwischen den beiden Entwürfen ändert sich nichts, was ein Trupp zu tun hätte.</translation>
    </message>
    <message>
        <source>Change order, %1, %2</source>
        <translation>Änderungsauftrag, %1, %2</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Revision %1</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>new tag</source>
        <translation>neues Schild</translation>
    </message>
    <message>
        <source>%1 × %2 m</source>
        <translation>%1 × %2 m</translation>
    </message>
    <message>
        <source>1 label</source>
        <translation>1 Etikett</translation>
    </message>
    <message>
        <source>%1 labels</source>
        <translation>%1 Etiketten</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>bring</source>
        <translation>mitbringen</translation>
    </message>
    <message>
        <source>Bring: </source>
        <translation>Mitbringen: </translation>
    </message>
    <message>
        <source>CHANGE</source>
        <translation>ÄNDERUNG</translation>
    </message>
    <message>
        <source>cables out</source>
        <translation>Kabel entfernt</translation>
    </message>
    <message>
        <source>new tags</source>
        <translation>neue Schilder</translation>
    </message>
    <message>
        <source>far end unplugged</source>
        <translation>Gegenende ausgesteckt</translation>
    </message>
    <message>
        <source>The rack&apos;s folder is new</source>
        <translation>Der Rack-Ordner ist neu</translation>
    </message>
    <message>
        <source>Pages %1 replaced in the rack&apos;s folder</source>
        <translation>Seiten %1 im Rack-Ordner ersetzt</translation>
    </message>
    <message>
        <source>hoses, clips</source>
        <translation>Schlauch, Abgriff</translation>
    </message>
    <message>
        <source>Key plans replaced in the folders of the racks</source>
        <translation>Übersichtspläne in den Rack-Ordnern ersetzt</translation>
    </message>
    <message>
        <source>in the order of doing</source>
        <translation>in der Folge der Arbeit</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>Halle</translation>
    </message>
    <message>
        <source>%1 uncoupled</source>
        <translation>%1 abgekuppelt</translation>
    </message>
    <message>
        <source>%1 coupled</source>
        <translation>%1 gekuppelt</translation>
    </message>
    <message>
        <source>ways, coolant units</source>
        <translation>Trassen, CDUs</translation>
    </message>
    <message>
        <source>ports %1</source>
        <translation>Ports %1</translation>
    </message>
    <message>
        <source>off, capped</source>
        <translation>ab, mit Kappe</translation>
    </message>
    <message>
        <source>clicked, dry</source>
        <translation>eingerastet, trocken</translation>
    </message>
    <message>
        <source>seated</source>
        <translation>sitzt</translation>
    </message>
    <message>
        <source>after the move: %1</source>
        <translation>nach Verschieben: %1</translation>
    </message>
    <message>
        <source>Pages %1 replaced in the rack&apos;s folder; total now %2</source>
        <translation>Seiten %1 im Rack-Ordner ersetzt; gesamt jetzt %2</translation>
    </message>
    <message>
        <source>%1 unplugged first</source>
        <translation>%1 zuerst ausgesteckt</translation>
    </message>
    <message>
        <source>once every box above is ticked</source>
        <translation>wenn oben alles abgehakt ist</translation>
    </message>
    <message>
        <source>after the move, %1 step %2</source>
        <translation>nach Verschieben, %1 Schritt %2</translation>
    </message>
</context>
<context>
    <name>views::contentsSheet</name>
    <message>
        <source>racks here</source>
        <translation>Racks hier</translation>
    </message>
    <message>
        <source>switches in the design</source>
        <translation>Switches im Entwurf</translation>
    </message>
    <message>
        <source>cables in the design</source>
        <translation>Kabel im Entwurf</translation>
    </message>
    <message>
        <source>bundles in the design</source>
        <translation>Bündel im Entwurf</translation>
    </message>
    <message>
        <source>pages in the folders</source>
        <translation>Seiten in den Ordnern</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>Anzahlen</translation>
    </message>
    <message>
        <source>Each rack has a folder of its own: a cover, the key plan, the elevation, and for each device its plate, its ports and its fibers.</source>
        <translation>Jedes Rack hat einen eigenen Ordner: ein Deckblatt, den Übersichtsplan, die Rack-Ansicht und für jedes Gerät seine Frontplatte, seine Ports und seine Fasern.</translation>
    </message>
    <message>
        <source>ALL</source>
        <translation>ALLE</translation>
    </message>
    <message>
        <source>Fiber map · %1</source>
        <translation>Belegungsplan · %1</translation>
    </message>
    <message>
        <source>%1 · revision %2 · the racks of this document</source>
        <translation>%1 · Revision %2 · die Racks dieses Dokuments</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>Rack</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>compute</source>
        <translation>Compute</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>1 device</source>
        <translation>1 Gerät</translation>
    </message>
    <message>
        <source>%1 devices</source>
        <translation>%1 Geräte</translation>
    </message>
</context>
<context>
    <name>views::couplingTable</name>
    <message>
        <source>Couplings</source>
        <translation>Kupplungen</translation>
    </message>
    <message>
        <source>No couplings yet: no device of this design takes coolant.</source>
        <translation>Noch keine Kupplungen: kein Gerät dieses Entwurfs braucht Kühlmittel.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Coupling</source>
        <translation>Kupplung</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>supply</source>
        <translation>Vorlauf</translation>
    </message>
    <message>
        <source>return</source>
        <translation>Rücklauf</translation>
    </message>
    <message>
        <source>Manifold</source>
        <translation>Verteiler</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Hose</source>
        <translation>Schlauch</translation>
    </message>
    <message>
        <source>blind-mate</source>
        <translation>blindsteckend</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Durchfluss</translation>
    </message>
    <message>
        <source>Rated for</source>
        <translation>Ausgelegt für</translation>
    </message>
</context>
<context>
    <name>views::coverSheet</name>
    <message>
        <source>counts</source>
        <translation>Anzahlen</translation>
    </message>
    <message>
        <source>Fiber map</source>
        <translation>Belegungsplan</translation>
    </message>
    <message>
        <source>one rack, every port · %1, actual size, single-sided</source>
        <translation>ein Rack, jeder Port · %1, Originalgröße, einseitig</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, Reihe %2</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Revision %1</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>%1 rev %2</source>
        <translation>%1 rev %2</translation>
    </message>
    <message>
        <source>ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>cables here</source>
        <translation>Kabel hier</translation>
    </message>
    <message>
        <source>stay in this rack</source>
        <translation>nur in diesem Rack</translation>
    </message>
    <message>
        <source>ELS modules</source>
        <translation>ELS-Module</translation>
    </message>
    <message>
        <source>PM MPO</source>
        <translation>PM MPO</translation>
    </message>
    <message>
        <source>bundles</source>
        <translation>Bündel</translation>
    </message>
    <message>
        <source>without route: lengths open</source>
        <translation>ohne Weg: Länge offen</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Hall key plan, this rack marked</source>
        <translation>Übersichtsplan der Halle, dieses Rack markiert</translation>
    </message>
    <message>
        <source>Rack elevation, front and rear</source>
        <translation>Rack-Ansicht, vorn und hinten</translation>
    </message>
    <message>
        <source>faceplate %1</source>
        <translation>Frontplatte %1</translation>
    </message>
    <message>
        <source>ports %1</source>
        <translation>Ports %1</translation>
    </message>
    <message>
        <source>fibers %1</source>
        <translation>Fasern %1</translation>
    </message>
    <message>
        <source>Labels, pull schedule, install procedure and change orders are printed apart.</source>
        <translation>Etiketten, Einzugsplan, Montageablauf und Änderungsaufträge extra.</translation>
    </message>
    <message>
        <source>Bring to the rack</source>
        <translation>Zum Rack mitbringen</translation>
    </message>
    <message>
        <source>× %1 m</source>
        <translation>× %1 m</translation>
    </message>
    <message>
        <source>legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Far ends: shape first, colour second</source>
        <translation>Gegenenden: erst Form, dann Farbe</translation>
    </message>
    <message>
        <source>far end %1, %2</source>
        <translation>Gegenende %1, %2</translation>
    </message>
    <message>
        <source>Pull · Clean · Insp · Conn · Test: tick left to right</source>
        <translation>Zug · Rein. · Insp. · Steck. · Test: von links abhaken</translation>
    </message>
    <message>
        <source>assumed: no figure of a vendor, check on site</source>
        <translation>angenommen: kein Herstellerwert, vor Ort prüfen</translation>
    </message>
    <message>
        <source>not known, never to be taken for zero</source>
        <translation>nicht bekannt, nie als null nehmen</translation>
    </message>
    <message>
        <source>port without a cable: leave its dust cap on</source>
        <translation>Port ohne Kabel: Staubkappe aufgesteckt lassen</translation>
    </message>
    <message>
        <source>APC</source>
        <translation>APC</translation>
    </message>
    <message>
        <source>green = angled (APC): never mate with blue or beige</source>
        <translation>grün = schräg (APC): nie mit Blau oder Beige stecken</translation>
    </message>
    <message>
        <source> = rack %1, lowest unit %2, port %3</source>
        <translation> = Rack %1, unterste HE %2, Port %3</translation>
    </message>
    <message>
        <source>Lasers are invisible. </source>
        <translation>Laser sind unsichtbar. </translation>
    </message>
    <message>
        <source>Keep every ELS out until the</source>
        <translation>Jedes ELS bleibt draußen, bis</translation>
    </message>
    <message>
        <source>procedure asks for it. Never look into a plug; use the scope.</source>
        <translation>der Ablauf es verlangt. Nie in Stecker blicken; Mikroskop nutzen.</translation>
    </message>
    <message>
        <source>crew</source>
        <translation>Trupp</translation>
    </message>
    <message>
        <source>Crew lead</source>
        <translation>Truppführung</translation>
    </message>
    <message>
        <source>Crew</source>
        <translation>Trupp</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>All boxes ticked, signed</source>
        <translation>Alles abgehakt, Unterschrift</translation>
    </message>
    <message>
        <source>Fiber map of rack %1</source>
        <translation>Belegungsplan von Rack %1</translation>
    </message>
    <message>
        <source>Trays</source>
        <translation>Trays</translation>
    </message>
    <message>
        <source>network and management ports</source>
        <translation>Netzwerk- und Managementports</translation>
    </message>
    <message>
        <source>Cables that come with another rack&apos;s folder are not counted again.</source>
        <translation>Kabel, die mit einem anderen Rack-Ordner kommen, zählen hier nicht.</translation>
    </message>
    <message>
        <source>changed since %1; see the change order</source>
        <translation>geändert seit %1; siehe Änderungsauftrag</translation>
    </message>
    <message>
        <source>%1: NOT MADE this long</source>
        <translation>%1: so lang NICHT GEFERTIGT</translation>
    </message>
    <message>
        <source>× %1 m cut</source>
        <translation>× %1 m Maß</translation>
    </message>
    <message>
        <source>1 label sheet</source>
        <translation>1 Etik.-Bogen</translation>
    </message>
    <message>
        <source>%1 label sheets</source>
        <translation>%1 Etik.-Bögen</translation>
    </message>
</context>
<context>
    <name>views::deviceFront</name>
    <message>
        <source>laser module els-%1, lights ports %2-%3</source>
        <translation>Lasermodul els-%1, versorgt Ports %2-%3</translation>
    </message>
    <message>
        <source>laser module els-%1</source>
        <translation>Lasermodul els-%1</translation>
    </message>
</context>
<context>
    <name>views::deviceTable</name>
    <message>
        <source>leaf</source>
        <translation>Leaf</translation>
    </message>
    <message>
        <source>spine</source>
        <translation>Spine</translation>
    </message>
    <message>
        <source>core</source>
        <translation>Core</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>No devices yet. Drag one from the catalog into a rack, or begin with a new cluster.</source>
        <translation>Noch keine Geräte. Eines aus dem Katalog in ein Rack ziehen oder mit einem neuen Cluster beginnen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>Rack</translation>
    </message>
    <message>
        <source>There is no rack %1.</source>
        <translation>Es gibt kein Rack %1.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>HE</translation>
    </message>
    <message>
        <source>A unit is a whole number, counted from 1 at the bottom.</source>
        <translation>Eine Höheneinheit ist eine ganze Zahl, von unten ab 1 gezählt.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Pod</source>
        <translation>Pod</translation>
    </message>
    <message>
        <source>Clipped</source>
        <translation>Abgriff</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Ports used</source>
        <translation>Belegte Ports</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Coolant</source>
        <translation>Kühlmittel</translation>
    </message>
</context>
<context>
    <name>views::drawingSheets</name>
    <message>
        <source>margins</source>
        <translation>Ränder</translation>
    </message>
    <message>
        <source>%1 to 1 : %2 takes %3 sheets of %4: a smaller scale or a larger sheet takes fewer</source>
        <translation>%1 in 1 : %2 braucht %3 Blätter %4: ein kleinerer Maßstab oder ein größeres Blatt braucht weniger</translation>
    </message>
</context>
<context>
    <name>views::editRows</name>
    <message>
        <source>Set %1 of %2 rows to %3</source>
        <translation>%1 von %2 Zeilen auf %3 setzen</translation>
    </message>
</context>
<context>
    <name>views::elevationDrawing</name>
    <message>
        <source>front</source>
        <translation>vorn</translation>
    </message>
    <message>
        <source>rear</source>
        <translation>hinten</translation>
    </message>
    <message>
        <source>front and rear</source>
        <translation>vorn und hinten</translation>
    </message>
    <message>
        <source>%1, elevation, %2</source>
        <translation>%1, Rack-Ansicht, %2</translation>
    </message>
    <message>
        <source>%1, elevations, %2</source>
        <translation>%1, Rack-Ansichten, %2</translation>
    </message>
    <message>
        <source>selection and findings</source>
        <translation>Auswahl und Befunde</translation>
    </message>
    <message>
        <source>%1, to scale in millimetres; unit 1 is the lowest.</source>
        <translation>%1, maßstäblich in Millimetern; Höheneinheit 1 ist die unterste.</translation>
    </message>
</context>
<context>
    <name>views::elevationSheet</name>
    <message>
        <source>fiber manager, slack loops</source>
        <translation>Faserführung, Reserveschlaufen</translation>
    </message>
    <message>
        <source>blank, %1 U</source>
        <translation>Blende, %1 HE</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>S. %1</translation>
    </message>
    <message>
        <source>leaf, rail %1</source>
        <translation>Leaf, Rail %1</translation>
    </message>
    <message>
        <source>spine %1</source>
        <translation>Spine %1</translation>
    </message>
    <message>
        <source>core %1</source>
        <translation>Core %1</translation>
    </message>
    <message>
        <source>CLIP</source>
        <translation>CLIP</translation>
    </message>
    <message>
        <source>S</source>
        <translation>V</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>FRONT</source>
        <translation>VORN</translation>
    </message>
    <message>
        <source>REAR</source>
        <translation>HINTEN</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>boxes</source>
        <translation>Kästchen</translation>
    </message>
    <message>
        <source>fitted</source>
        <translation>Einbau</translation>
    </message>
    <message>
        <source>clipped</source>
        <translation>Abgriff</translation>
    </message>
    <message>
        <source>coupled</source>
        <translation>Kupplung</translation>
    </message>
    <message>
        <source>Rack elevation</source>
        <translation>Rack-Ansicht</translation>
    </message>
    <message>
        <source>%1 · scale 1 : %2 · unit 1 at the bottom · %3 of %4 units filled</source>
        <translation>%1 · Maßstab 1 : %2 · HE 1 unten · %3 von %4 HE belegt</translation>
    </message>
    <message>
        <source>facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Seen from the rear: white S supply, black R return, with the letter of the loop; CLIP on the busbar. Supply right, return left is assumed ~</source>
        <translation>Von hinten gesehen: weiß V Vorlauf, schwarz R Rücklauf, mit dem Buchstaben des Kreises; CLIP an der Stromschiene. Vorlauf rechts, Rücklauf links ist angenommen ~</translation>
    </message>
    <message>
        <source>The page number on a device is that of its first sheet in this folder. Tick a box when it is done.</source>
        <translation>Die Seitenzahl an einem Gerät ist die seines ersten Blatts in diesem Ordner. Kästchen abhaken, wenn es erledigt ist.</translation>
    </message>
    <message>
        <source>fiber panel</source>
        <translation>Faser-Patchfeld</translation>
    </message>
    <message>
        <source>rear ports</source>
        <translation>Ports hinten</translation>
    </message>
</context>
<context>
    <name>views::faceLegend</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>No cable is plugged in.</source>
        <translation>Kein Kabel ist eingesteckt.</translation>
    </message>
</context>
<context>
    <name>views::faceplateDrawing</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 ELS</source>
        <translation>%1 ELS</translation>
    </message>
    <message>
        <source>front</source>
        <translation>vorn</translation>
    </message>
    <message>
        <source>rear</source>
        <translation>hinten</translation>
    </message>
    <message>
        <source>ELS</source>
        <translation>ELS</translation>
    </message>
    <message>
        <source>Face of %1</source>
        <translation>Frontplatte von %1</translation>
    </message>
    <message>
        <source>it has no ports</source>
        <translation>es hat keine Ports</translation>
    </message>
</context>
<context>
    <name>views::faceplateSheet</name>
    <message>
        <source>far end</source>
        <translation>Gegenende</translation>
    </message>
    <message>
        <source>several far ends</source>
        <translation>mehrere Gegenenden</translation>
    </message>
    <message>
        <source>each port names its own; see the port table</source>
        <translation>jeder Port nennt seines; siehe Porttabelle</translation>
    </message>
    <message>
        <source>no bundle</source>
        <translation>kein Bündel</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>col %1</source>
        <translation>Sp. %1</translation>
    </message>
    <message>
        <source>other ports</source>
        <translation>andere Ports</translation>
    </message>
    <message>
        <source>ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>lasers</source>
        <translation>Laser</translation>
    </message>
    <message>
        <source>ELS %1</source>
        <translation>ELS %1</translation>
    </message>
    <message>
        <source>ELS: each names the data ports it feeds; its two PM MPO are behind it, inside the chassis.</source>
        <translation>ELS: jedes nennt die Datenports, die es speist; seine zwei PM MPO sitzen dahinter im Gehäuse.</translation>
    </message>
    <message>
        <source>ELS: each names the data ports it feeds.</source>
        <translation>ELS: jedes nennt die Datenports, die es speist.</translation>
    </message>
    <message>
        <source>how to read it</source>
        <translation>Lesehilfe</translation>
    </message>
    <message>
        <source>port number on this device</source>
        <translation>Portnummer an diesem Gerät</translation>
    </message>
    <message>
        <source>shape = far end, as in the band on top</source>
        <translation>Form = Gegenende, wie im Band oben</translation>
    </message>
    <message>
        <source>port at the far end</source>
        <translation>Port am Gegenende</translation>
    </message>
    <message>
        <source>tray at the far end</source>
        <translation>Tray am Gegenende</translation>
    </message>
    <message>
        <source>Find a port: the heads of the columns say which ports they hold; then count down, A to %1.</source>
        <translation>Port finden: Die Spaltenköpfe nennen ihre Ports; dann abwärts zählen, A bis %1.</translation>
    </message>
    <message>
        <source>Find a port: the heads say which it is.</source>
        <translation>Port finden: Die Köpfe nennen ihn.</translation>
    </message>
    <message>
        <source>Dashed: no cable, leave its dust cap on.</source>
        <translation>Gestrichelt: kein Kabel, Staubkappe bleibt auf.</translation>
    </message>
    <message>
        <source>top left</source>
        <translation>oben links</translation>
    </message>
    <message>
        <source>top right</source>
        <translation>oben rechts</translation>
    </message>
    <message>
        <source>bottom left</source>
        <translation>unten links</translation>
    </message>
    <message>
        <source>bottom right</source>
        <translation>unten rechts</translation>
    </message>
    <message>
        <source>Before the first pull: port %1 is %2 and %3 %4 on the real plate.</source>
        <translation>Vor dem ersten Einzug: Port %1 ist %2 und %3 %4 auf der echten Platte.</translation>
    </message>
    <message>
        <source>All %1 dust caps present. Take off one cap at a time.</source>
        <translation>Alle %1 Staubkappen da. Immer nur eine abnehmen.</translation>
    </message>
    <message>
        <source>~ Order and places of ports on the plate are assumed: no drawing of the vendor is public.</source>
        <translation>~ Folge und Lage der Ports auf der Platte sind angenommen: Keine Zeichnung des Herstellers ist öffentlich.</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>S. %1</translation>
    </message>
    <message>
        <source>p. %1–%2</source>
        <translation>S. %1–%2</translation>
    </message>
    <message>
        <source>port %1 at the rear of this device</source>
        <translation>Port %1 hinten an diesem Gerät</translation>
    </message>
    <message>
        <source>port %1 at the far end</source>
        <translation>Port %1 am Gegenende</translation>
    </message>
    <message>
        <source>black corner: changed since %1</source>
        <translation>schwarze Ecke: geändert seit %1</translation>
    </message>
    <message>
        <source>~ Assumed: adapters go straight through, so that %1 is behind port 1, at the right seen from here.</source>
        <translation>~ Angenommen: Adapter gehen gerade durch, %1 liegt also hinter Port 1, von hier gesehen rechts.</translation>
    </message>
</context>
<context>
    <name>views::fiberDrawing</name>
    <message>
        <source>Trace</source>
        <translation>Lichtweg</translation>
    </message>
    <message>
        <source>trace</source>
        <translation>Lichtweg</translation>
    </message>
    <message>
        <source>Select a port or a laser module to follow its light from laser to far end.</source>
        <translation>Einen Port oder ein Lasermodul auswählen, um seinem Licht vom Laser zum Gegenende zu folgen.</translation>
    </message>
    <message>
        <source>No device with ports is here</source>
        <translation>Hier ist kein Gerät mit Ports</translation>
    </message>
    <message>
        <source>Place a switch in a rack, or select a device, a port or a cable.</source>
        <translation>Einen Switch in ein Rack setzen oder ein Gerät, einen Port oder ein Kabel auswählen.</translation>
    </message>
    <message>
        <source>Two devices face to face</source>
        <translation>Zwei Geräte einander gegenüber</translation>
    </message>
    <message>
        <source>Select one device and then another, or a switch and a rack.</source>
        <translation>Ein Gerät und dann ein anderes auswählen, oder einen Switch und ein Rack.</translation>
    </message>
    <message>
        <source>A cable&apos;s whole trace</source>
        <translation>Der ganze Lichtweg eines Kabels</translation>
    </message>
    <message>
        <source>Select a port or a cable to see every fiber of it from end to end.</source>
        <translation>Einen Port oder ein Kabel auswählen, um jede Faser davon von Ende zu Ende zu sehen.</translation>
    </message>
    <message>
        <source>Fibers of %1</source>
        <translation>Fasern von %1</translation>
    </message>
</context>
<context>
    <name>views::fiberMap</name>
    <message>
        <source>Cover</source>
        <translation>Deckblatt</translation>
    </message>
    <message>
        <source>Key plan</source>
        <translation>Übersichtsplan</translation>
    </message>
    <message>
        <source>Elevation</source>
        <translation>Rack-Ansicht</translation>
    </message>
    <message>
        <source>Faceplate</source>
        <translation>Frontplatte</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>MPO key and lasers</source>
        <translation>MPO-Belegung und Laser</translation>
    </message>
    <message>
        <source>%1 at %2 %3</source>
        <translation>%1 in %2 %3</translation>
    </message>
    <message>
        <source>Port table %1 of %2</source>
        <translation>Porttabelle %1 von %2</translation>
    </message>
    <message>
        <source>Ports %1</source>
        <translation>Ports %1</translation>
    </message>
    <message>
        <source> trays %1</source>
        <translation> trays %1</translation>
    </message>
    <message>
        <source>Faceplate map</source>
        <translation>Frontplattenplan</translation>
    </message>
    <message>
        <source>%1 · %2 × %3 · seen from the FRONT · scale 1 : %4</source>
        <translation>%1 · %2 × %3 · von VORN gesehen · Maßstab 1 : %4</translation>
    </message>
    <message>
        <source>No switch and no cable stands in what was asked for: there is no fiber to map.</source>
        <translation>Im Gewünschten steht weder ein Switch noch ein Kabel: Es gibt keine Faser für den Belegungsplan.</translation>
    </message>
    <message>
        <source>Fiber map of %1, %2</source>
        <translation>Belegungsplan von %1, %2</translation>
    </message>
    <message>
        <source>Fiber map, %1</source>
        <translation>Belegungsplan, %1</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Revision %1</translation>
    </message>
    <message>
        <source>Racks</source>
        <translation>Racks</translation>
    </message>
    <message>
        <source>copper</source>
        <translation>Kupfer</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>female</source>
        <translation>ohne Stifte</translation>
    </message>
    <message>
        <source>male</source>
        <translation>mit Stiften</translation>
    </message>
    <message>
        <source>%1 both ends</source>
        <translation>%1 beidseitig</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>Type %1</source>
        <translation>Typ %1</translation>
    </message>
    <message>
        <source>%1 cut</source>
        <translation>%1 Maß</translation>
    </message>
    <message>
        <source>no route yet</source>
        <translation>noch kein Weg</translation>
    </message>
    <message>
        <source>in this rack, no tray</source>
        <translation>in diesem Rack, keine Trasse</translation>
    </message>
    <message>
        <source>to the rack beside, no tray</source>
        <translation>zum Nachbar-Rack, keine Trasse</translation>
    </message>
    <message>
        <source>Trays</source>
        <translation>Trays</translation>
    </message>
    <message>
        <source>what is plugged in at trays and shelves</source>
        <translation>was an Trays und Shelves gesteckt ist</translation>
    </message>
    <message>
        <source>Rear plate map</source>
        <translation>Rückplattenplan</translation>
    </message>
    <message>
        <source> rear</source>
        <translation> hinten</translation>
    </message>
    <message>
        <source>%1 · %2 × %3 · seen from the REAR · scale 1 : %4</source>
        <translation>%1 · %2 × %3 · von HINTEN gesehen · Maßstab 1 : %4</translation>
    </message>
    <message>
        <source>Rear plate</source>
        <translation>Rückplatte</translation>
    </message>
</context>
<context>
    <name>views::floorDrawing</name>
    <message>
        <source>columns and keep-outs</source>
        <translation>Säulen und Sperrflächen</translation>
    </message>
    <message>
        <source>hall</source>
        <translation>Halle</translation>
    </message>
    <message>
        <source>cold aisle</source>
        <translation>Kaltgang</translation>
    </message>
    <message>
        <source>hot aisle</source>
        <translation>Warmgang</translation>
    </message>
    <message>
        <source>legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>%1, floor plan</source>
        <translation>%1, Grundriss</translation>
    </message>
    <message>
        <source>%1 from above, to scale in millimetres; the far wall is up.</source>
        <translation>%1 von oben, maßstäblich in Millimetern; die hintere Wand ist oben.</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Underlay: %1</source>
        <translation>Unterlage: %1</translation>
    </message>
</context>
<context>
    <name>views::floorMarks</name>
    <message>
        <source>selection and findings</source>
        <translation>Auswahl und Befunde</translation>
    </message>
    <message>
        <source>selected ways</source>
        <translation>ausgewählte Wege</translation>
    </message>
</context>
<context>
    <name>views::floorRacks</name>
    <message>
        <source>Row %1</source>
        <translation>Reihe %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>racks</source>
        <translation>Racks</translation>
    </message>
    <message>
        <source>coolant distribution units</source>
        <translation>Kühlmittelverteileinheiten (CDU)</translation>
    </message>
</context>
<context>
    <name>views::floorTrays</name>
    <message>
        <source>%1 layers</source>
        <translation>%1 Lagen</translation>
    </message>
    <message>
        <source>trays</source>
        <translation>Trassen</translation>
    </message>
    <message>
        <source>cables</source>
        <translation>Kabel</translation>
    </message>
</context>
<context>
    <name>views::hopLook</name>
    <message>
        <source>laser</source>
        <translation>Laser</translation>
    </message>
    <message>
        <source>PM MPO</source>
        <translation>PM MPO</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>cable</source>
        <translation>Kabel</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>Patchfeld</translation>
    </message>
    <message>
        <source>NIC</source>
        <translation>NIC</translation>
    </message>
    <message>
        <source>pos %1</source>
        <translation>Pos. %1</translation>
    </message>
    <message>
        <source>pos %1 › %2</source>
        <translation>Pos. %1 › %2</translation>
    </message>
</context>
<context>
    <name>views::hoverText</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>no cable</source>
        <translation>kein Kabel</translation>
    </message>
</context>
<context>
    <name>views::insideDrawing</name>
    <message>
        <source>port-aligned: a laser a port</source>
        <translation>portweise: ein Laser je Port</translation>
    </message>
    <message>
        <source>lane-striped: an engine a lane of eight ports</source>
        <translation>laneweise: eine Engine je Lane von acht Ports</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>innen</translation>
    </message>
    <message>
        <source>The figures of its type do not say which laser lights which port.</source>
        <translation>Die Werte seines Typs sagen nicht, welcher Laser welchen Port versorgt.</translation>
    </message>
    <message>
        <source>No optics stand inside: %1 is no co-packaged switch and no laser shelf.</source>
        <translation>Innen ist keine Optik: %1 ist weder ein Co-Packaged-Switch noch ein Laser-Shelf.</translation>
    </message>
    <message>
        <source>%1, carries ports %2</source>
        <translation>%1, führt Ports %2</translation>
    </message>
    <message>
        <source>Inside %1</source>
        <translation>Innenansicht von %1</translation>
    </message>
    <message>
        <source>%1 · inside</source>
        <translation>%1 · innen</translation>
    </message>
</context>
<context>
    <name>views::insideModule</name>
    <message>
        <source>laser module</source>
        <translation>Lasermodul</translation>
    </message>
    <message>
        <source>Ports %1, fed by no laser</source>
        <translation>Ports %1, von keinem Laser gespeist</translation>
    </message>
    <message>
        <source>%1, fiber by fiber</source>
        <translation>%1, Faser für Faser</translation>
    </message>
    <message>
        <source>a laser module feeds %1 PM MPO, %2 engines, %3 ports</source>
        <translation>ein Lasermodul speist %1 PM MPO, %2 Engines, %3 Ports</translation>
    </message>
    <message>
        <source>laser</source>
        <translation>Laser</translation>
    </message>
    <message>
        <source>PM MPO</source>
        <translation>PM MPO</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>ASIC</source>
        <translation>ASIC</translation>
    </message>
</context>
<context>
    <name>views::insideRows</name>
    <message>
        <source>%1 ELS</source>
        <translation>%1 ELS</translation>
    </message>
    <message>
        <source>%1 PM MPO</source>
        <translation>%1 PM MPO</translation>
    </message>
    <message>
        <source>%1 engines</source>
        <translation>%1 Engines</translation>
    </message>
    <message>
        <source>%1 ports</source>
        <translation>%1 Ports</translation>
    </message>
    <message>
        <source>%1 ASIC</source>
        <translation>%1 ASIC</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>innen</translation>
    </message>
    <message>
        <source>no laser</source>
        <translation>kein Laser</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
</context>
<context>
    <name>views::inspectCable</name>
    <message>
        <source>not routed</source>
        <translation>nicht verlegt</translation>
    </message>
    <message>
        <source>no tray needed</source>
        <translation>keine Trasse nötig</translation>
    </message>
    <message>
        <source>Excess</source>
        <translation>Überlänge</translation>
    </message>
    <message>
        <source>half at each end</source>
        <translation>je Ende die Hälfte</translation>
    </message>
    <message>
        <source>at end A</source>
        <translation>an Ende A</translation>
    </message>
    <message>
        <source>at end B</source>
        <translation>an Ende B</translation>
    </message>
    <message>
        <source>Stored in the side manager of the rack, beside the slack.</source>
        <translation>Liegt in der seitlichen Kabelführung des Racks, neben der Reserve.</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>pluggable optics: %1</source>
        <translation>steckbare Optik: %1</translation>
    </message>
    <message>
        <source>The delay of its type along its length; a pluggable optic&apos;s DSP adds 150 to 200 ns (SemiAnalysis on co-packaged optics), a co-packaged port none.</source>
        <translation>Die Laufzeit seines Typs über seine Länge; der DSP einer steckbaren Optik fügt 150 bis 200 ns hinzu (SemiAnalysis zu Co-Packaged Optics), ein Co-Packaged-Port nichts.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Benötigt</translation>
    </message>
    <message>
        <source>The cable is not routed.</source>
        <translation>Das Kabel ist nicht verlegt.</translation>
    </message>
    <message>
        <source>route + slack</source>
        <translation>Weg + Reserve</translation>
    </message>
    <message>
        <source>To order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>cut to order</source>
        <translation>auf Maß</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>at each end</source>
        <translation>an jedem Ende</translation>
    </message>
    <message>
        <source>Trays</source>
        <translation>Trassen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>Stecker</translation>
    </message>
    <message>
        <source>Legs</source>
        <translation>Zweige</translation>
    </message>
    <message>
        <source>%1 at A, %2 at B</source>
        <translation>%1 an A, %2 an B</translation>
    </message>
    <message>
        <source>Fibers</source>
        <translation>Fasern</translation>
    </message>
    <message>
        <source>%1, %2 lit</source>
        <translation>%1, davon %2 mit Licht</translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation>Polarität</translation>
    </message>
    <message>
        <source>Type %1</source>
        <translation>Typ %1</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Außen-Ø</translation>
    </message>
    <message>
        <source>Bend radius</source>
        <translation>Biegeradius</translation>
    </message>
    <message>
        <source>cable</source>
        <translation>Kabel</translation>
    </message>
    <message>
        <source>End A</source>
        <translation>Ende A</translation>
    </message>
    <message>
        <source>End B</source>
        <translation>Ende B</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>A lane</source>
        <translation>Je Lane</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>Kabel</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Far end</source>
        <translation>Gegenende</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Gefüllt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>at the fullest place</source>
        <translation>an der vollsten Stelle</translation>
    </message>
    <message>
        <source>tray</source>
        <translation>Trasse</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Lagen</translation>
    </message>
    <message>
        <source>Under the floor</source>
        <translation>Unter dem Boden</translation>
    </message>
    <message>
        <source>Above slab</source>
        <translation>Über Bodenplatte</translation>
    </message>
    <message>
        <source>Corners of</source>
        <translation>Eckenradius</translation>
    </message>
    <message>
        <source>Power at</source>
        <translation>Strom in</translation>
    </message>
</context>
<context>
    <name>views::inspectCooling</name>
    <message>
        <source>limit not known</source>
        <translation>Grenzwert nicht bekannt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>CDU</source>
        <translation>CDU</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Centre at</source>
        <translation>Mitte bei</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Versorgt</translation>
    </message>
    <message>
        <source>Heat and flow</source>
        <translation>Wärme und Durchfluss</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Wärme</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Durchfluss</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Förderdruck</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>Vorlauf</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>manifold</source>
        <translation>Verteiler</translation>
    </message>
    <message>
        <source>Loop %1 of rack %2</source>
        <translation>Kreis %1 von Rack %2</translation>
    </message>
    <message>
        <source>Fed by</source>
        <translation>Versorgt von</translation>
    </message>
    <message>
        <source>no CDU</source>
        <translation>keine CDU</translation>
    </message>
    <message>
        <source>Couplings</source>
        <translation>Kupplungen</translation>
    </message>
</context>
<context>
    <name>views::inspectDesign</name>
    <message>
        <source>by part</source>
        <translation>je Bauteil</translation>
    </message>
    <message>
        <source>3 m</source>
        <translation>3 m</translation>
    </message>
    <message>
        <source>2 m</source>
        <translation>2 m</translation>
    </message>
    <message>
        <source>feed N+N</source>
        <translation>Einspeisung N+N</translation>
    </message>
    <message>
        <source>PSU N+1</source>
        <translation>PSU N+1</translation>
    </message>
    <message>
        <source>shelf N+1</source>
        <translation>Shelf N+1</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>Racks</source>
        <translation>Racks</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Switches</translation>
    </message>
    <message>
        <source>Fabric cables</source>
        <translation>Fabric-Kabel</translation>
    </message>
    <message>
        <source>Cable length</source>
        <translation>Kabellänge</translation>
    </message>
    <message>
        <source>with slack</source>
        <translation>mit Reserve</translation>
    </message>
    <message>
        <source>PM runs</source>
        <translation>PM-Strecken</translation>
    </message>
    <message>
        <source>in switches</source>
        <translation>in Switches</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Coolant</source>
        <translation>Kühlmittel</translation>
    </message>
    <message>
        <source>each cable type&apos;s own</source>
        <translation>die des jeweiligen Kabeltyps</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Supply water</source>
        <translation>Vorlaufwasser</translation>
    </message>
    <message>
        <source>Fluid</source>
        <translation>Flüssigkeit</translation>
    </message>
    <message>
        <source>Copper</source>
        <translation>Kupfer</translation>
    </message>
    <message>
        <source>Optics</source>
        <translation>Optik</translation>
    </message>
    <message>
        <source>lane-striped</source>
        <translation>laneweise</translation>
    </message>
    <message>
        <source>port-aligned</source>
        <translation>portweise</translation>
    </message>
    <message>
        <source>Redundancy</source>
        <translation>Redundanz</translation>
    </message>
    <message>
        <source>Mated pairs</source>
        <translation>Steckverbindungen</translation>
    </message>
    <message>
        <source>low loss</source>
        <translation>dämpfungsarm</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Fiber reach</source>
        <translation>Faserreichweite</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>Slack an end</source>
        <translation>Reserve je Ende</translation>
    </message>
    <message>
        <source>Stock lengths</source>
        <translation>Lagerlängen</translation>
    </message>
    <message>
        <source>Else cut to</source>
        <translation>Sonst runden auf</translation>
    </message>
    <message>
        <source>Excess</source>
        <translation>Überlänge</translation>
    </message>
    <message>
        <source>half an end</source>
        <translation>je Ende die Hälfte</translation>
    </message>
    <message>
        <source>at end A</source>
        <translation>an Ende A</translation>
    </message>
    <message>
        <source>at end B</source>
        <translation>an Ende B</translation>
    </message>
    <message>
        <source>Fill, day one</source>
        <translation>Füllgrad, 1. Tag</translation>
    </message>
    <message>
        <source>Fill, largest</source>
        <translation>Füllgrad, größter</translation>
    </message>
    <message>
        <source>Aisle in front</source>
        <translation>Gang vorn</translation>
    </message>
    <message>
        <source>Aisle behind</source>
        <translation>Gang hinten</translation>
    </message>
    <message>
        <source>design</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Revision %1</translation>
    </message>
    <message>
        <source>Revision %1 · %2</source>
        <translation>Revision %1 · %2</translation>
    </message>
</context>
<context>
    <name>views::inspectDevice</name>
    <message>
        <source>leaf, rail %1, pod %2</source>
        <translation>Leaf, Rail %1, Pod %2</translation>
    </message>
    <message>
        <source>spine %1, pod %2</source>
        <translation>Spine %1, Pod %2</translation>
    </message>
    <message>
        <source>core %1, plane %2</source>
        <translation>Core %1, Plane %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>Rack</translation>
    </message>
    <message>
        <source>Bottom unit</source>
        <translation>Unterste HE</translation>
    </message>
    <message>
        <source>%1 U high</source>
        <translation>%1 HE hoch</translation>
    </message>
    <message>
        <source>height not known</source>
        <translation>Höhe nicht bekannt</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>Masse</translation>
    </message>
    <message>
        <source>At the clip</source>
        <translation>Am Stromabgriff</translation>
    </message>
    <message>
        <source>not clipped</source>
        <translation>nicht kontaktiert</translation>
    </message>
    <message>
        <source>The draw or the bus voltage is not known.</source>
        <translation>Die Aufnahme oder die Schienenspannung ist nicht bekannt.</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>%1, rating not known</source>
        <translation>%1, Nennwert nicht bekannt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Liefert</translation>
    </message>
    <message>
        <source>One PSU lost</source>
        <translation>Ohne ein Netzteil</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>counted elsewhere</source>
        <translation>anderswo gezählt</translation>
    </message>
    <message>
        <source>supply</source>
        <translation>Vorlauf</translation>
    </message>
    <message>
        <source>return</source>
        <translation>Rücklauf</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Loop %1</source>
        <translation>Kreis %1</translation>
    </message>
    <message>
        <source>Coupling</source>
        <translation>Kupplung</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>abgeleitet</translation>
    </message>
    <message>
        <source>Rests on assumptions: %1</source>
        <translation>Beruht auf Annahmen: %1</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>Rating: %1</source>
        <translation>Nennwert: %1</translation>
    </message>
    <message>
        <source>Coolant</source>
        <translation>Kühlmittel</translation>
    </message>
    <message>
        <source>To liquid</source>
        <translation>An Flüssigkeit</translation>
    </message>
    <message>
        <source>Largest inlet</source>
        <translation>Höchster Zulauf</translation>
    </message>
    <message>
        <source>Data ports</source>
        <translation>Datenports</translation>
    </message>
    <message>
        <source>NIC ports</source>
        <translation>NIC-Ports</translation>
    </message>
    <message>
        <source>PM ports</source>
        <translation>PM-Ports</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Management</translation>
    </message>
    <message>
        <source>Optics</source>
        <translation>Optik</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Engines</source>
        <translation>Engines</translation>
    </message>
    <message>
        <source>Laser modules</source>
        <translation>Lasermodule</translation>
    </message>
    <message>
        <source>PM MPO</source>
        <translation>PM MPO</translation>
    </message>
    <message>
        <source>Lasers</source>
        <translation>Laser</translation>
    </message>
    <message>
        <source>lane-striped</source>
        <translation>laneweise</translation>
    </message>
    <message>
        <source>port-aligned</source>
        <translation>portweise</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>Profil</translation>
    </message>
</context>
<context>
    <name>views::inspectLight</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1 of %2 dB</source>
        <translation>%1 von %2 dB</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>lane %1</source>
        <translation>Lane %1</translation>
    </message>
    <message>
        <source>not cabled</source>
        <translation>nicht verkabelt</translation>
    </message>
    <message>
        <source>open end</source>
        <translation>offenes Ende</translation>
    </message>
    <message>
        <source>%1 position %2</source>
        <translation>%1 Position %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Light to</source>
        <translation>Licht nach</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Laser</source>
        <translation>Laser</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Dämpfung</translation>
    </message>
    <message>
        <source>port to port</source>
        <translation>Port zu Port</translation>
    </message>
    <message>
        <source>Laser feed</source>
        <translation>Laserspeisung</translation>
    </message>
    <message>
        <source>to the engine</source>
        <translation>bis zur Engine</translation>
    </message>
</context>
<context>
    <name>views::inspectRack</name>
    <message>
        <source>north</source>
        <translation>Norden</translation>
    </message>
    <message>
        <source>east</source>
        <translation>Osten</translation>
    </message>
    <message>
        <source>south</source>
        <translation>Süden</translation>
    </message>
    <message>
        <source>west</source>
        <translation>Westen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Centre at</source>
        <translation>Mitte bei</translation>
    </message>
    <message>
        <source>Front faces</source>
        <translation>Front nach</translation>
    </message>
    <message>
        <source>Units filled</source>
        <translation>Belegte HE</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>Masse</translation>
    </message>
    <message>
        <source>Side managers</source>
        <translation>Kabelführungen</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>The managers&apos; size is not known.</source>
        <translation>Die Größe der Kabelführungen ist nicht bekannt.</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>gefüllt</translation>
    </message>
    <message>
        <source>feed N+N</source>
        <translation>Einspeisung N+N</translation>
    </message>
    <message>
        <source>PSU N+1</source>
        <translation>PSU N+1</translation>
    </message>
    <message>
        <source>shelf N+1</source>
        <translation>Shelf N+1</translation>
    </message>
    <message>
        <source>Shelves give</source>
        <translation>Shelves liefern</translation>
    </message>
    <message>
        <source>Busbar, a half</source>
        <translation>Stromschiene, je Hälfte</translation>
    </message>
    <message>
        <source>Busbar</source>
        <translation>Stromschiene</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>On the busbar</source>
        <translation>Auf der Stromschiene</translation>
    </message>
    <message>
        <source>Bus voltage</source>
        <translation>Schienenspannung</translation>
    </message>
    <message>
        <source>Coolant</source>
        <translation>Kühlmittel</translation>
    </message>
    <message>
        <source>Loop %1</source>
        <translation>Kreis %1</translation>
    </message>
    <message>
        <source>no CDU</source>
        <translation>keine CDU</translation>
    </message>
    <message>
        <source>To liquid</source>
        <translation>An Flüssigkeit</translation>
    </message>
    <message>
        <source>rack</source>
        <translation>Rack</translation>
    </message>
    <message>
        <source>row</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Reihe %1</translation>
    </message>
    <message>
        <source>On busbars</source>
        <translation>Auf Stromschienen</translation>
    </message>
</context>
<context>
    <name>views::installSheets</name>
    <message>
        <source>%1 · row %2 · %3 · %4 steps: %5</source>
        <translation>%1 · Reihe %2 · %3 · %4 Schritte: %5</translation>
    </message>
    <message>
        <source>rack</source>
        <translation>Rack</translation>
    </message>
    <message>
        <source>Crew lead</source>
        <translation>Truppführung</translation>
    </message>
    <message>
        <source>Crew</source>
        <translation>Trupp</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Meters used, numbers</source>
        <translation>Messgeräte, Nummern</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (Forts.)</translation>
    </message>
    <message>
        <source>STOP</source>
        <translation>STOP</translation>
    </message>
    <message>
        <source>name, time</source>
        <translation>Name, Uhrzeit</translation>
    </message>
    <message>
        <source>second name, time</source>
        <translation>zweiter Name, Uhrzeit</translation>
    </message>
    <message>
        <source>sign-off</source>
        <translation>Abnahme</translation>
    </message>
    <message>
        <source>%1 is installed: all %2 steps are ticked, every reading is within its limit or stands under the open points.</source>
        <translation>%1 ist montiert: Alle %2 Schritte sind abgehakt, jeder Messwert liegt im Grenzwert oder steht unter den offenen Punkten.</translation>
    </message>
    <message>
        <source>Open points, by step number</source>
        <translation>Offene Punkte, nach Schrittnummer</translation>
    </message>
    <message>
        <source>Crew lead, name and signature</source>
        <translation>Truppführung, Name und Unterschrift</translation>
    </message>
    <message>
        <source>Date, time</source>
        <translation>Datum, Uhrzeit</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation>Übergeben an</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Install procedure</source>
        <translation>Montageablauf</translation>
    </message>
    <message>
        <source>Steps %1 of %2</source>
        <translation>Schritte %1 von %2</translation>
    </message>
    <message>
        <source>%1 steps %2</source>
        <translation>%1 steps %2</translation>
    </message>
    <message>
        <source>No rack stands in what was asked for: there is nothing to install.</source>
        <translation>Im Gewünschten steht kein Rack: Es gibt nichts zu montieren.</translation>
    </message>
    <message>
        <source>Install procedure of %1, %2</source>
        <translation>Montageablauf von %1, %2</translation>
    </message>
    <message>
        <source>Install procedures, %1</source>
        <translation>Montageabläufe, %1</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Revision %1</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Abnahme</translation>
    </message>
    <message>
        <source>~ assumed or worked out, no vendor states it: check on site · a limit stands beside the line to write on · STOP: nobody goes on without two names</source>
        <translation>~ angenommen oder errechnet, von keinem Hersteller: vor Ort prüfen · der Grenzwert steht neben der Schreiblinie · STOP: niemand macht ohne zwei Namen weiter</translation>
    </message>
</context>
<context>
    <name>views::keyPlan</name>
    <message>
        <source>front: stand here</source>
        <translation>vorn: hier stehen</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>The hall from above, rack %1 marked</source>
        <translation>Die Halle von oben, Rack %1 markiert</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>To rack</source>
        <translation>Zu Rack</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Cables</source>
        <translation>Kabel</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>Bündel</translation>
    </message>
    <message>
        <source>Bundle ids</source>
        <translation>Bündelnamen</translation>
    </message>
    <message>
        <source>Route, in pulling order (yellow on the plan)</source>
        <translation>Weg, in Einzugsfolge (gelb im Plan)</translation>
    </message>
    <message>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>%1 devices, %2 … %3</source>
        <translation>%1 Geräte, %2 … %3</translation>
    </message>
    <message>
        <source>no tray</source>
        <translation>keine Trasse</translation>
    </message>
    <message>
        <source>%1 without route</source>
        <translation>%1 ohne Weg</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Hall key plan</source>
        <translation>Übersichtsplan der Halle</translation>
    </message>
    <message>
        <source>where the cables of this rack go, continued</source>
        <translation>wohin die Kabel dieses Racks führen, Fortsetzung</translation>
    </message>
    <message>
        <source>scale %1</source>
        <translation>Maßstab %1</translation>
    </message>
    <message>
        <source>left the whole hall %1, right %2</source>
        <translation>links die ganze Halle %1, rechts %2</translation>
    </message>
    <message>
        <source>this rack</source>
        <translation>dieses Rack</translation>
    </message>
    <message>
        <source>its cables go there: how many</source>
        <translation>so viele Kabel dorthin</translation>
    </message>
    <message>
        <source>tray they lie in</source>
        <translation>ihre Trasse</translation>
    </message>
    <message>
        <source>switches</source>
        <translation>Switches</translation>
    </message>
    <message>
        <source>see the table</source>
        <translation>siehe Tabelle</translation>
    </message>
    <message>
        <source>%1 · seen from above · %2</source>
        <translation>%1 · von oben gesehen · %2</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>länger</translation>
    </message>
</context>
<context>
    <name>views::labels</name>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>to </source>
        <translation>an </translation>
    </message>
    <message>
        <source>%1 cables, %2 to %3</source>
        <translation>%1 Kabel, %2 nach %3</translation>
    </message>
    <message>
        <source>Labels of %1, %2 of %3</source>
        <translation>Etiketten von %1, %2 von %3</translation>
    </message>
    <message>
        <source>labels %1 of %2, rev %3</source>
        <translation>Etiketten %1 von %2, Rev %3</translation>
    </message>
    <message>
        <source>No cable ends there: there is no label to print.</source>
        <translation>Dort endet kein Kabel: Es gibt kein Etikett zu drucken.</translation>
    </message>
    <message>
        <source>Labels, %1</source>
        <translation>Etiketten, %1</translation>
    </message>
    <message>
        <source>%1 has no room for a code that scanners read, as of &quot;%2&quot;: it is left out.</source>
        <translation>%1 hat keinen Platz für einen Code, den Scanner lesen, etwa für „%2“: Er wird weggelassen.</translation>
    </message>
    <message>
        <source>On %1 the modules of codes are as small as %2 mm, less than the %3 mm that every scanner reads: try one with yours, or take a larger label, a shorter text or Data Matrix.</source>
        <translation>Auf %1 sind die Module der Codes bis zu %2 mm klein, weniger als die %3 mm, die jeder Scanner liest: einen mit dem eigenen probieren oder ein größeres Etikett, einen kürzeren Text oder Data Matrix nehmen.</translation>
    </message>
    <message>
        <source>%1 ends</source>
        <translation>%1 Enden</translation>
    </message>
    <message>
        <source>Names that %1 has no room for are cut at their front (%2): %3. The codes and the text of the PDF have them whole; a larger label has room.</source>
        <translation>Namen, für die %1 keinen Platz hat, sind vorn gekürzt (%2): %3. Die Codes und der Text des PDF haben sie ganz; ein größeres Etikett hat Platz.</translation>
    </message>
</context>
<context>
    <name>views::lanesDrawing</name>
    <message>
        <source>tx %1</source>
        <translation>tx %1</translation>
    </message>
    <message>
        <source>rx %1</source>
        <translation>rx %1</translation>
    </message>
    <message>
        <source>All fibers of %1</source>
        <translation>Alle Fasern von %1</translation>
    </message>
    <message>
        <source>lanes</source>
        <translation>Lanes</translation>
    </message>
    <message>
        <source>%1 · %2 lit fibers</source>
        <translation>%1 · %2 Fasern mit Licht</translation>
    </message>
    <message>
        <source>There is no fiber to follow: it is copper, or its type does not say which positions are lit.</source>
        <translation>Es gibt keine Faser zu verfolgen: es ist Kupfer, oder sein Typ sagt nicht, welche Positionen Licht führen.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>views::laserSheet</name>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>Tx%1</source>
        <translation>Tx%1</translation>
    </message>
    <message>
        <source>Rx%1</source>
        <translation>Rx%1</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>NASE</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>an %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>both plugs of a cable</source>
        <translation>beide Stecker eines Kabels</translation>
    </message>
    <message>
        <source>looking into</source>
        <translation>Blick in den</translation>
    </message>
    <message>
        <source>the plug, key up</source>
        <translation>Stecker, Nase oben</translation>
    </message>
    <message>
        <source>This end</source>
        <translation>Dieses Ende</translation>
    </message>
    <message>
        <source>Far end</source>
        <translation>Gegenende</translation>
    </message>
    <message>
        <source>APC</source>
        <translation>APC</translation>
    </message>
    <message>
        <source>green, angled 8°</source>
        <translation>grün, 8° schräg</translation>
    </message>
    <message>
        <source>Never mate with UPC.</source>
        <translation>Nie mit UPC stecken.</translation>
    </message>
    <message>
        <source>1 to %1, 2 to %2 …</source>
        <translation>1 an %1, 2 an %2 …</translation>
    </message>
    <message>
        <source>dot = position 1</source>
        <translation>Punkt = Position 1</translation>
    </message>
    <message>
        <source>%1 of %2 lit,</source>
        <translation>%1 von %2 genutzt,</translation>
    </message>
    <message>
        <source>lane order ~</source>
        <translation>Lane-Folge ~</translation>
    </message>
    <message>
        <source>fiber colours</source>
        <translation>Faserfarben</translation>
    </message>
    <message>
        <source>laser module</source>
        <translation>Lasermodul</translation>
    </message>
    <message>
        <source>PM %1</source>
        <translation>PM %1</translation>
    </message>
    <message>
        <source>OE %1</source>
        <translation>OE %1</translation>
    </message>
    <message>
        <source>lasers</source>
        <translation>Laser</translation>
    </message>
    <message>
        <source>Lasers, left to right along the bottom of the plate, with what each feeds ~</source>
        <translation>Laser, von links nach rechts unten an der Frontplatte, und was jeder speist ~</translation>
    </message>
    <message>
        <source>ELS</source>
        <translation>ELS</translation>
    </message>
    <message>
        <source>PM MPO</source>
        <translation>PM MPO</translation>
    </message>
    <message>
        <source>Engines</source>
        <translation>Engines</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>Rein.</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Sitz</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>dBm</source>
        <translation>dBm</translation>
    </message>
    <message>
        <source>care</source>
        <translation>Sorgfalt</translation>
    </message>
    <message>
        <source>PM fiber (blue jacket). Push straight in; never turn a plug in its adapter.</source>
        <translation>PM-Faser (blauer Mantel). Gerade einstecken; einen Stecker nie im Adapter drehen.</translation>
    </message>
    <message>
        <source>Invisible light. Keep every ELS out until the procedure asks for it; never look into a plug.</source>
        <translation>Unsichtbares Licht. Jedes ELS bleibt draußen, bis der Ablauf es verlangt; nie in einen Stecker blicken.</translation>
    </message>
    <message>
        <source>Write the reading. Wipe once, look through the scope, then seat.</source>
        <translation>Messwert notieren. Einmal wischen, durchs Mikroskop sehen, dann stecken.</translation>
    </message>
    <message>
        <source>MPO key and lasers</source>
        <translation>MPO-Belegung und Laser</translation>
    </message>
    <message>
        <source>MPO key</source>
        <translation>MPO-Belegung</translation>
    </message>
    <message>
        <source>fiber positions, colours and polarity; PM runs and ELS of this switch</source>
        <translation>Faserpositionen, Farben und Polarität; PM-Strecken und ELS dieses Switches</translation>
    </message>
    <message>
        <source>fiber positions, colours and polarity</source>
        <translation>Faserpositionen, Farben und Polarität</translation>
    </message>
    <message>
        <source>%1 positions,</source>
        <translation>%1 Positionen,</translation>
    </message>
    <message>
        <source>Laser modules in the order of their numbers, with what each feeds ~</source>
        <translation>Lasermodule in der Folge ihrer Nummern, und was jedes speist ~</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Speist</translation>
    </message>
    <message>
        <source>no cable</source>
        <translation>kein Kabel</translation>
    </message>
    <message>
        <source>fiber positions, colours and polarity; the modules of this shelf and what they feed</source>
        <translation>Faserpositionen, Farben und Polarität; die Module dieses Shelfs und was sie speisen</translation>
    </message>
    <message>
        <source>Lasers stand in %1 and are ticked on its page; what they feed here ~</source>
        <translation>Die Laser sitzen in %1 und werden auf dessen Seite abgehakt; was sie hier speisen ~</translation>
    </message>
    <message>
        <source>No PM cable leads to a laser shelf yet: no light here ~</source>
        <translation>Noch führt kein PM-Kabel zu einem Laser-Shelf: hier kein Licht ~</translation>
    </message>
    <message>
        <source>No laser shelf is placed: no light here until one is placed and cabled ~</source>
        <translation>Kein Laser-Shelf eingebaut: hier kein Licht, bis eines eingebaut und verkabelt ist ~</translation>
    </message>
</context>
<context>
    <name>views::noteLines</name>
    <message>
        <source>notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
</context>
<context>
    <name>views::pairDrawing</name>
    <message>
        <source>%1 and %2 face to face</source>
        <translation>%1 und %2 einander gegenüber</translation>
    </message>
    <message>
        <source>face to face</source>
        <translation>gegenüber</translation>
    </message>
    <message>
        <source>nothing joins them</source>
        <translation>nichts verbindet sie</translation>
    </message>
    <message>
        <source>1 link</source>
        <translation>1 Verbindung</translation>
    </message>
    <message>
        <source>%1 links</source>
        <translation>%1 Verbindungen</translation>
    </message>
    <message>
        <source>%1 · %2 ports joined</source>
        <translation>%1 · %2 Ports verbunden</translation>
    </message>
    <message>
        <source>No cable goes from %1 to %2.</source>
        <translation>Kein Kabel führt von %1 nach %2.</translation>
    </message>
</context>
<context>
    <name>views::portLight</name>
    <message>
        <source>port %1 is lit by no laser: %2</source>
        <translation>Port %1 erhält von keinem Laser Licht: %2</translation>
    </message>
    <message>
        <source>port %1 is lit by %2</source>
        <translation>Port %1 erhält Licht von %2</translation>
    </message>
    <message>
        <source>laser module %1</source>
        <translation>Lasermodul %1</translation>
    </message>
    <message>
        <source>%1, lights ports %2</source>
        <translation>%1, versorgt Ports %2</translation>
    </message>
</context>
<context>
    <name>views::portTable</name>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>NIC</source>
        <translation>NIC</translation>
    </message>
    <message>
        <source>management</source>
        <translation>Management</translation>
    </message>
    <message>
        <source>laser feed</source>
        <translation>Laserspeisung</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>No ports yet: no device of this design has any.</source>
        <translation>Noch keine Ports: kein Gerät dieses Entwurfs hat welche.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>Stecker</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>Kabel</translation>
    </message>
    <message>
        <source>Far end</source>
        <translation>Gegenende</translation>
    </message>
    <message>
        <source>Rail</source>
        <translation>Rail</translation>
    </message>
    <message>
        <source>Loss to far port</source>
        <translation>Dämpfung bis Gegenport</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Rows are in the order of the ports on the device.</source>
        <translation>Zeilen in der Reihenfolge der Ports am Gerät.</translation>
    </message>
    <message>
        <source>One block of %1 rows = one column on the plate, top to bottom.</source>
        <translation>Ein Block von %1 Zeilen = eine Spalte der Platte, von oben nach unten.</translation>
    </message>
    <message>
        <source>Tick from left to right; do not connect before </source>
        <translation>Von links abhaken; nicht stecken, bevor </translation>
    </message>
    <message>
        <source>Insp</source>
        <translation>Insp.</translation>
    </message>
    <message>
        <source> is ticked. Loss: all mated pairs and fiber, port to port.</source>
        <translation> abgehakt ist. Dämpfung: alle Steckverbindungen und Faser, Port zu Port.</translation>
    </message>
    <message>
        <source>The label at this end reads: </source>
        <translation>Das Etikett an diesem Ende lautet: </translation>
    </message>
    <message>
        <source>   ~ assumed, ? not known</source>
        <translation>   ~ angenommen, ? nicht bekannt</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Col</source>
        <translation>Sp.</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Tray</translation>
    </message>
    <message>
        <source>This end</source>
        <translation>Dieses Ende</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Stock m</source>
        <translation>Lager m</translation>
    </message>
    <message>
        <source>Loss dB</source>
        <translation>Dämpf. dB</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Zug</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>Rein.</translation>
    </message>
    <message>
        <source>Conn</source>
        <translation>Steck.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>far end</source>
        <translation>Gegenende</translation>
    </message>
    <message>
        <source>no cable</source>
        <translation>kein Kabel</translation>
    </message>
    <message>
        <source>ports %1</source>
        <translation>Ports %1</translation>
    </message>
    <message>
        <source>1 tray</source>
        <translation>1 Tray</translation>
    </message>
    <message>
        <source>%1 trays</source>
        <translation>%1 Trays</translation>
    </message>
    <message>
        <source>rack %1 %2</source>
        <translation>Rack %1 %2</translation>
    </message>
    <message>
        <source>bundle %1</source>
        <translation>Bündel %1</translation>
    </message>
    <message>
        <source>1 cable</source>
        <translation>1 Kabel</translation>
    </message>
    <message>
        <source>%1 cables</source>
        <translation>%1 Kabel</translation>
    </message>
    <message>
        <source>route %1</source>
        <translation>Weg %1</translation>
    </message>
    <message>
        <source>several</source>
        <translation>mehrere</translation>
    </message>
    <message>
        <source>each row names its far end</source>
        <translation>jede Zeile nennt ihr Gegenende</translation>
    </message>
    <message>
        <source>leave the dust caps on</source>
        <translation>Staubkappen aufgesteckt lassen</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (Forts.)</translation>
    </message>
    <message>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>One rail after the other, then management; trays from the bottom of the rack upwards.</source>
        <translation>Eine Rail nach der anderen, dann Management; Trays im Rack von unten nach oben.</translation>
    </message>
    <message>
        <source>trays</source>
        <translation>Trays</translation>
    </message>
    <message>
        <source>none planned</source>
        <translation>keines geplant</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source> All at the REAR.</source>
        <translation> Alle HINTEN.</translation>
    </message>
    <message>
        <source> The plate is page %1.</source>
        <translation> Platte: Seite %1.</translation>
    </message>
    <message>
        <source>changed since %1</source>
        <translation>geändert seit %1</translation>
    </message>
    <message>
        <source> Of a breakout: its worst leg.</source>
        <translation> Bei Breakout: der schlechteste Zweig.</translation>
    </message>
    <message>
        <source>   .3 after a cable: its leg 3</source>
        <translation>   .3 nach einem Kabel: Zweig 3</translation>
    </message>
    <message>
        <source>breakout</source>
        <translation>Breakout</translation>
    </message>
    <message>
        <source> is ticked. Loss: on the pages of the switches.</source>
        <translation> abgehakt ist. Dämpfung: auf den Seiten der Switches.</translation>
    </message>
    <message>
        <source>   ! NOT MADE this long: do not pull</source>
        <translation>   ! So lang NICHT GEFERTIGT: nicht einziehen</translation>
    </message>
    <message>
        <source>to %1 · %2 · %3</source>
        <translation>an %1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>views::positionDiscs</name>
    <message>
        <source>tx %1</source>
        <translation>tx %1</translation>
    </message>
    <message>
        <source>rx %1</source>
        <translation>rx %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>, Type %1</source>
        <translation>, Typ %1</translation>
    </message>
    <message>
        <source>position %1, %2</source>
        <translation>Position %1, %2</translation>
    </message>
    <message>
        <source>%1: dark</source>
        <translation>%1: dunkel</translation>
    </message>
    <message>
        <source>%1: lane %2 sends</source>
        <translation>%1: Lane %2 sendet</translation>
    </message>
    <message>
        <source>%1: lane %2 listens</source>
        <translation>%1: Lane %2 empfängt</translation>
    </message>
    <message>
        <source>connector</source>
        <translation>Stecker</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
</context>
<context>
    <name>views::pullSheets</name>
    <message>
        <source>cut to order</source>
        <translation>auf Maß</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 further lengths</source>
        <translation>%1 weitere Längen</translation>
    </message>
    <message>
        <source>pulls</source>
        <translation>Einzüge</translation>
    </message>
    <message>
        <source>cables</source>
        <translation>Kabel</translation>
    </message>
    <message>
        <source>metres of stock lengths</source>
        <translation>Meter Lagerlänge</translation>
    </message>
    <message>
        <source>shifts of a crew</source>
        <translation>Schichten eines Trupps</translation>
    </message>
    <message>
        <source>crew</source>
        <translation>Trupp</translation>
    </message>
    <message>
        <source>crews</source>
        <translation>Trupps</translation>
    </message>
    <message>
        <source>without a way: in no pull</source>
        <translation>ohne Weg: in keinem Einzug</translation>
    </message>
    <message>
        <source>sums</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Pull in the order of the numbers</source>
        <translation>In der Reihenfolge der Nummern einziehen</translation>
    </message>
    <message>
        <source>A longer pull goes in before any shorter one that hangs out of a tray where it passes, so that nothing is drawn over an opening in which cables hang already ~. Within that a crew stays at its tray while there is something to pull in it, the longest first; what lies in no tray comes last.</source>
        <translation>Ein längerer Einzug kommt vor jedem kürzeren, der auf seinem Weg aus einer Trasse hängt, damit nichts über eine Öffnung gezogen wird, in der schon Kabel hängen ~. Sonst bleibt ein Trupp an seiner Trasse, solange dort etwas einzuziehen ist, das Längste zuerst; was in keiner Trasse liegt, kommt zuletzt.</translation>
    </message>
    <message>
        <source>Boxes stand at the rack that is named first ~.</source>
        <translation>Die Kartons stehen am zuerst genannten Rack ~.</translation>
    </message>
    <message>
        <source>Only what concerns %1 is here; the numbers are those of the whole schedule.</source>
        <translation>Hier steht nur, was %1 betrifft; die Nummern sind die des ganzen Plans.</translation>
    </message>
    <message>
        <source>lengths</source>
        <translation>Längen</translation>
    </message>
    <message>
        <source>Bring, by stock length</source>
        <translation>Mitbringen, nach Lagerlänge</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Cables</source>
        <translation>Kabel</translation>
    </message>
    <message>
        <source>Metres</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>In pulls</source>
        <translation>In Einzügen</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>One row is one pull: tick left to right</source>
        <translation>Eine Zeile ist ein Einzug: von links abhaken</translation>
    </message>
    <message>
        <source>Pulled</source>
        <translation>Gezogen</translation>
    </message>
    <message>
        <source>all of its cables lie in the trays, from end to end</source>
        <translation>alle seine Kabel liegen in den Trassen, von Ende zu Ende</translation>
    </message>
    <message>
        <source>Dressed</source>
        <translation>Geordnet</translation>
    </message>
    <message>
        <source>bundled, no bend too narrow, slack put away at both ends</source>
        <translation>gebündelt, keine Biegung zu eng, Reserve an beiden Enden verstaut</translation>
    </message>
    <message>
        <source>Labelled</source>
        <translation>Etikettiert</translation>
    </message>
    <message>
        <source>both ends of every cable, and the bundle&apos;s tags</source>
        <translation>beide Enden jedes Kabels und die Schilder des Bündels</translation>
    </message>
    <message>
        <source>assumed: no published rule or figure was found</source>
        <translation>angenommen: keine veröffentlichte Regel, kein Wert gefunden</translation>
    </message>
    <message>
        <source>not known, never to be taken for zero</source>
        <translation>nicht bekannt, nie als null nehmen</translation>
    </message>
    <message>
        <source>shifts</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>By shift</source>
        <translation>Nach Schicht</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Pulls</source>
        <translation>Einzüge</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>shift %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>in this rack, no tray</source>
        <translation>in diesem Rack, keine Trasse</translation>
    </message>
    <message>
        <source>to the rack beside, no tray</source>
        <translation>zum Nachbar-Rack, keine Trasse</translation>
    </message>
    <message>
        <source>drum ~</source>
        <translation>Trommel ~</translation>
    </message>
    <message>
        <source>%1 × %2 m cut</source>
        <translation>%1 × %2 m Maß</translation>
    </message>
    <message>
        <source>%1 × %2 m</source>
        <translation>%1 × %2 m</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Einzug</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>Von, nach</translation>
    </message>
    <message>
        <source>Trays in this order</source>
        <translation>Trassen in dieser Folge</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>Längen</translation>
    </message>
    <message>
        <source>Fill after</source>
        <translation>Füllgrad</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Shift %1 (continued)</source>
        <translation>Schicht %1 (Forts.)</translation>
    </message>
    <message>
        <source>Shift %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>1 pull</source>
        <translation>1 Einzug</translation>
    </message>
    <message>
        <source>%1 pulls</source>
        <translation>%1 Einzüge</translation>
    </message>
    <message>
        <source>1 cable</source>
        <translation>1 Kabel</translation>
    </message>
    <message>
        <source>%1 cables</source>
        <translation>%1 Kabel</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>Crew lead</source>
        <translation>Truppführung</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>pull %1</source>
        <translation>Einzug %1</translation>
    </message>
    <message>
        <source>crew %1</source>
        <translation>Trupp %1</translation>
    </message>
    <message>
        <source>%1.%2 %</source>
        <translation>%1.%2 %</translation>
    </message>
    <message>
        <source>PULL</source>
        <translation>EINZUG</translation>
    </message>
    <message>
        <source>Pull schedule</source>
        <translation>Einzugsplan</translation>
    </message>
    <message>
        <source>Shifts %1</source>
        <translation>Schichten %1</translation>
    </message>
    <message>
        <source>Pulls %1</source>
        <translation>Einzüge %1</translation>
    </message>
    <message>
        <source>in this order, one row a pull · %1</source>
        <translation>in dieser Reihenfolge, je Einzug eine Zeile · %1</translation>
    </message>
    <message>
        <source>No cable with a way begins, ends or lies at %1: there is nothing to pull.</source>
        <translation>Kein Kabel mit einem Weg beginnt, endet oder liegt bei %1: Es gibt nichts einzuziehen.</translation>
    </message>
    <message>
        <source>No cable has a way yet: route the cables, then there is something to pull.</source>
        <translation>Noch hat kein Kabel einen Weg: Die Kabel verlegen, dann gibt es etwas einzuziehen.</translation>
    </message>
    <message>
        <source>Pull schedule, %1</source>
        <translation>Einzugsplan, %1</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Revision %1</translation>
    </message>
    <message>
        <source>Order and sums</source>
        <translation>Reihenfolge und Summen</translation>
    </message>
    <message>
        <source>Cables in a pull: at most %1. Pulls of a crew in a shift: at most %2.</source>
        <translation>Kabel je Einzug: höchstens %1. Einzüge eines Trupps je Schicht: höchstens %2.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>U17-23: lowest units of the devices its cables end at. Lengths: cables × stock length, from boxes, or from a drum where it says so. ~ assumed: no rule was found, ask the crew.</source>
        <translation>U17-23: unterste HE der Geräte, an denen seine Kabel enden. Längen: Kabel × Lagerlänge, aus Kartons oder, wo es dabeisteht, von der Trommel. ~ angenommen: keine Regel gefunden, den Trupp fragen.</translation>
    </message>
    <message>
        <source>Fill after: at the fullest place of its way with this pull in, on the stretch that is named; the rest of that tray may be fuller or emptier.</source>
        <translation>Füllgrad: an der vollsten Stelle seines Wegs mit diesem Einzug darin, auf der genannten Strecke; der Rest dieser Trasse kann voller oder leerer sein.</translation>
    </message>
</context>
<context>
    <name>views::rackDrawing</name>
    <message>
        <source>positions at the rear: assumption</source>
        <translation>Positionen hinten: Annahme</translation>
    </message>
    <message>
        <source>positions of ports: assumption</source>
        <translation>Portpositionen: Annahme</translation>
    </message>
    <message>
        <source>fiber manager %1 U</source>
        <translation>Faserführung %1 U</translation>
    </message>
    <message>
        <source>%1 U free</source>
        <translation>%1 HE frei</translation>
    </message>
    <message>
        <source> · rear</source>
        <translation> · hinten</translation>
    </message>
    <message>
        <source> · front</source>
        <translation> · vorn</translation>
    </message>
</context>
<context>
    <name>views::rackTable</name>
    <message>
        <source>north</source>
        <translation>nord</translation>
    </message>
    <message>
        <source>east</source>
        <translation>ost</translation>
    </message>
    <message>
        <source>south</source>
        <translation>süd</translation>
    </message>
    <message>
        <source>west</source>
        <translation>west</translation>
    </message>
    <message>
        <source>Racks</source>
        <translation>Racks</translation>
    </message>
    <message>
        <source>No racks yet. A new cluster brings them: File, New cluster.</source>
        <translation>Noch keine Racks. Ein neuer Cluster bringt sie mit: Datei, Neuer Cluster.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>Facing</source>
        <translation>Front nach</translation>
    </message>
    <message>
        <source>A rack faces north, east, south or west.</source>
        <translation>Die Front eines Racks zeigt nach nord, ost, süd oder west.</translation>
    </message>
    <message>
        <source>Units used</source>
        <translation>Belegte HE</translation>
    </message>
    <message>
        <source>Units free</source>
        <translation>Freie HE</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Coolant</source>
        <translation>Kühlmittel</translation>
    </message>
    <message>
        <source>A place in the hall is a length, such as 12.4 m or 40 ft 8 in.</source>
        <translation>Ein Platz in der Halle ist eine Länge wie 12,4 m oder 40 ft 8 in.</translation>
    </message>
</context>
<context>
    <name>views::rackText</name>
    <message>
        <source>busbar, voltage not known</source>
        <translation>Stromschiene, Spannung nicht bekannt</translation>
    </message>
    <message>
        <source>busbar %1 V · %2 A</source>
        <translation>Stromschiene %1 V · %2 A</translation>
    </message>
    <message>
        <source> of %1 A</source>
        <translation> von %1 A</translation>
    </message>
    <message>
        <source>, rating not known</source>
        <translation>, Nennwert nicht bekannt</translation>
    </message>
    <message>
        <source> a half</source>
        <translation> je Hälfte</translation>
    </message>
    <message>
        <source>leaf · rail %1</source>
        <translation>Leaf · Rail %1</translation>
    </message>
    <message>
        <source>spine</source>
        <translation>Spine</translation>
    </message>
    <message>
        <source>core</source>
        <translation>Core</translation>
    </message>
</context>
<context>
    <name>views::readDxf</name>
    <message>
        <source>this is no DXF drawing: it does not begin with a section</source>
        <translation>dies ist keine DXF-Zeichnung: sie beginnt nicht mit einem Abschnitt</translation>
    </message>
    <message>
        <source>this is no DXF drawing, or a damaged one: a group code is missing; save it again as ASCII DXF</source>
        <translation>dies ist keine oder eine beschädigte DXF-Zeichnung: ein Gruppencode fehlt; neu als ASCII-DXF speichern</translation>
    </message>
    <message>
        <source>this is no DXF drawing: nothing stands in it</source>
        <translation>dies ist keine DXF-Zeichnung: es steht nichts darin</translation>
    </message>
    <message>
        <source>the drawing has %1, which is more than an underlay may have: take out what is no part of the room, and save it again</source>
        <translation>die Zeichnung hat %1, mehr als eine Unterlage haben darf: entfernen, was nicht zum Raum gehört, und neu speichern</translation>
    </message>
    <message>
        <source>there is nothing in the drawing that a floor plan could show</source>
        <translation>die Zeichnung enthält nichts, was ein Grundriss zeigen könnte</translation>
    </message>
    <message>
        <source>this is a binary DXF drawing: save it as ASCII DXF</source>
        <translation>dies ist eine binäre DXF-Zeichnung: als ASCII-DXF speichern</translation>
    </message>
    <message>
        <source>this is a DWG drawing: save it as ASCII DXF</source>
        <translation>dies ist eine DWG-Zeichnung: als ASCII-DXF speichern</translation>
    </message>
    <message>
        <source>on a sheet of paper</source>
        <translation>auf einem Papierblatt</translation>
    </message>
</context>
<context>
    <name>views::readUnderlay</name>
    <message>
        <source>the image cannot be read: %1</source>
        <translation>das Bild lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>the image has %1 × %2 pixels, and at most %3 million can be shown: save it smaller</source>
        <translation>das Bild hat %1 × %2 Pixel, und höchstens %3 Millionen lassen sich anzeigen: kleiner speichern</translation>
    </message>
    <message>
        <source>this is no file</source>
        <translation>dies ist keine Datei</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>es gibt keine solche Datei</translation>
    </message>
    <message>
        <source>the file cannot be opened: %1</source>
        <translation>die Datei lässt sich nicht öffnen: %1</translation>
    </message>
    <message>
        <source>the file has %1 MB, and an underlay may have %2: take out what is no part of the room</source>
        <translation>die Datei hat %1 MB, und eine Unterlage darf %2 haben: entfernen, was nicht zum Raum gehört</translation>
    </message>
    <message>
        <source>the file cannot be read: %1</source>
        <translation>die Datei lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>this is a PDF: save the plan as ASCII DXF or as a PNG image</source>
        <translation>dies ist ein PDF: den Plan als ASCII-DXF oder als PNG-Bild speichern</translation>
    </message>
    <message>
        <source>Drawings and images (*.dxf *.DXF *.png *.jpg *.jpeg *.PNG *.JPG)</source>
        <translation>Zeichnungen und Bilder (*.dxf *.DXF *.png *.jpg *.jpeg *.PNG *.JPG)</translation>
    </message>
    <message>
        <source>the drawing does not say its unit; millimetres are taken</source>
        <translation>die Zeichnung nennt ihre Einheit nicht; es gelten Millimeter</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>ausgelassen: %1</translation>
    </message>
    <message>
        <source>the file ends before the drawing does: part of it may be missing</source>
        <translation>die Datei endet vor der Zeichnung: ein Teil kann fehlen</translation>
    </message>
</context>
<context>
    <name>views::rearPlant</name>
    <message>
        <source> supply</source>
        <translation> Vorlauf</translation>
    </message>
    <message>
        <source> return</source>
        <translation> Rücklauf</translation>
    </message>
    <message>
        <source>supply</source>
        <translation>Vorlauf</translation>
    </message>
    <message>
        <source>return</source>
        <translation>Rücklauf</translation>
    </message>
    <message>
        <source>busbar</source>
        <translation>Stromschiene</translation>
    </message>
    <message>
        <source>NVLink cartridges</source>
        <translation>NVLink-Kassetten</translation>
    </message>
    <message>
        <source>NVLink cartridges, position assumed</source>
        <translation>NVLink-Kassetten, Position angenommen</translation>
    </message>
    <message>
        <source>hoses</source>
        <translation>Schläuche</translation>
    </message>
    <message>
        <source>coupling %1, %2</source>
        <translation>Kupplung %1, %2</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>couplings</source>
        <translation>Kupplungen</translation>
    </message>
</context>
<context>
    <name>views::revisionBlock</name>
    <message>
        <source>revisions</source>
        <translation>Revisionen</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Revisionen</translation>
    </message>
    <message>
        <source>not issued yet: a working copy</source>
        <translation>noch nicht herausgegeben: Arbeitsstand</translation>
    </message>
    <message>
        <source>Rev</source>
        <translation>Rev</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich änderte</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>1 earlier revision: %1</source>
        <translation>1 frühere Revision: %1</translation>
    </message>
    <message>
        <source>%1 earlier revisions: %2 to %3</source>
        <translation>%1 frühere Revisionen: %2 bis %3</translation>
    </message>
</context>
<context>
    <name>views::sumText</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>views::tableSheets</name>
    <message>
        <source>the table %1 has no column &quot;%2&quot;, only %3</source>
        <translation>die Tabelle %1 hat keine Spalte „%2“, nur %3</translation>
    </message>
    <message>
        <source>A page has room for a filter of %1 letters, and this one has %2: look for fewer words.</source>
        <translation>Eine Seite hat Platz für einen Filter von %1 Zeichen, und dieser hat %2: nach weniger Wörtern suchen.</translation>
    </message>
    <message>
        <source>the column %1 is named twice</source>
        <translation>die Spalte %1 ist zweimal genannt</translation>
    </message>
    <message>
        <source>Stopped: nothing was laid out.</source>
        <translation>Angehalten: Es wurde nichts angeordnet.</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>No row is as the filter wants it.</source>
        <translation>Keine Zeile passt zum Filter.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>all %1 rows</source>
        <translation>alle %1 Zeilen</translation>
    </message>
    <message>
        <source>in the design&apos;s order</source>
        <translation>in der Folge des Entwurfs</translation>
    </message>
    <message>
        <source>by %1, ascending</source>
        <translation>nach %1, aufsteigend</translation>
    </message>
    <message>
        <source>by %1, descending</source>
        <translation>nach %1, absteigend</translation>
    </message>
    <message>
        <source>columns 1 and %1 to %2 of %3</source>
        <translation>Spalten 1 und %1 bis %2 von %3</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Revision %1</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>the filter %1 says nothing: %2</source>
        <translation>der Filter %1 sagt nichts: %2</translation>
    </message>
    <message>
        <source>the filter looks for &quot;%1&quot;, which no row has, and the table %2 has no column &quot;%3&quot;, only %4</source>
        <translation>der Filter sucht „%1“, was keine Zeile hat, und die Tabelle %2 hat keine Spalte „%3“, nur %4</translation>
    </message>
    <message>
        <source>rows %1 to %2</source>
        <translation>Zeilen %1 bis %2</translation>
    </message>
</context>
<context>
    <name>views::tables</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>counted elsewhere</source>
        <translation>anderswo gezählt</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 Fehler</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 Fehler</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 Warnungen</translation>
    </message>
    <message>
        <source>1 unknown</source>
        <translation>1 nicht bekannt</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>%1 nicht bekannt</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 Hinweis</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 Hinweise</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
</context>
<context>
    <name>views::tileMarks</name>
    <message>
        <source>tile</source>
        <translation>Kachel</translation>
    </message>
</context>
<context>
    <name>views::titleStrip</name>
    <message>
        <source>1 : %1 on %2</source>
        <translation>1 : %1 auf %2</translation>
    </message>
    <message>
        <source>Not to scale</source>
        <translation>Ohne Maßstab</translation>
    </message>
</context>
<context>
    <name>views::traceDrawing</name>
    <message>
        <source>laser feed %1 of %2</source>
        <translation>Laserspeisung %1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 · %3 · %4</source>
        <translation>%1 von %2 · %3 · %4</translation>
    </message>
    <message>
        <source>Trace of %1</source>
        <translation>Lichtweg von %1</translation>
    </message>
    <message>
        <source>trace</source>
        <translation>Lichtweg</translation>
    </message>
    <message>
        <source>Trace · %1</source>
        <translation>Lichtweg · %1</translation>
    </message>
    <message>
        <source>There is no fiber to follow: nothing is plugged in, it is copper, or its type does not say which positions are lit.</source>
        <translation>Es gibt keine Faser zu verfolgen: nichts ist eingesteckt, es ist Kupfer, oder sein Typ sagt nicht, welche Positionen Licht führen.</translation>
    </message>
    <message>
        <source>Trace · %1, fiber %2 of %3</source>
        <translation>Lichtweg · %1, Faser %2 von %3</translation>
    </message>
</context>
<context>
    <name>views::trayTable</name>
    <message>
        <source>fiber</source>
        <translation>Faser</translation>
    </message>
    <message>
        <source>copper</source>
        <translation>Kupfer</translation>
    </message>
    <message>
        <source>power</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Trays</source>
        <translation>Trassen</translation>
    </message>
    <message>
        <source>No cable ways yet. Draw one on the plan, or begin with a new cluster.</source>
        <translation>Noch keine Kabeltrassen. Eine im Grundriss zeichnen oder mit einem neuen Cluster beginnen.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Lagen</translation>
    </message>
    <message>
        <source>Layers are a whole number from 1.</source>
        <translation>Lagen sind eine ganze Zahl ab 1.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Cables</source>
        <translation>Kabel</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Füllgrad</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>A tray&apos;s size is a length, such as 300 mm or 12 in.</source>
        <translation>Das Maß einer Trasse ist eine Länge wie 300 mm oder 12 in.</translation>
    </message>
</context>
<context>
    <name>views::unitText</name>
    <message>
        <source>1 rack</source>
        <translation>1 Rack</translation>
    </message>
    <message>
        <source>%1 racks</source>
        <translation>%1 Racks</translation>
    </message>
</context>
</TS>
