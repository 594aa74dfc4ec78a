<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>app::AboutDialog</name>
    <message>
        <source>About Rackloom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 · Qt %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lays out GPU clusters built with co-packaged-optics switches: racks, coolant, power and every fiber between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apache License 2.0. Figures of hardware come from their makers&apos; documents, named beside each; those marked as assumptions stand on no document.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ColourBox</name>
    <message>
        <source>Colour by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the colours say</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ConnectByHand</name>
    <message>
        <source>&amp;Connect from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Let go of the first port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect &amp;ports…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Swap with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-&amp;terminate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make trunks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to jumpers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting from %1: select the other port and press C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect %1 to here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect these two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Disconnect %1 cables</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ConnectDialog</name>
    <message>
        <source>Connect ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first to first, in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round robin: shared out over the devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port number plus an offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>even shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pairing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports &amp;a turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cable t&amp;ype</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whatever fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A port is DEVICE:PORT. Patterns stand for many: L1-*:1-72, L1-[01-04]:*, A01-T*:nic-1; roles too: leaf:1-72, spine:*, nic rail 2; nic rail r is each leaf&apos;s own rail.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::DesignFile</name>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save design as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rackloom designs (*.rackloom)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ElevationPage</name>
    <message>
        <source>Elevation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::Export</name>
    <message>
        <source>Bill of materials (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cable list (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links, port to port (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elevations (SVG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor plan (SVG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fiber sheet (SVG)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::FiberPage</name>
    <message>
        <source>Shown device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faceplate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device&apos;s face and one fiber of its selected port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laser modules, PM connectors, engines, ports and ASICs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face to face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last two devices selected, or a device and a rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every fiber of the selected port or cable from end to end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour by far end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the colours say</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::FindBox</name>
    <message>
        <source>Find anything: L1-03:41, F-00041, a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::Finder</name>
    <message>
        <source>type in the catalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rack in row %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2, U%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fiber tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copper ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>power way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manifold, loop %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port · %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port without a cable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::FloorPage</name>
    <message>
        <source>Racks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aisles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coolant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::KeyboardDialog</name>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the elevation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk between neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space and drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit, fit selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F, Shift+F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go, leave a tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message>
        <source>Laying out %1 GPUs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GPUs · %2 switches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A unit is a whole number, counted from 1 at the bottom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::NamingDialog</name>
    <message>
        <source>Naming scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} counts from 1, {nn} with two digits, {A} with letters; {row} {rack} {pod} {plane} {loop} {column} are what a thing belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename everything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::NewClusterDialog</name>
    <message>
        <source>&amp;Management cables and ladders for copper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as few as reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>576-GPU cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compute rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;witch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supply &amp;water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;opper profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;ptics profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redundancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many GPUs?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1-GPU cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 compute racks and %2 network racks, %3 switches (%4 leaves, %5 spines%6) in %7 tiers, %8 fabric cables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounded up to whole racks: %1 GPUs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ProfileDialog</name>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each cable type&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock lengths of fiber in metres, rising: 5; 10; 20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where sources disagree, or the choice is yours. A change is one step and can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supply &amp;water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fluid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copper reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Optics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redundancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mated pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Slack at each end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stoc&amp;k lengths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beyond them, c&amp;ut to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xcess is stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fiber r&amp;each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tray fill on &amp;day one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Largest tray fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>War&amp;n above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room and plant</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ProfileLimits</name>
    <message>
        <source>&amp;both loops of a device on one manifold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N: each feeds its own loops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N+1: one is spare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;CDUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facility &amp;water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coolant in a &amp;manifold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lost along a busbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear in &amp;front of a rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear &amp;behind a rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trays from open &amp;power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tray beside its rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Slack of one cable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;riction in a tray</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::Questions</name>
    <message>
        <source>Save changes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not saved is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rackloom designs (*.rackloom);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ReterminateDialog</name>
    <message>
        <source>Re-terminate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To &amp;port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the free port as DEVICE:PORT. The cable keeps its name and its other end.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::StatusLine</name>
    <message>
        <source>The design in numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fabric cables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 PM runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warnings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::SwapDialog</name>
    <message>
        <source>Swap ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap &amp;with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At &amp;end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the other cable&apos;s name. Both keep their names and their other ends.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::TablesPage</name>
    <message>
        <source>Racks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Couplings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: words, role:leaf, -T01, draw:&gt;3000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words are looked for in the columns shown. column:word looks in one column, =text for a whole cell, &gt;3 and &lt;3 at figures; -word leaves rows out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row is like that. Escape clears the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;As at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::TopBar</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::TrunkDialog</name>
    <message>
        <source>Make trunks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to jumpers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trunks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;runk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as large as they are filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the smallest with room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name trunks, or two racks as A01=B02. Each link becomes one jumper again; panels that are empty then are removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name cables, bundles (B-0003), ports, or two racks as A01=B02. Each jumper becomes a cord at either end and a leg of a trunk between panels; every fiber comes out where it does now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ViewPages</name>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elevation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fiber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::WaiveDialog</name>
    <message>
        <source>Waive a finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accepted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finding stays in the design as waived, with this reason, and counts no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why it is accepted. A waiver survives moves, and is reported when it matches nothing any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::WelcomePage</name>
    <message>
        <source>Lay out a cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a GPU count to racks, switches, coolant and every fiber between them: drawn, checked and ready to buy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New cluster…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how many GPUs; racks, switches and cables follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A .rackloom file. Or drop one anywhere in this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the 576-GPU sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 compute racks, 12 switches, 1,152 fabric cables, made on the spot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::cableTexts</name>
    <message>
        <source>%1, %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no way leads there yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of cable, before %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>b, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::checkActions</name>
    <message>
        <source>&amp;Next finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mend or waive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check &amp;everything again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::connectActions</name>
    <message>
        <source>Routing every cable…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And %1 more cables without a way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every cable could be routed within the limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the &amp;far end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the port&apos;s &amp;cable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Route all cables again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::doBeside</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::editActions</name>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::elevationOf</name>
    <message>
        <source>no row, rack or device is called &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::fiberOf</name>
    <message>
        <source>no device, rack, row or cable is called &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two devices can be face to face, as in L1-01,S1-01; here are %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no device: the first of two must be one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is neither a device nor a rack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the design has no device with ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no switch and no compute tray</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::fileActions</name>
    <message>
        <source>No file yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (planning)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New cluster…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New from &amp;template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the 576-GPU &amp;sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na&amp;ming scheme…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Profile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::findableCommands</name>
    <message>
        <source>setting · Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supply water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fluid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copper reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redundancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mated pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slack at each end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock lengths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beyond them, cut to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excess is stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fiber reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tray fill on day one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest tray fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warn above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CDUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facility water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coolant in a manifold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost along a busbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear in front of a rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear behind a rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trays from open power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tray beside its rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slack of one cable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friction in a tray</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::findingMenu</name>
    <message>
        <source>No cure is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the &amp;waiver out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Waive…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::floorOf</name>
    <message>
        <source>no row, rack, device, unit, tray or cable is called &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nowhere on the floor plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::helpActions</name>
    <message>
        <source>&amp;Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Rackloom</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::menus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;nnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::outputActions</name>
    <message>
        <source>Making %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::placeActions</name>
    <message>
        <source>&amp;Move device to unit…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::profileChoices</name>
    <message>
        <source>2 m at 200G a lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 m at 200G a lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by part: NIC 2 m, switch 3 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port-aligned: a laser feeds one port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lane-striped: a laser feeds lanes of four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shelf N+1: one shelf lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PSU N+1: one supply a shelf lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feed N+N: half of the shelves lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half at each end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at end A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at end B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::viewActions</name>
    <message>
        <source>&amp;Front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Elevation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;iber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show selection in p&amp;lan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show selection in ele&amp;vation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show selection in fibe&amp;r</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show selection in ta&amp;bles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fi&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit &amp;selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the s&amp;ystem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dar&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Metres and millimetres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Feet and inches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From its next start on Rackloom speaks: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Impact of losing it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U&amp;nits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::AccountedRule</name>
    <message>
        <source>Watts not accounted for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the device type&apos;s draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the draw of every device that takes power, a shelf&apos;s losses among them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draw of %1 is not known by itself; another type&apos;s figure contains it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draw of %1 is not known, and the design&apos;s watts are without it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::AisleRule</name>
    <message>
        <source>%1 mm are clear in front of %2, up to %3; %4 mm are wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mm are clear behind %2, up to %3; %4 mm are wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the rack or what stands before it, or set the aisle that this hall has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aisle too narrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the profile&apos;s aisles: in front 1.2 m (TIA-942-A), behind 0.9 m (assumption)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the width and depth of the rack types</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::ApproachRule</name>
    <message>
        <source>Facility water too warm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the design&apos;s supply temperature less the CDU type&apos;s approach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the facility&apos;s water, and the approach of the CDU&apos;s type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CDUs get water from the facility that nobody has told the temperature of; a supply of %1 °C takes water colder than that by the approach of their type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the facility&apos;s water in the profile: rackloom set DESIGN facility_water_c=N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gets water of %2 °C; for a supply of %3 °C and its approach of %4 K it takes %5 °C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the supply temperature, or cool the facility&apos;s water further.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::BillOfMaterials</name>
    <message>
        <source>Laser module (ELS) of %1, spare; %2 come with the switches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, length not known: not routed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, cut to order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cable label, two a cable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rack manifold, supply and return riser</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::BusbarCurrentRule</name>
    <message>
        <source>Busbar overloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rack type&apos;s busbar rating, for every piece of the bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the draw of what is clipped, the bus voltage and the bar&apos;s rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that the shelves share the load alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The busbar of %1 carries %2 A at its fullest piece; it is rated for %3 A.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The busbar of %1 carries %2 A at its fullest piece, close to its %3 A.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move devices to another rack, or nearer to the shelves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put shelves at both sides of what they feed, or move devices to another rack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busbar not N+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the shelves of one end lost, the busbar of %1 would carry %2 A; it is rated for %3 A.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread each feed over the shelves of both ends.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::BusbarSpanRule</name>
    <message>
        <source>%1 is clipped at U%2 to U%3; the busbar of a %4 runs from U%5 to U%6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it to where the busbar passes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip out of line with the busbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clip of %1 is %2 mm beside the busbar of a %3; it mates within %4 mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a rack whose busbar is where the clip is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip where the busbar is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rack type&apos;s busbar: from unit to unit, and how far beside the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the busbar runs and the clip sits, and how far a clip floats where they differ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::CableFit</name>
    <message>
        <source>copper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PM fiber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>single-mode fiber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a port of a switch with its optics inside: it takes fiber and never copper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2; %3 takes %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ends in %2 connectors; %3 takes %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is polished %2 and %3 is %4: the two must never mate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 are both %3: of two connectors that mate exactly one has pins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 both take laser light and neither has a laser: connect each to a laser shelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 both give laser light: connect each to a PM connector of a switch that has no lasers of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes %2 and %3 takes %4: no cable joins the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither the design nor the catalog has a cable type &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 legs at one end and %3 at the other: it joins more than two ports. Name all of them by pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes %2 connectors and %3 takes %4: no cable type has both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cable type fits both %1 and %2 (%3, %4): add one with &quot;rackloom catalog add&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::CableGuideRule</name>
    <message>
        <source>a tray that is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not pass %2, which its guide asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies in %2, which its guide avoids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 share %3; one fault there would cut both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cable off its guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the design: what its designer asked of the cable&apos;s way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route the cable again, or change its guide.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::CablePullRule</name>
    <message>
        <source>Pulled too hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the most that a cable of its type may be pulled with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cable&apos;s route, the mass a metre and the pull tension of its type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulled through from one end, %1 takes up to %2 N over %3 m and %4 turns; %5 N is the most for %6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulled through from one end, %1 takes up to %2 N over %3 m and %4 turns, close to the %5 N of %6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay it from the middle in two pulls, or lead it over fewer trays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::CableSizeRule</name>
    <message>
        <source>Cable size not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cable type&apos;s outside diameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the outside diameter of the cable&apos;s type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diameter of %1 is not known: these cables count as nothing in the fill of trays and managers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::CableSlackRule</name>
    <message>
        <source>Too much slack to store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the profile&apos;s most of one cable (assumption)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cable&apos;s route and the lengths that its type is sold in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs %2 m and is sold as %3 m: %4 m are left to store; %5 m is the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a length between to the stock lengths, or have it cut to order.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::CableStockRule</name>
    <message>
        <source>Not sold in this length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the stock lengths of the profile or of the cable&apos;s type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cable&apos;s route and the lengths that its type is sold in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut to order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs %2 m, more than the longest stock length of %3 m: it is cut to order, %4 m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order it early, or bring its two ends closer together.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::CableUnroutedRule</name>
    <message>
        <source>Cable without a way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every cable of a routed design has a way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no way from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route the design; where there is no way, that says why.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::Catalog</name>
    <message>
        <source>a catalog entry is an object in braces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of catalog entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are two entries &quot;%1&quot;; rename one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one catalog entry was expected, not %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::CduCapacityRule</name>
    <message>
        <source>More heat than the CDU takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the CDU type&apos;s capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the heat to liquid of every device on the CDU&apos;s loops, and the CDU&apos;s capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loops of %1 bring %2 kW of heat; it takes %3 kW.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loops of %1 bring %2 kW of heat, close to the %3 kW that it takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect some of its manifolds to another CDU.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::CduFlowRule</name>
    <message>
        <source>More flow than the CDU moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the CDU type&apos;s largest flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the flow of every device on the CDU&apos;s loops, and the CDU&apos;s largest flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loops of %1 ask for %2 L/min; it moves %3 L/min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loops of %1 ask for %2 L/min, close to the %3 L/min that it moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the supply temperature, or connect some of its manifolds to another CDU.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::CduSpareRule</name>
    <message>
        <source>No spare CDU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the CDU types&apos; capacity, with one of the hall&apos;s CDUs lost; asked where the profile is N+1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the heat to liquid of every device, and the capacity of every CDU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With %1 lost, the other CDUs take %2 kW away; their loops bring %3 kW.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With %1 lost, the other CDUs take %2 kW away, little more than the %3 kW that their loops bring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a CDU that all loops can be turned to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that every CDU can take over from any other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::Checker</name>
    <message>
        <source>%1 not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not checked: the figure %2 of %3 is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the figure, with its source, in the catalog entry of %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::ClipCurrentRule</name>
    <message>
        <source>The clip of %1 carries %2 A; it is rated for %3 A.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clip of %1 carries %2 A, close to its %3 A.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a power shelf, or move devices to another rack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a device that draws less, or one with a stronger clip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip overloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rating of the device type&apos;s busbar connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the draw, the rack&apos;s bus voltage and the clip&apos;s rating</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::ClipOpenRule</name>
    <message>
        <source>Clip open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the device type&apos;s feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes its power from the busbar of rack %2, and its clip is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip it to the busbar.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::ClusterTypes</name>
    <message>
        <source>The catalog has no type &quot;%1&quot;: rackloom catalog list shows what it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a planning type without published trays: the generator makes clusters of gb300-nvl72 or gb200-nvl72.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no compute rack the generator can wire: it needs 18 trays with four network ports each, such as gb300-nvl72 or gb200-nvl72.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no switch the generator can rack: it needs 144 fiber ports and a busbar clip, such as q3450-ld.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::CollisionRule</name>
    <message>
        <source>%1 at %2 and %3 at %4 fill the same place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move one of the two to a free unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units collide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one device a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the height of every device type in units</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::CoolantTemperatureRule</name>
    <message>
        <source>Coolant too hot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the device type&apos;s highest inlet and return temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the supply temperature, the device&apos;s heat and flow, the fluid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The supply is %1 °C warm; %2 takes %3 °C at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the supply temperature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coolant leaves %1 at %2 °C; %3 °C is the most its return may have.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::CopperOnCpoRule</name>
    <message>
        <source>Copper on an optical port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>co-packaged switches take fiber connections only (NVIDIA, as transcribed by a third party)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is copper (%2) on %3, a port of a co-packaged switch, which is optical.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the link optical.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::CopperReachRule</name>
    <message>
        <source>%1 Gb/s a lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lane rate not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cables of %1 have no length, because they are not routed: nobody knows whether copper reaches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route the design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copper too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cable type&apos;s reach under the design&apos;s copper profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cable&apos;s route, and the reach of its type at its lane rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2 m of copper (%3: %4, %5 m needed); it reaches %6 m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2 m of copper (%3: %4, %5 m needed), close to the %6 m that it reaches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the link optical, or bring its two ends closer together.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::CouplingFlowRule</name>
    <message>
        <source>Too much flow through a coupling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the coupling type&apos;s rated flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the device&apos;s heat to liquid, its rack&apos;s flow table or its design rise, the coupling&apos;s rated flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 L/min flow through coupling %2 of %3 at %4 °C supply; %5 is rated for %6 L/min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 L/min flow through coupling %2 of %3 at %4 °C supply, close to the %6 L/min that %5 is rated for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the supply temperature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a device with larger couplings, or one whose coolant may rise further.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::CouplingOpenRule</name>
    <message>
        <source>supply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coupling %1 is open: no hose joins it to a manifold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coupling %1 takes one hose, but %2 end in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join it to the %1 riser of a manifold of its rack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all but one of the hoses away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coupling %1 is crossed: it is the %2, and hangs on the %3 riser of %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join it to the %1 riser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coupling %1 hangs on manifold %2, which stands in rack %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join it to a manifold of its own rack, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coupling %1 hangs on manifold %2, but %3 of the same loop hangs on %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Couplings %1 and %2 are of two loops, and both hang on manifold %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join both couplings of a loop to one manifold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join each loop to a manifold of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coupling open or crossed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the device type&apos;s couplings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the couplings of every device that gives heat to coolant</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::CouplingSizeRule</name>
    <message>
        <source>Hose and coupling do not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the couplings of device and hose types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coupling %1 is joined without a hose, and it is no blind-mate one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join it by a hose with a %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coupling %1 sits on the manifold by itself, and a hose is in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the hose away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coupling %1 is a %2, and its hose ends in a %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a hose with a %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::CrossBraceRule</name>
    <message>
        <source>%1 holds %2 kg, and above %3 kg a %4 needs its cross brace; at what height that passes is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2 stands where the cross brace of %3 passes, which needs it with %4 kg: more than %5 kg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave that unit free, or take weight out of the rack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the way of the cross brace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mass above which the rack type needs its brace, and the unit where that passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rack type&apos;s cross brace, the mass of every device type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::DepthRule</name>
    <message>
        <source>%1: %2 mm deep; rack %3 leaves %4 mm before its cables and couplings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 mm deep; rack %3 is %4 mm deep outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it to a deeper rack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mm are filled by the deepest device in a %2 whose depth is known, of %3 mm outside; how much its cables and couplings need behind is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too deep for the rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rack type&apos;s usable depth; without one, its outer depth, which nothing may exceed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the depth of every device type, and the usable depth of the rack type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::DeviceType</name>
    <message>
        <source>%1 lit of %2 fibers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 x %2 places are too few for %3 connectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two groups of ports share the prefix &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1 ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 units; a device has 1 to 100</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::EntryReader</name>
    <message>
        <source>missing; the entry needs it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 should be a text in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty; the entry needs it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be lower-case letters, digits and dashes, at most 64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 should be true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 should be a whole number from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 should be a number of millimetres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 should be a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 should be a list of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists of four numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 should be four whole numbers from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 should be an object in braces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 should be a list in brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 should be a number, or null where it is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing; a figure without a value says why it is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing; name the document, or write &quot;assumption&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be one of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no member of that name belongs here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::FabricShape</name>
    <message>
        <source>Two tiers of 144-port switches reach 144 leaves (10,368 GPUs); this cluster needs %1: use --tiers 3 or auto.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::FiberBendRule</name>
    <message>
        <source>Fiber bent too tight at the rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the least radius of the cable&apos;s type, installed and while it is pulled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the radius, and the side managers that the cable turns in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::FiberColour</name>
    <message>
        <source>%1 with tracer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with %2 tracers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::FiberConnectorRule</name>
    <message>
        <source>single-mode fiber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PM fiber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2 and %3 is for %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a cable of the port&apos;s medium.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ends in %2 and %3 takes %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a cable with the port&apos;s connector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is polished %2 and %3 is %4: mated, they damage each other and reflect light.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a cable polished as the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 both have pins: they do not mate, and damage each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 both have no pins: nothing holds their fibers in line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a cable of the other gender at that end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 behind %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connectors do not mate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one family, one polish, one of two with pins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connector, polish and gender of both ends of the cable and of its ports</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::FiberLossRule</name>
    <message>
        <source>Cables of %1 have no length, because they are not routed: nobody knows what light loses in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route the design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2 light loses %3 dB over %4; the budget is %5 dB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2 light loses %3 dB over %4, close to the budget of %5 dB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out a panel, use low-loss parts, or bring the two ends closer together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much light lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the smaller optical budget of the two ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mated pairs, attenuation and length of every cable on the way, the passage of panels, budgets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::FiberOpenRule</name>
    <message>
        <source>nothing is plugged in behind it at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug the cable that is missing into %1, or take out those that lead there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1, position %2, no fiber leads on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a cable whose map has a fiber for every lane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cable at %1 has no such leg here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug in every leg of the cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its way comes round and round at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out a cable that joins two ports of one panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light leads nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every lane that sends comes to a port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 lanes of %3 lead nowhere: %4.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::FiberPolarityRule</name>
    <message>
        <source>Type %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> It is %1, which is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a Type %1 cable in the place of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Its way is %1. In the place of %2 the sound ways beside it have %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a %1 cable in the place of %2, as beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> On the way are %1, whose maps do not fit each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each of them the map that the next one expects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %1 and the adapters between them make %2 flips, an even number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a Type %1 cable in the place of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, or of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 send to where %3 sends too: nobody listens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 end in the dark at %3, the first in position %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polarity broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what sends must meet what listens: an odd number of flips end to end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the polarity or map of every cable on the way, the adapters of panels, the lanes of both ports</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::FiberReachRule</name>
    <message>
        <source>Fiber too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the profile&apos;s reach: 90 % of 500 m (NVIDIA reference architectures, as transcribed by a third party)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cable&apos;s route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cables of %1 have no length, because no way was found for them: nothing can be said of their reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route the design; what then has no way is said with its reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs %2 m of fiber; %3 m is the reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs %2 m of fiber, close to the reach of %3 m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the two ends closer together, or lay a shorter way.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::FiberReaders</name>
    <message>
        <source>a lane on position %1 of %2 fibers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>position %1 carries two lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is beyond the %2 connectors of %3 fibers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no group of ports has the prefix &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same ports as in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be one of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing; the two ends differ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::FiberTrace</name>
    <message>
        <source>position %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lane %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cable is plugged into %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way ends at %1, which is open: no cable is plugged in there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way ends at %1: no fiber goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way is lost at %1: where the fibers of its cable go is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way ends at %1: the leg of its cable that takes this fiber is connected to nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way goes round in a circle at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way ends at %1, which has no laser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The light of %1 ends in %2, which is dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The light of %1 meets that of %2: both send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 meets %2: both listen, and nothing sends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing lights %1: it comes from %2, which is dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way ends in %1, which takes no fiber.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No laser lights it. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss is not known: %1 is not routed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss is not known: a figure of a cable or panel on the way is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::FloorLoadRule</name>
    <message>
        <source>The slab has to bear %1 kg/m2 under %2; what it bears is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 puts %2 kg/m2 on the slab, which bears %3 kg/m2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slab has to bear %1 kg under each foot of %2; what it bears on a point is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands with %2 kg on each of its %3 feet; the slab bears %4 kg on a point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter what the slab bears in the hall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread the devices over more racks, or the weight over a plate or plinth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slab overloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the hall says of its slab: spread out, and on a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the slab&apos;s figures, the mass and footprint of the rack type, its feet, the mass of what is added</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::HallFeedRule</name>
    <message>
        <source>More power than the hall gets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the hall says of its feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the draw of every device, and what the hall&apos;s feed gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hall&apos;s feed has to give %1 kW; what it gives is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The racks of the hall draw %1 kW; its feed gives %2 kW.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The racks of the hall draw %1 kW, close to the %2 kW that its feed gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter what the feed gives in the hall: rackloom hall DESIGN feed KW.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in more power, or build fewer racks in this hall.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::Impact</name>
    <message>
        <source>%1 has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One device has no other coolant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 devices have no other coolant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 loop %2 left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether one loop carries the whole heat of a device that has two is not published; counted as running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 devices on it had no CDU before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No device hangs on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cable of the design is routed: which of them lie in the tray is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much NVLink bandwidth the GPUs of rack %1 lose: the cartridge between its trays is not in the design. Their rails are whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a job that spans the NVLink domain of rack %1 goes on without the tray&apos;s GPUs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not on the busbar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no other hold on the busbar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lane-striped reading of which part stands behind which port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the port-aligned reading of which part stands behind which port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether another CDU can take over its loops: the design has no pipes between CDUs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rack %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>racks %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost, as far as the design knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that is in use is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No GPU loses anything of its rail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links are lost; no GPU loses anything of its rail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 GPU loses its rail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GPUs lose their rail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 GPU keeps %1 % of its rail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GPUs keep %2 % of their rail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 port with lanes lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ports with lanes lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 port goes dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ports go dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 port goes dark at the other end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ports go dark at the other end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 down to %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 management link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 management links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 devices: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cut off: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with %2 % of the ways: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other %1 ports of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rails of the other %1 GPUs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVLink within the racks of these GPUs, and their other rails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between GPUs on one leaf nothing changes; further off traffic shares the ways that are left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coupling of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>busbar clip of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASIC of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optical sub-assembly of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optical engine of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>laser module of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>laser of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PM connector of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in rack %2, unit %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every cable in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one end of the busbar of a rack %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manifold %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While %1 is out, %2 of its ports are dark. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other %1 shelves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shelves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether rack %1 goes down or its trays slow down to the power that is left is not in the design; it is counted as lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The busbar of rack %1 carries %2 A at its fullest piece then; it is rated for %3 A: lower the load until the shelf is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing hangs on the busbar of rack %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shelf is left to feed the busbar of rack %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the shelves left in rack %1 give is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left in rack %2 give %3 kW; its busbar draws %4 kW, %5 kW more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every draw in rack %1 is known: it takes at least %2 kW.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No further shelf may fail until it is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more may fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more may fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of rack %2 give %3 kW for the %4 kW that its busbar draws. %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shelves in the upper half of rack %1 feed the top of its busbar, the others the bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shelf feeds that end of the busbar of rack %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 no longer feed the busbar of rack %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other half of the bar of rack %1 would carry all %2 A; it is rated for %3 A.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2), rack %3, unit %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laser module %1 of %2: a laser is changed with its module.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laser module %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch %1: an engine is not changed in the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch %1: it is published that sub-assemblies come off, not that they are changed in the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch %1: an ASIC is not changed in the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch %1: its PM fibers are within the chassis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean %1:%2 and its PM cable; change the cable if it stays dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First clean and inspect the connector and cable %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First clean and inspect the connector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Then the optic in it, then tray %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Then %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Then its laser; its engine is changed with switch %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Then laser module %1; its engine is changed with switch %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>length not known: it is not routed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cable %1 (%2, %3), label %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rack %1, or what all of it hangs on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: no shelf feeds that end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What feeds that end of the busbar of rack %1: shelves %2 and their supply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: no routed cable lies in tray %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 cables that lie in tray %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manifold %1 at the rear of rack %2, or what feeds it%3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::Interconnects</name>
    <message>
        <source>Pluggable optics with DSP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear pluggable optics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near-package optics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co-packaged optics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no source states a switch&apos;s power with these optics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>derived: network / (network + 135 kW for 72 GPUs; %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>derived: %1 DSPs among the %2 optics on the longest path, 150-200 ns each (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the optics are in the modules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lasers are in the modules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>derived: 5 million lasers / 655,000 transceivers, published for 128,000 GPUs (wedoany.com); of which module is not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearly all of it the DSP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>module, hot-swapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no source states a module&apos;s price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no source states the lasers of a linear module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without the DSP, but no source states what is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether the modules at the NICs are linear too is not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower than with a DSP (%1), by how much is not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no switch of this size with these optics is published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between pluggable and co-packaged (%1), no figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether a DSP is left is not stated (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>engine, plugged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no source states an engine&apos;s price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without the DSP (%1), but no source states the engine&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>laser module; else the switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lasers are changed in the field; for a failed engine the whole switch, as its report says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one engine; which one is not said, so that it is not multiplied by 72 here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active copper, 200G a lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over 2 m, at 4.5 to 5 ns a metre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cable with both ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never at a Q3450-LD, which is fiber only; how many links are short enough only a layout can say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>derived: 2.9 kW typical (NVIDIA XDR switch specifications) + 72 modules x 30 W (techpowerup.com), taking the 2.9 kW to be without optics, which is not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not like for like: the pluggable switch&apos;s 7.0 kW is a maximum with active cables; whether 3.95 kW is typical or a maximum is not stated, so the saving may be overstated.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::JsonText</name>
    <message>
        <source>more than %1 members in one object; no catalog entry has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the member &quot;%1&quot; is given twice; keep one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not valid JSON: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nested more than %1 deep; no catalog entry is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not valid JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>larger than %1 MiB; no catalog is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::LabelDoubledRule</name>
    <message>
        <source>Rename all but one of them, or name everything by its scheme again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One name for several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one name a rack, device or cable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 racks are called %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 devices are called %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cables are called %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::LabelMissingRule</name>
    <message>
        <source>Give them names, or name everything by its scheme again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name for every rack and device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 racks have no name; the first stands in row %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 devices have no name; the first stands in rack %2 at U%3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::LineScanner</name>
    <message>
        <source>more than %1 members in one object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line ends too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not JSON at column %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large a number; it should be a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At column %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a record is one JSON object in braces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brackets nest deeper than %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::LinkLatency</name>
    <message>
        <source>The latency is not known: %1 is not routed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latency is not known: figures.delay of %1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1-%2 ns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::LoopFlowRule</name>
    <message>
        <source>Too much flow through a manifold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rack type&apos;s rating of its manifolds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the flow of every device on the manifold, and the manifold&apos;s rated flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 L/min flow through manifold %2, which is rated for %3 L/min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 L/min flow through manifold %2, close to the %3 L/min that it is rated for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the supply temperature, or hang fewer devices on the manifold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang fewer devices on the manifold.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::LoopUnfedRule</name>
    <message>
        <source>Manifold without a CDU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every loop has a CDU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 couplings hang on manifold %2, which no CDU feeds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the manifold to a CDU.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::Lost</name>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no &quot;%2&quot;: its lasers stand in a laser shelf; &quot;rackloom trace DESIGN %1:pm-1&quot; says in which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no &quot;%2&quot;: nothing is known of its parts. Ask for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no &quot;%2&quot;; it has %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rack %1 has no &quot;%2&quot;; it has %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no device, rack, cable, tray, manifold or CDU &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASIC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub-assembly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laser module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PM connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coupling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busbar clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busbar end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coolant loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All cables in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This CDU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This loop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::ManagerFillRule</name>
    <message>
        <source>Side manager too full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the profile&apos;s fill on day one and at most, and the rack type&apos;s side managers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the size of the side managers, the outside diameters of the cables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The left side manager of %1 is filled to %2 %; %3 % is its limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right side manager of %1 is filled to %2 %; %3 % is its limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread the devices over more racks, or choose a rack with wider managers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::ManagerRoom</name>
    <message>
        <source>The side manager of %1 leaves %2 mm for the turns of %3, which needs a radius of %4 mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The side manager of %1 leaves %2 mm for the turns of %3, which needs a radius of %4 mm while it is pulled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a rack with a wider manager, or lead the cable outside it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::MemberReader</name>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no member of such a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2, and should be %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id of a record, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id of a catalog type, in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[x,y,z], three whole numbers of micrometres within 100 km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[device,port], the id of a device and a port number from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of the ids of trays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of whole numbers of micrometres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[x,y,z,x,y,z,...], three whole numbers of micrometres within 100 km a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[x,y,x,y,x,y,...], the corners of an outline, two whole numbers of micrometres each and three corners at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[device,port,device,port,...], the id of a device and a port number from 1 for each leg</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::Mounting</name>
    <message>
        <source>19-inch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Rack 21-inch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MGX</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::MountingRule</name>
    <message>
        <source>Wrong mounting system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mounting systems of the device type and the rack type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mounts in %2 racks; %3 is %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it to a rack of its mounting system.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::NameGlob</name>
    <message>
        <source>%1 runs backwards: write %2-%3; names come in their own order whatever a pattern says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no range: write [01-04], [1,3,5-8] or [A-C].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The [ in &quot;%1&quot; is never closed: write [01-04].</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::NamedFigure</name>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::NamingScheme</name>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVLink tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Management switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaf switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spine switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CDU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manifold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tray along a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tray across rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fabric cable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Management cable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trunk cable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laser feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVLink cable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern for %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern &quot;%1&quot; for %2 lacks %3, so that two of them would get one name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 have the same pattern &quot;%3&quot;: their names would clash.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::OutOfRackRule</name>
    <message>
        <source>Outside the rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rack type&apos;s height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the height of every device type in units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fills %2, but rack %3 has U1 to U%4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it to units within the rack.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::OversubscribedRule</name>
    <message>
        <source>Oversubscribed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a fat tree: as many links up as down, all taken for one rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 links down and none up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 links down and %3 up: %4 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add links to the switches above it, or move some of what hangs on it to another switch.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::PanelRoom</name>
    <message>
        <source>Neither the design nor the catalog has a panel that the trunk plugs into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trunk does not plug into &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no panel type &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no free units for the panels: %2 of %3 ports have a place. Trunk fewer cables, or move what stands in the way; units kept for switches and their fibers stay free.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::PartTypes</name>
    <message>
        <source>should rise from one to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>should be more than zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of A, B and C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lit of %2 fibers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tray type needs at least one width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tray type needs at least one depth</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::PlanReader</name>
    <message>
        <source>The file is empty; a Rackloom design is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file begins with a byte order mark; save it as UTF-8 without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is cut in its first line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no Rackloom design: its first line does not begin with {&quot;rackloom&quot;:{&quot;version&quot;:.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file needs a Rackloom that reads version %1; this one reads version %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not UTF-8 text: byte %1 of the file belongs to no character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is cut: it ends here, after %1 whole records, without the last line that counts them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line is empty; remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last line should read {&quot;end&quot;:{&quot;records&quot;:%1}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last line counts %1 records, but %2 stand before it: some were lost, or added by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something stands behind the line that ends the design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than 1 GiB; no Rackloom design is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, not a design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::PlanRecords</name>
    <message>
        <source>%1 stands in the file twice; the first one is in line %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record begins with &quot;kind&quot;, the word for what it is, and &quot;id&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id of this %1 is %2, and should be a whole number from 1 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This %1 is not of the kind it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of record this version knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id of this %1 should be a whole number or a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of kind &quot;%1&quot; is missing; every design has one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::PlanWriter</name>
    <message>
        <source>The design cannot be saved: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::PlaneMixedRule</name>
    <message>
        <source>Planes mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one plane a core switch: spine i of every pod</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is linked to %2 of plane %3 and to %4 of plane %5: a fault of it is felt in both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link it to the same spine of every pod.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::PmBendRule</name>
    <message>
        <source>PM cable bent too tight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the least radius of the cable&apos;s type, installed and while it is pulled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the radius, and the side managers that the cable turns in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::PmLossRule</name>
    <message>
        <source>The laser light of %1 loses %2 dB on its way to the engines; its budget is %3 dB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The laser light of %1 loses %2 dB on its way to the engines, close to its budget of %3 dB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the lasers closer, or take a connector out of the feed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cables of %1 have no length, because they are not routed: nobody knows what laser light loses in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route the design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much laser light lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the budget of the laser&apos;s feed, which has nothing to do with that between ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the loss of a PM run, and mated pairs, attenuation and length of PM cables</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::PmMatingRule</name>
    <message>
        <source>%1 in %2 is not keyed: mated, it may stand turned about its axis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use connectors with the slow axis on the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has another axis on its key than %2: the light arrives turned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a cable keyed as the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 meet and both give laser light: it feeds no engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 meet and both take laser light: no laser stands at either end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect %1, and connect each to a PM connector of a switch without lasers of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect %1, and connect each to a free PM port of a laser shelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PM connector mated wrongly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PM to PM only, laser to engine, axis by key, no rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium and axis of the cable and of its ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is PM fiber and %2 is not: PM fiber carries laser light to a switch, and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not PM fiber and %2 is: the laser&apos;s polarization would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a single-mode cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a PM cable.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::PmUnfedRule</name>
    <message>
        <source>Connect each to a free PM port of a laser shelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect %1 to a free PM port of a laser shelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect %1, which brings no laser light, and connect each to a free PM port of a laser shelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PM connector without laser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an engine without laser light sends nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 PM connectors of %3 are lit by no laser, the first is %4.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::PortEmptyRule</name>
    <message>
        <source>Ports empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the data ports of the switches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 data ports of the switches are empty: on %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::PortUsedTwiceRule</name>
    <message>
        <source>%1 takes one cable, but %2 end in it: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move all but one of these cables to free ports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port used twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one cable a port</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::PressureRule</name>
    <message>
        <source>Too much pressure lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the head of the CDU&apos;s type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the drop of device, couplings, hoses and manifold at their flow, or the rack&apos;s table; the CDU&apos;s head; pipes between CDU and racks are not drawn and not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has to press %2 kPa through %3 and more through the pipes to it; the head of %4 is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 loses %2 kPa in %3; its head is %4 kPa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 loses %2 kPa in %3, close to its head of %4 kPa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the supply temperature, or use a CDU with more head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use wider hoses, or a CDU with more head.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::RackClassRule</name>
    <message>
        <source>More power than the rack is built for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rack type&apos;s power class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the draw of every device of the rack, and the class of its type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 draws %2 kW; a %3 is built for %4 kW.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 draws %2 kW, close to the %4 kW that a %3 is built for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move devices to another rack, or use a rack of a higher class.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::RackContents</name>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::RackLoadRule</name>
    <message>
        <source>%1 holds %2 kg, the most of any %3; what that type bears is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds %2 kg and what has no known mass, the most of any %3; what that type bears is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rack overloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rack type&apos;s payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mass of every device type, and the payload of the rack type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds %2 kg; a %3 bears %4 kg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move devices to another rack, or choose a rack that bears more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::RackOutsideRule</name>
    <message>
        <source>Rack outside the hall or in something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hall&apos;s outline, columns and keep-outs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the width and depth of the rack types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands in a wall or outside the hall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the rack within the hall&apos;s walls, or draw the hall wider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands in the column %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands in the keep-out %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the rack clear of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::RackOverlapRule</name>
    <message>
        <source>Racks stand on one another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the outer sizes of the rack types and coolant distribution units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the width and depth of the rack types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands %2 mm into %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands %2 mm into %3, and into %4 more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move one of them by that much, or turn it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::RackPlace</name>
    <message>
        <source>rack %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the keep-out %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a wall</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::RackType</name>
    <message>
        <source>a rack needs a known height of 1 to %1 units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>should be more than zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>should not be below the bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supply_degC, flow_lpm and pressure_drop_psi should be lists of the same length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>should rise from one row to the next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::RailImpureRule</name>
    <message>
        <source>Rails mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one rail a leaf: NIC r of every tray to leaf r of its group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 joins NICs of the rails %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the cables of all but one rail to the leaves of their own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::ReferenceChecker</name>
    <message>
        <source>&quot;%1&quot; is port %2 of device %3, but a %4 has %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ports 1 to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;coupling&quot; is %1 of device %2, but a %3 has %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no couplings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>couplings 1 to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; names the %2 &quot;%3&quot;, which is not in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; refers to %2 %3, which is not in this file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::Reroute</name>
    <message>
        <source>Route all cables</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::RoomAirRule</name>
    <message>
        <source>More heat than the room&apos;s air takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the hall says of its air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the draw and the liquid share of every device, and what the hall&apos;s air takes away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hall&apos;s air has to take %1 kW away; what it takes is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The racks give %1 kW to the hall&apos;s air, which takes %2 kW away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The racks give %1 kW to the hall&apos;s air, close to the %2 kW that it takes away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter what the air takes in the hall: rackloom hall DESIGN air KW.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add air handlers, or build fewer racks in this hall.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::Router</name>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No assignment of the cables was found that keeps every tray to %1 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no assignment was found that keeps them to %2 %; they hold %3 mm2 at that, and %4 cables with %5 mm2 pass here or elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: full. %2 cables must pass and need %3 mm2; filled to %4 % there is room for %5 mm2: %6 mm2 too little. Widen these trays or add one beside them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fiber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no way: the design has no tray for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no way: no trays for %2 lead from %3 to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no way that follows its guide: free a tray it avoids, or drop a waypoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no way: the corners of the trays are tighter than the %2 mm that %3 may be bent to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no way that shares no tray with its partner: add a second tray.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::RowFeedRule</name>
    <message>
        <source>More power than a row gets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the design says of the feed of a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the draw of every device of the row, and what the row&apos;s feed gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feed of row %1 has to give %2 kW; what it gives is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The racks of row %1 draw %2 kW; its feed gives %3 kW.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The racks of row %1 draw %2 kW, close to the %3 kW that its feed gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter what the feed of a row gives: rackloom hall DESIGN feed ROW KW.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring more power to the row, or move racks to another one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::RowTemplate</name>
    <message>
        <source>there is no device type &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from unit %2 up do not fit in %3 units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a link leads from one rack to another; both are rack %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a link needs its lane rate, for copper&apos;s reach follows from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no copper type is &quot;%1&quot; at %2 Gb/s a lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no rack type &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no tray type &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two devices stand at unit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>racks %1 and %2 are joined twice by one sort of link; add the counts up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rack %1 has %2 links, and its NVLink switch trays have %3 ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a template is an object in braces</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::ServiceAccessRule</name>
    <message>
        <source>The front of %1 stands against %2: the ports and modules of %3 cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rear of %1 stands against %2: the couplings, clip and ports of %3 cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave an aisle there, or turn the rack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mm are clear in front of %2, up to %3; %4 needs %5 mm to come out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave as much room in front as the deepest device is long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is reached from each face, and the depth of what is drawn out at the front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the width and depth of the rack types, and device depths where less than a rack&apos;s depth is clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::ShelfCapacityRule</name>
    <message>
        <source>with one shelf lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with one power supply of each shelf lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with one of two feeds, and so half of the shelves, lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kW hang on the busbar of rack %2, and no power shelf is clipped to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place a power shelf in the rack and clip it to the busbar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rack %1 draws %2 kW from its busbar; its shelves give %3 kW %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rack %1 draws %2 kW from its busbar, close to the %3 kW that its shelves give %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a power shelf, or move devices to another rack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not N+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rack %1 is not N+N: it draws %2 kW, and half of its shelves give %3 kW.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelves overloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shelf types&apos; capacity under the design&apos;s redundancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the draw of what is clipped to the busbar, and the capacity of its shelves</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::ShelfLoadRule</name>
    <message>
        <source>Too heavy for its shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the rails or shelves of the rack type bear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mass of every device type, and what a shelf of the rack type bears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 weighs %2 kg, the most of any device in a %3; what its rails bear is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 weighs %2 kg; the rails of a %3 bear %4 kg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 weighs %2 kg, close to the %4 kg that the rails of a %3 bear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support it with a shelf of its own, or stand it in another rack.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::TrayBendRule</name>
    <message>
        <source>Tray corners too tight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the least radius of the cables&apos; types, installed and while they are pulled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bend radius of tray and cable types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The corners of %1 have a radius of %2 mm; %3 cables of type %4 in it need %5 mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The corners of %1 have a radius of %2 mm; %3 cables of type %4 in it need %5 mm to be pulled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a tray with wider corners, or lead the cables another way.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::TrayBlockedRule</name>
    <message>
        <source>Tray runs into something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hall&apos;s outline, columns and keep-outs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs into the column %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 passes through the keep-out %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead the tray round it, above it or below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leaves the hall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the tray within the hall&apos;s walls, or the hall wider.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::TrayFarRule</name>
    <message>
        <source>Tray too far from the rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the profile&apos;s reach of a waterfall beside a rack (assumption)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the outside of racks, and where trays pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cables of %2 hang %3 m through the air to %4, the nearest tray; %5 m is the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a tray over the rack, or move the rack to one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::TrayFillRule</name>
    <message>
        <source>Tray too full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the profile&apos;s fill on day one and at most (NVIDIA cabling guide: 50 %, as transcribed by a third party)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the outside diameters of the cables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is filled to %2 % at its fullest place; %3 % is the most it may hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is filled to %2 % at its fullest place, beyond the %3 % of the first day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route again, widen the tray, or lay another one beside it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::TrayLoadRule</name>
    <message>
        <source>Tray too heavy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the tray type bears along a metre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mass of the cables along a metre, and what the tray bears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds %2 kg a metre, the most of any %3; what that type bears is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds %2 kg a metre at its heaviest place; it bears %3 kg a metre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds %2 kg a metre at its heaviest place, close to the %3 kg it bears.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route again, or lay another tray beside it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::TrayOverlapRule</name>
    <message>
        <source>Trays run within each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one thing at a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 run within each other for %3 m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move one of them aside or to another height, or give one of them another layer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::TrayPowerRule</name>
    <message>
        <source>Too near to power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the profile&apos;s clearance: 300 mm from open power (cabling guide, as transcribed by a third party)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 comes within %2 mm of the power way %3; open power wants %4 mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move one of them, or put the power in conduit and set the clearance for that (75 mm).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::TrayThroughRackRule</name>
    <message>
        <source>Tray passes through a rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one thing at a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the outside of racks and trays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 passes through rack %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead the tray over the rack, under the floor or round it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::TrunkChain</name>
    <message>
        <source>No cord fits both %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pins of %1 meet those of the cords of %2: of two connectors that mate exactly one has pins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cords bring the fibers of %1 over %2 and %3 to where they go now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no trunk: it needs as many legs at both ends, leg i to leg i.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no trunk type &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither the design nor the catalog has a trunk: add one with &quot;rackloom catalog add&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::TrunkEffect</name>
    <message>
        <source>Fiber %1 of %2 would no longer come out at %3: nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over the maximum of %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over %1 % for day one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fuller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fill of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more trays that change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fuller side manager of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more racks whose managers change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>budget not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worst loss of a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 links would lose more than their budget: choose low-loss pairs in the profile, or keep these cables as jumpers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 trunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 trunks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 over %2, with %3 new; every fiber comes out where it does now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 without %2; %3 removed; every fiber comes out where it does now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stay as they are: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 cable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>length of these cables, m</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::TrunkPattern</name>
    <message>
        <source>There is no rack &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no bundle &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cable of the fabric lies between %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No trunk lies between %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names no trunk: one lies between two panels.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::UncabledRule</name>
    <message>
        <source>NICs without a cable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cable for every rail of every GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 NIC ports of %3 have no cable; the first is %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect them to the leaves of their rails.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::UnevenRule</name>
    <message>
        <source>Uneven fabric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as many links to one switch above as to any other it is linked to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 links to %3 and %4 to %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share its links out evenly over the switches above it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::Unit</name>
    <message>
        <source>&quot;%1&quot; is no unit for this; use %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % is more than the whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 is below zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 is more than any hardware has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 is finer than the program counts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::UnitSpan</name>
    <message>
        <source>U%1 to U%2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::UnreachableRule</name>
    <message>
        <source>NICs that do not reach one another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a path between any two NICs of a rail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rail %1 falls into %2 parts: %3 NICs, the first on %4, have no path to those on %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link the two over a switch above them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::VelocityRule</name>
    <message>
        <source>Coolant too fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the profile&apos;s velocity in a manifold: 1.5 m/s (OCP liquid cooling guidance, as transcribed by a third party)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the flow of every device on the manifold, and the bore of its risers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 carries %2 L/min, which takes a bore of %3 mm at %4 m/s; its bore is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coolant runs at %1 m/s in %2: %3 L/min through a bore of %4 mm; %5 m/s is the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a manifold with a wider bore, or lower the supply temperature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a manifold with a wider bore, or hang fewer devices on it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::VoltageDropRule</name>
    <message>
        <source>Too much voltage lost along the busbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the profile&apos;s share of the bus voltage: 1 % (assumption)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the draw of what is clipped, the bus voltage, the bar&apos;s resistance a metre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 V are lost along the busbar of %2, up to %3; %4 V is the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the shelves nearer to what they feed, or at both sides of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that the shelves share the load alike</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::WaiverBook</name>
    <message>
        <source>The waiver of %1 at %2 matches no finding any more: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the waiver out, so that it cannot hide what comes later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiver matches nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every waiver accepts a finding that is there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::addTypes</name>
    <message>
        <source>cable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>racks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hoses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coupling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>couplings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CDU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CDUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 instead of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connectors at end a:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connectors at end b:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connector at end a:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connector at end b:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fibers at end a:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fibers at end b:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>polish at end a:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>polish at end b:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pins at end a:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pins at end b:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The design has %1 of type &quot;%2&quot;, and the new entry has %3: give it a key of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 units where %2 stands higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no manifold of loop %1, as %2 is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a coupling %1 instead of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a cable, and the new entry &quot;%2&quot; has no such port: disconnect it first, or give the entry a key of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a hose on its coupling %2, and the new entry &quot;%3&quot; has no such coupling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add type %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add types %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1 types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace type %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replace type %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not used)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (used by %2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::cableEnds</name>
    <message>
        <source>a NIC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a leaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a laser shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a management switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an NVLink port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a management port and %2 is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2 and %3 is %4: the fabric links NICs with leaves, leaves with spines and spines with cores.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::changeEnds</name>
    <message>
        <source>The cable is no longer in the design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be swapped with itself: choose another cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends %1 of %2 and %3 have different numbers of legs: the two cannot be swapped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 would need one number: re-terminate them instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End %1 of %2 has many legs: disconnect it and connect its legs anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End %1 of %2 is in %3 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already has %2: choose a free port, or swap the two cables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move end %1 of %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::changePathways</name>
    <message>
        <source>There is a tray called %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The design carries no such type of tray.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tray has a width, a depth and at least one layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tray is no wider and no deeper than 2 m and has no more than 12 layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tray hangs or lies between 5 m below the floor and 20 m above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two corners of %1 lie at one place: a tray leads from each corner to the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 turns back on itself: end it at that corner, or lead it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hall has a width and a depth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An outline needs three corners or more, and its sides may not cross.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outline reaches beyond the hall&apos;s width or depth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cable is no longer in the design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tray that %1 is guided by is no longer in the design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot pass %2: it is a tray for something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is both asked to pass %2 and to avoid it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot keep apart from itself: name its partner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cable that %1 should keep apart from is no longer in the design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tray is no longer in the design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a slab bears is above zero; leave it out where it is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a feed gives or air takes away is above zero; leave it out where it is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the hall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a feed gives is above zero; leave it out where it is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the feed of row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a column or keep-out called %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The top of %1 lies above its bottom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer in the design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rack is no longer in the design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the cables to guide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one cable at a time keeps apart from a partner: guide the %1 one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide %1 cables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no way.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::changeProfile</name>
    <message>
        <source>Fill limits and the warning limit lie between 1 and 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fill of day one cannot exceed the largest fill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supply water lies between 5 and 60 °C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slack, clearance and aisles cannot be negative, and reach must be above zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drop along a busbar and the friction of a tray lie between 1 and 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The facility&apos;s water lies between 0 and 60 °C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coolant&apos;s velocity is above zero, and slack is not negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lengths cut to order are rounded to something between 1 mm and 10 m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stock length is above zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stock lengths rise from one to the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The design carries no fluid called %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set supply water to %1 °C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change copper profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change redundancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change optics profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change profile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::checkName</name>
    <message>
        <source>A name cannot hold %1, as &quot;%2&quot; does: labels and patterns of names need the signs %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name cannot hold line breaks, tabs or other signs that no label shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; begins or ends with a blank, which no label shows: leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; begins with -, as options of the command line do: begin a name with another sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name cannot be empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::connectByRule</name>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to connect: no port of &quot;%1&quot; finds one of &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 port stays free, %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ports stay free, %2 to %3: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 cable (%1): %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cables (%2): %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pairs are connected already and stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cables are there already and stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::connectPorts</name>
    <message>
        <source>%1 would have two cables: name it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already has %2: disconnect it first, or choose a free port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port is no longer in the design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be connected to itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: one cable cannot be part of links of two sorts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 are in two racks: the connectors of one end of a cable stay together, for it has one way and one length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::deleteDevice</name>
    <message>
        <source>The device is no longer in the design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::devicesMatching</name>
    <message>
        <source>No device is called &quot;%1&quot;; roles are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no device &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::disconnectCables</name>
    <message>
        <source>No cable is plugged into %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no cable &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the cables to disconnect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cable is no longer in the design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect %1 cables</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::generateCluster</name>
    <message>
        <source>%1 GPUs are rounded up to %2: %3 whole racks of 72.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 switch ports stay empty: a leaf serves four racks, and all pairs of switches get the same number of links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The naming scheme gives the name &quot;%1&quot; to two things: set its counters apart, as in {row}-{nn}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GPUs are out of range: a cluster has from %2 (one rack) to %3 (three full tiers).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trays that may be filled to 0 % hold no cable: set the day-one fill limit above 0 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1-GPU cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 switches keep their management port free: it takes %2 connectors, and no patch cord for management has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The switches have their lasers outside, and no shelf of lasers is placed: put shelves near them (rackloom place) and join them with PM cables (rackloom connect).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::generateRow</name>
    <message>
        <source>%1 has no port left for its links: share them out over more devices, or ask for fewer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::legGroups</name>
    <message>
        <source>%1 has %2 and %3 connectors at its ends: %4 and %5 ports do not share out over whole cables. Name %2 on one side for every %3 on the other, in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has more than one connector at an end: its ports are taken in order, without round robin, offset or &quot;nic rail r&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::matchPorts</name>
    <message>
        <source>the other side has no more ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the device whose turn it is has no more ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other side is shared out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other side has no device for theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other side&apos;s pattern has no port of that number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no port of the other side leads to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No port of the right side has the number of one on the left plus %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to no leaf: &quot;nic rail r&quot; pairs each leaf with the NICs of its own rail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rack stands in their place of the group of four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pattern of leaves has no port for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;nic rail r&quot; stands for the NICs of a leaf&apos;s own rail: the other side must be leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;nic rail r&quot; has a pairing of its own: leave out round robin and offset.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::mendFinding</name>
    <message>
        <source>Move %1 to U%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip %1 to the busbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the couplings of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed %1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make %1 a %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep %1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route every cable again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 x %2 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make %1 %2 in %3 layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> at U%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::moveDevice</name>
    <message>
        <source>The device or the rack is no longer in the design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mounts in %2 racks; %3 is %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs %2 units; %3 has %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fits in %2 from unit 1 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands at unit %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::nearMiss</name>
    <message>
        <source>Did you mean %1?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::placeDevice</name>
    <message>
        <source>The rack is no longer in the design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a device called %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::portsMatching</name>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1-%2 runs backwards: write %3-%4, or, where that order is wanted, port by port: %1,%5, ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is out of range: %2 has the ports %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no port &quot;%2&quot;; its ports are %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Write %1: each member of a list has its whole name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a comma without a port beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no port of %2: commas part the ports of one device, semicolons one device from the next, as in %2:%3;%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the %1 devices &quot;%2&quot; has a port &quot;%3&quot;; the ports of %4 are %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no port: write %1:PORT; the ports of %2 are %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no port: no device of the design has such a NIC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must stand alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pattern of ports is missing: write DEVICE:PORT, such as L1-01:1 or leaf-*:1-72.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; names %2 twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no device &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no port: write %1:PORT; its ports are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cables are called %2: take one out by one of its ports, or give it a number of its own in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no cable &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::renameByScheme</name>
    <message>
        <source>Rename by scheme</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::renameObject</name>
    <message>
        <source>What was to be renamed is no longer in the design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 is taken; choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A port&apos;s name follows from its device&apos;s type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cable&apos;s name follows from the naming scheme.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::ruleTable</name>
    <message>
        <source>design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manifold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CDU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source># The rules

Each rule looks at one object of its scope at a time. It answers *holds*, *broken* with its severity, or *unknown* where a figure it needs is missing; unknown is never a pass. A limit that is nearly reached (over the share `warn_above` of the profile) is a warning. A rule marked * offers cures: `rackloom fix DESIGN RULE PLACE`.

| rule | what it finds | severity | asked about | the limit comes from | needs to know |
|---|---|---|---|---|---|
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::trunkCables</name>
    <message>
        <source>they are no single-mode fiber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they have many legs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they end at a panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both ends are in one rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where their fibers go is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they are kept apart from another cable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they have many guides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cable is no longer in the design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the cables to turn into trunks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these cables can become a trunk: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trunk %1 cables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trunk %1 cables between %2 and %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 links would lose up to %3 dB of their %4 dB: choose low-loss pairs in the profile, or keep the cables as jumpers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::untrunkCables</name>
    <message>
        <source>Fiber %1 of %2 ends at %3: connect what lies behind, or disconnect %4 first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fibers of %1 come to both %2 and %3: no jumper does that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No jumper brings the fibers of %1 to where they come out at %2 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trunks of %1 are led differently: guide them alike, or drop their guides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is kept apart from %2, which becomes %3 jumpers: drop that guide first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the trunks to turn back into jumpers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cable is no longer in the design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no trunk: it does not lie between two panels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn %1 trunks back into %2 jumpers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::waiveFinding</name>
    <message>
        <source>Say why it is accepted: a waiver without a reason helps nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who accepts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the day on which it was accepted as YYYY-MM-DD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A waiver that matches nothing is taken out, not waived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waive %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The waiver is no longer in the design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out the waiver of %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model::writeWholeFile</name>
    <message>
        <source>this is a folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::CablePanel</name>
    <message>
        <source>Cables</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::CableTableModel</name>
    <message>
        <source>not routed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::CatalogModel</name>
    <message>
        <source>Racks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trays of compute racks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fiber panels and others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cable trays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 U</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::CatalogPanel</name>
    <message>
        <source>Search the catalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of the type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::Chip</name>
    <message>
        <source>Show %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::Colouring</name>
    <message>
        <source>compute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIC to leaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaf to spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spine to core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>laser feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVLink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coolant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rail %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::ElevationView</name>
    <message>
        <source>Racks from the front or the rear, to scale. Arrow keys walk from device to device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elevation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free places are lit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::FiberView</name>
    <message>
        <source>Fiber view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys walk from port to port, Shift with Left and Right from fiber to fiber, Return goes to the far end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fiber %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::FindingGroups</name>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::FindingNote</name>
    <message>
        <source>Rests on: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::FindingStrip</name>
    <message>
        <source>Pick a finding to read it in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mend…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finding in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the place and bring it into view (Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cures that are known, each tried on a copy first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waived: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rests on assumptions: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take &amp;waiver out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Waive…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::FindingTreeModel</name>
    <message>
        <source>no figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waived: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rests on assumptions: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would mend it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the findings that were waived, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group the findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the findings are grouped by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found: every rule holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No finding is like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>re-checked in %1 after “%2”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::FloorView</name>
    <message>
        <source>Floor plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hall from above, to scale. Arrow keys walk from rack to rack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 cable from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cables from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x %1 · y %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::Gauge</name>
    <message>
        <source>%1 % of the limit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::HistoryModel</name>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, undone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::ImpactPanel</name>
    <message>
        <source>Sort of part that fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part that fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this fails:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a rack, device, port, cable, tray, CDU or manifold to see what fails with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::ImpactTableModel</name>
    <message>
        <source>GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port, other end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still carries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::Inspection</name>
    <message>
        <source>derived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assumption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figures missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compute tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVLink tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>power shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>management switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fiber panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shuffle box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>laser shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::PlanTreeModel</name>
    <message>
        <source>errors: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warnings: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIC to leaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaf to spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spine to core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trunks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laser feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVLink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trays and ladders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 switches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loop %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::ProjectPanel</name>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::TableView</name>
    <message>
        <source>%1 of %2 rows changed. %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::cableCard</name>
    <message>
        <source>not routed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs %1 with slack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stock %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::cableTable</name>
    <message>
        <source>Cables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cables yet. Connect two ports in the elevation, or many by rule: Connect, Connect ports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not routed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no tray needed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::couplingTable</name>
    <message>
        <source>Couplings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No couplings yet: no device of this design takes coolant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coupling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manifold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blind-mate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::deviceFront</name>
    <message>
        <source>laser module els-%1, lights ports %2-%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>laser module els-%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::deviceTable</name>
    <message>
        <source>leaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No devices yet. Drag one from the catalog into a rack, or begin with a new cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rack %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A unit is a whole number, counted from 1 at the bottom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pod</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coolant</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::editRows</name>
    <message>
        <source>Set %1 of %2 rows to %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::elevationDrawing</name>
    <message>
        <source>front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front and rear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, elevation, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, elevations, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>selection and findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, to scale in millimetres; unit 1 is the lowest.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::faceLegend</name>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cable is plugged in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::faceplateDrawing</name>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ELS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ELS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no ports</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::fiberDrawing</name>
    <message>
        <source>Trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a port or a laser module to follow its light from laser to far end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No device with ports is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place a switch in a rack, or select a device, a port or a cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two devices face to face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one device and then another, or a switch and a rack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cable&apos;s whole trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a port or a cable to see every fiber of it from end to end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fibers of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::floorDrawing</name>
    <message>
        <source>columns and keep-outs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cold aisle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hot aisle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, floor plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from above, to scale in millimetres; the far wall is up.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::floorMarks</name>
    <message>
        <source>selection and findings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::floorRacks</name>
    <message>
        <source>Row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>racks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coolant distribution units</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::floorTrays</name>
    <message>
        <source>%1 layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cables</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::hopLook</name>
    <message>
        <source>laser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PM MPO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pos %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pos %1 › %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::hoverText</name>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no cable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::insideDrawing</name>
    <message>
        <source>port-aligned: a laser a port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lane-striped: an engine a lane of eight ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures of its type do not say which laser lights which port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No optics stand inside: %1 is no co-packaged switch and no laser shelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, carries ports %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · inside</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::insideModule</name>
    <message>
        <source>laser module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports %1, fed by no laser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, fiber by fiber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a laser module feeds %1 PM MPO, %2 engines, %3 ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>laser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PM MPO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASIC</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::insideRows</name>
    <message>
        <source>%1 ELS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 PM MPO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 engines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ASIC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no laser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::inspectCable</name>
    <message>
        <source>not routed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no tray needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half at each end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at end A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at end B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored in the side manager of the rack, beside the slack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pluggable optics: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delay of its type along its length; a pluggable optic&apos;s DSP adds 150 to 200 ns (SemiAnalysis on co-packaged optics), a co-packaged port none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cable is not routed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>route + slack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut to order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at each end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at A, %2 at B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fibers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 lit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend radius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Far end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the fullest place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above slab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corners of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::inspectCooling</name>
    <message>
        <source>limit not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CDU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat and flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manifold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop %1 of rack %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no CDU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Couplings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::inspectDesign</name>
    <message>
        <source>by part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feed N+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PSU N+1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shelf N+1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Racks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fabric cables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cable length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with slack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PM runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in switches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coolant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each cable type&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supply water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fluid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lane-striped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port-aligned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redundancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mated pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fiber reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assumption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slack an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock lengths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Else cut to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at end A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at end B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill, day one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill, largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aisle in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aisle behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::inspectDevice</name>
    <message>
        <source>leaf, rail %1, pod %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spine %1, pod %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>core %1, plane %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottom unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 U high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>height not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not clipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draw or the bus voltage is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, rating not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One PSU lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coupling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>derived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rests on assumptions: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assumption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coolant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To liquid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest inlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIC ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PM ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laser modules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PM MPO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lasers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lane-striped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port-aligned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>profile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::inspectLight</name>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lane %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not cabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 position %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port to port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laser feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the engine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::inspectRack</name>
    <message>
        <source>north</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>east</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>south</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>west</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side managers</source>
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
    <message>
        <source>The managers&apos; size is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feed N+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PSU N+1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shelf N+1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelves give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busbar, a half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the busbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bus voltage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coolant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no CDU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To liquid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On busbars</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::lanesDrawing</name>
    <message>
        <source>tx %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rx %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All fibers of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 lit fibers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no fiber to follow: it is copper, or its type does not say which positions are lit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::pairDrawing</name>
    <message>
        <source>%1 and %2 face to face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>face to face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing joins them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 ports joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cable goes from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::portLight</name>
    <message>
        <source>port %1 is lit by no laser: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port %1 is lit by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>laser module %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, lights ports %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::portTable</name>
    <message>
        <source>data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>laser feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ports yet: no device of this design has any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Far end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss to far port</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::positionDiscs</name>
    <message>
        <source>tx %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rx %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, Type %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>position %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: lane %2 sends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: lane %2 listens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::rackDrawing</name>
    <message>
        <source> · rear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>positions at the rear: assumption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>positions of ports: assumption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fiber manager %1 U</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 U free</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::rackTable</name>
    <message>
        <source>north</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>east</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>south</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>west</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Racks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No racks yet. A new cluster brings them: File, New cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rack faces north, east, south or west.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place in the hall is a number of metres, such as 12.4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coolant</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::rackText</name>
    <message>
        <source>busbar, voltage not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>busbar %1 V · %2 A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of %1 A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, rating not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> a half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaf · rail %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>core</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::rearPlant</name>
    <message>
        <source> supply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>busbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVLink cartridges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVLink cartridges, position assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hoses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coupling %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>couplings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::tables</name>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::traceDrawing</name>
    <message>
        <source>laser feed %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 · %3 · %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no fiber to follow: nothing is plugged in, it is copper, or its type does not say which positions are lit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace · %1, fiber %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::trayTable</name>
    <message>
        <source>fiber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cable ways yet. Draw one on the plan, or begin with a new cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tray&apos;s size is a number of millimetres, such as 300.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers are a whole number from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views::unitText</name>
    <message>
        <source>1 rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 racks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
