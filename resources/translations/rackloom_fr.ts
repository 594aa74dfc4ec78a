<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>app::AboutDialog</name>
    <message>
        <source>About Rackloom</source>
        <translation>À propos de Rackloom</translation>
    </message>
    <message>
        <source>Version %1 · Qt %2</source>
        <translation>Version %1 · Qt %2</translation>
    </message>
    <message>
        <source>Lays out GPU clusters built with co-packaged-optics switches: racks, coolant, power and every fiber between them.</source>
        <translation>Implante des clusters de GPU construits avec des commutateurs à optique co-packagée&#xa0;: baies, liquide de refroidissement, énergie et chaque fibre entre eux.</translation>
    </message>
    <message>
        <source>Apache License 2.0. Figures of hardware come from their makers&apos; documents, named beside each; those marked as assumptions stand on no document.</source>
        <translation>Licence Apache 2.0. Les données du matériel viennent des documents de leurs fabricants, cités à côté de chacune&#xa0;; celles marquées comme hypothèses ne reposent sur aucun document.</translation>
    </message>
</context>
<context>
    <name>app::BomDialog</name>
    <message>
        <source>&amp;Without prices</source>
        <translation>&amp;Sans prix</translation>
    </message>
    <message>
        <source>Bill of materials</source>
        <translation>Nomenclature</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>catégorie</translation>
    </message>
    <message>
        <source>rack</source>
        <translation>rack</translation>
    </message>
    <message>
        <source>row</source>
        <translation>rangée</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Grouper par</translation>
    </message>
    <message>
        <source>no prices: choose a CSV with part_number, price and currency</source>
        <translation>aucun prix : choisir un CSV avec part_number, price et currency</translation>
    </message>
    <message>
        <source>File of prices</source>
        <translation>Fichier de prix</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;Grouper par</translation>
    </message>
    <message>
        <source>&amp;Prices</source>
        <translation>&amp;Prix</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Sorts all parts; the third click brings the groups back.</source>
        <translation>Trie tous les articles ; le troisième clic rétablit les groupes.</translation>
    </message>
    <message>
        <source>Export %1…</source>
        <translation>Exporter en %1…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>A list of prices</source>
        <translation>Une liste de prix</translation>
    </message>
    <message>
        <source>Prices (*.csv);;All files (*)</source>
        <translation>Prix (*.csv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Counting parts…</source>
        <translation>Comptage des articles…</translation>
    </message>
    <message>
        <source>Total %1 %2</source>
        <translation>Total %1 %2</translation>
    </message>
    <message>
        <source>lines with no price: %1</source>
        <translation>lignes sans prix : %1</translation>
    </message>
    <message>
        <source>The design has no parts yet.</source>
        <translation>Le projet ne comporte encore aucun article.</translation>
    </message>
</context>
<context>
    <name>app::BookmarkBox</name>
    <message>
        <source>Find a page</source>
        <translation>Trouver une page</translation>
    </message>
    <message>
        <source>Find a page by rack, device or kind</source>
        <translation>Trouver une page par baie, équipement ou genre</translation>
    </message>
</context>
<context>
    <name>app::CalibrationCard</name>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Calibrate underlay</source>
        <translation>Calibrer le fond de plan</translation>
    </message>
    <message>
        <source>Place %1, x in the hall</source>
        <translation>Point %1, x dans la salle</translation>
    </message>
    <message>
        <source>Place %1, y in the hall</source>
        <translation>Point %1, y dans la salle</translation>
    </message>
    <message>
        <source>Place %1 is at x</source>
        <translation>Le point %1 est en x</translation>
    </message>
    <message>
        <source>y</source>
        <translation>y</translation>
    </message>
    <message>
        <source>Distance between both places</source>
        <translation>Distance entre les deux points</translation>
    </message>
    <message>
        <source>or they are apart</source>
        <translation>ou leur distance est</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Click a place of the underlay that you know: a corner, a column. Ends of lines near by are caught.</source>
        <translation>Cliquer un point connu du fond de plan&#xa0;: un angle, un poteau. Les extrémités de lignes proches sont accrochées.</translation>
    </message>
    <message>
        <source>Say where both places are in the hall, or how far they are apart.</source>
        <translation>Indiquer où sont les deux points dans la salle, ou leur distance.</translation>
    </message>
    <message>
        <source>Click another place, as far from the first as you can.</source>
        <translation>Cliquer sur un autre point, le plus loin possible du premier.</translation>
    </message>
</context>
<context>
    <name>app::ColourBox</name>
    <message>
        <source>Colour by</source>
        <translation>Couleur par</translation>
    </message>
    <message>
        <source>What the colours say</source>
        <translation>Ce que disent les couleurs</translation>
    </message>
</context>
<context>
    <name>app::CompareWindow</name>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>S&amp;wap sides</source>
        <translation>Per&amp;muter les côtés</translation>
    </message>
    <message>
        <source>&amp;Save list…</source>
        <translation>&amp;Enregistrer la liste…</translation>
    </message>
    <message>
        <source>Change &amp;order…</source>
        <translation>&amp;Ordre de modification…</translation>
    </message>
    <message>
        <source>&amp;Back to the design</source>
        <translation>&amp;Revenir au projet</translation>
    </message>
    <message>
        <source>Filter: a cable, a rack, a tray…</source>
        <translation>Filtre&#xa0;: un câble, une baie, un chemin…</translation>
    </message>
    <message>
        <source>Filter the changes</source>
        <translation>Filtrer les modifications</translation>
    </message>
    <message>
        <source>Show in the &amp;design</source>
        <translation>Montrer dans le &amp;projet</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 à %2</translation>
    </message>
    <message>
        <source>&amp;Take over all changes</source>
        <translation>Reprendre &amp;toutes les modifications</translation>
    </message>
    <message>
        <source>&amp;Take all changes back</source>
        <translation>Annuler &amp;toutes les modifications</translation>
    </message>
    <message>
        <source>No change is like this.</source>
        <translation>Aucune modification ne correspond.</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 modifications</translation>
    </message>
    <message>
        <source>%1 of %2 changes</source>
        <translation>%1 modifications sur %2</translation>
    </message>
    <message>
        <source>Make it like %1</source>
        <translation>Rendre pareil à %1</translation>
    </message>
    <message>
        <source>Nothing was taken over</source>
        <translation>Rien n&apos;a été repris</translation>
    </message>
    <message>
        <source>The design is as %1 now; Undo takes that back.</source>
        <translation>Le projet est maintenant comme %1&#xa0;; Annuler revient en arrière.</translation>
    </message>
    <message>
        <source>&amp;Labels that change…</source>
        <translation>É&amp;tiquettes qui changent…</translation>
    </message>
    <message>
        <source>&amp;Fiber map, changes marked…</source>
        <translation>&amp;Carte des fibres, modifications marquées…</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimer</translation>
    </message>
</context>
<context>
    <name>app::ConnectByHand</name>
    <message>
        <source>&amp;Connect from here</source>
        <translation>&amp;Connecter depuis ici</translation>
    </message>
    <message>
        <source>&amp;Let go of the first port</source>
        <translation>&amp;Libérer le premier port</translation>
    </message>
    <message>
        <source>Connect &amp;ports…</source>
        <translation>Connecter des &amp;ports…</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Déconnecter</translation>
    </message>
    <message>
        <source>&amp;Swap with…</source>
        <translation>Éc&amp;hanger avec…</translation>
    </message>
    <message>
        <source>Re-&amp;terminate…</source>
        <translation>Re&amp;brancher…</translation>
    </message>
    <message>
        <source>&amp;Make trunks…</source>
        <translation>Créer des &amp;trunks…</translation>
    </message>
    <message>
        <source>&amp;Back to jumpers…</source>
        <translation>Revenir aux &amp;jarretières…</translation>
    </message>
    <message>
        <source>Connecting from %1: select the other port and press C.</source>
        <translation>Connexion depuis %1&#xa0;: sélectionner l&apos;autre port et appuyer sur C.</translation>
    </message>
    <message>
        <source>&amp;Connect %1 to here</source>
        <translation>&amp;Connecter %1 ici</translation>
    </message>
    <message>
        <source>&amp;Connect these two</source>
        <translation>&amp;Connecter ces deux ports</translation>
    </message>
    <message>
        <source>&amp;Disconnect %1 cables</source>
        <translation>&amp;Déconnecter %1 câbles</translation>
    </message>
</context>
<context>
    <name>app::ConnectDialog</name>
    <message>
        <source>Connect ports</source>
        <translation>Connecter des ports</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>first to first, in order</source>
        <translation>premier à premier, dans l&apos;ordre</translation>
    </message>
    <message>
        <source>round robin: shared out over the devices</source>
        <translation>à tour de rôle&#xa0;: réparti sur les équipements</translation>
    </message>
    <message>
        <source>port number plus an offset</source>
        <translation>numéro de port plus un décalage</translation>
    </message>
    <message>
        <source>even shares</source>
        <translation>parts égales</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Vers</translation>
    </message>
    <message>
        <source>&amp;Pairing</source>
        <translation>&amp;Appariement</translation>
    </message>
    <message>
        <source>&amp;Offset</source>
        <translation>Déca&amp;lage</translation>
    </message>
    <message>
        <source>Ports &amp;a turn</source>
        <translation>Ports par &amp;tour</translation>
    </message>
    <message>
        <source>Cable t&amp;ype</source>
        <translation>T&amp;ype de câble</translation>
    </message>
    <message>
        <source>whatever fits</source>
        <translation>tout type qui convient</translation>
    </message>
    <message>
        <source>A port is DEVICE:PORT. Patterns stand for many: L1-*:1-72, L1-[01-04]:*, A01-T*:nic-1; roles too: leaf:1-72, spine:*, nic rail 2; nic rail r is each leaf&apos;s own rail.</source>
        <translation>Un port s&apos;écrit DEVICE:PORT. Un motif en désigne plusieurs&#xa0;: L1-*:1-72, L1-[01-04]:*, A01-T*:nic-1&#xa0;; les rôles aussi&#xa0;: leaf:1-72, spine:*, nic rail 2&#xa0;; nic rail r est le rail propre à chaque leaf.</translation>
    </message>
</context>
<context>
    <name>app::DeliverablesDialog</name>
    <message>
        <source>Sheets and labels</source>
        <translation>Feuilles et étiquettes</translation>
    </message>
    <message>
        <source>Saved with the design. OK is one step and can be undone.</source>
        <translation>Enregistré avec le projet. OK est une seule étape, qui peut être annulée.</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Feuilles</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Pulls and spares</source>
        <translation>Tirages et rechanges</translation>
    </message>
</context>
<context>
    <name>app::DesignFile</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>%1 ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Save design as</source>
        <translation>Enregistrer le projet sous</translation>
    </message>
    <message>
        <source>Rackloom designs (*.rackloom)</source>
        <translation>Projets Rackloom (*.rackloom)</translation>
    </message>
    <message>
        <source>%1 cannot be saved</source>
        <translation>%1 ne peut pas être enregistré</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>Enregistrement de %1…</translation>
    </message>
</context>
<context>
    <name>app::ElevationPage</name>
    <message>
        <source>Elevation</source>
        <translation>Élévation</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rangée</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Rear</source>
        <translation>Arrière</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Toutes les rangées</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Rangée %1</translation>
    </message>
</context>
<context>
    <name>app::Export</name>
    <message>
        <source>Bill of materials (CSV)</source>
        <translation>Nomenclature (CSV)</translation>
    </message>
    <message>
        <source>Cable list (CSV)</source>
        <translation>Liste des câbles (CSV)</translation>
    </message>
    <message>
        <source>Links, port to port (CSV)</source>
        <translation>Liaisons, port à port (CSV)</translation>
    </message>
    <message>
        <source>Elevations (SVG)</source>
        <translation>Élévations (SVG)</translation>
    </message>
    <message>
        <source>Floor plan (SVG)</source>
        <translation>Plan (SVG)</translation>
    </message>
    <message>
        <source>Fiber sheet (SVG)</source>
        <translation>Planche des fibres (SVG)</translation>
    </message>
    <message>
        <source>Elevations (PDF)</source>
        <translation>Élévations (PDF)</translation>
    </message>
    <message>
        <source>Floor plan (PDF)</source>
        <translation>Plan (PDF)</translation>
    </message>
    <message>
        <source>Fiber sheet (PDF)</source>
        <translation>Planche des fibres (PDF)</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, ligne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Stopped: nothing was written.</source>
        <translation>Arrêté&#xa0;: rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>Cables in no pull, because they have no way yet: %1</source>
        <translation>Câbles dans aucun tirage, faute de tracé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Bill of materials (XLSX)</source>
        <translation>Nomenclature (XLSX)</translation>
    </message>
    <message>
        <source>Cable list (XLSX)</source>
        <translation>Liste des câbles (XLSX)</translation>
    </message>
    <message>
        <source>Labels (CSV)</source>
        <translation>Étiquettes (CSV)</translation>
    </message>
    <message>
        <source>Labels for a label printer (ZPL, 203 dpi)</source>
        <translation>Étiquettes pour imprimante d&apos;étiquettes (ZPL, 203 dpi)</translation>
    </message>
    <message>
        <source>Labels for a label printer (ZPL, 300 dpi)</source>
        <translation>Étiquettes pour imprimante d&apos;étiquettes (ZPL, 300 dpi)</translation>
    </message>
    <message>
        <source>Pull schedule (CSV)</source>
        <translation>Plan de tirage (CSV)</translation>
    </message>
    <message>
        <source>Elevations (PNG)</source>
        <translation>Élévations (PNG)</translation>
    </message>
    <message>
        <source>Floor plan (PNG)</source>
        <translation>Plan (PNG)</translation>
    </message>
    <message>
        <source>Labels (PDF)</source>
        <translation>Étiquettes (PDF)</translation>
    </message>
    <message>
        <source>Fiber map (PDF)</source>
        <translation>Carte des fibres (PDF)</translation>
    </message>
    <message>
        <source>Pull schedule (PDF)</source>
        <translation>Plan de tirage (PDF)</translation>
    </message>
    <message>
        <source>Install procedure (PDF)</source>
        <translation>Procédure de pose (PDF)</translation>
    </message>
    <message>
        <source>Bill of materials (PDF)</source>
        <translation>Nomenclature (PDF)</translation>
    </message>
    <message>
        <source>Prices of parts that are not in the bill: %1%2</source>
        <translation>Prix d&apos;articles absents de la nomenclature&#xa0;: %1%2</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> et %1 de plus</translation>
    </message>
    <message>
        <source>Table of racks (PDF)</source>
        <translation>Tableau des baies (PDF)</translation>
    </message>
    <message>
        <source>Table of devices (PDF)</source>
        <translation>Tableau des équipements (PDF)</translation>
    </message>
    <message>
        <source>Table of cables (PDF)</source>
        <translation>Tableau des câbles (PDF)</translation>
    </message>
    <message>
        <source>Table of ports (PDF)</source>
        <translation>Tableau des ports (PDF)</translation>
    </message>
    <message>
        <source>Table of trays (PDF)</source>
        <translation>Tableau des chemins (PDF)</translation>
    </message>
    <message>
        <source>Table of couplings (PDF)</source>
        <translation>Tableau des raccords (PDF)</translation>
    </message>
</context>
<context>
    <name>app::FiberPage</name>
    <message>
        <source>Shown device</source>
        <translation>Équipement affiché</translation>
    </message>
    <message>
        <source>Faceplate</source>
        <translation>Face avant</translation>
    </message>
    <message>
        <source>The device&apos;s face and one fiber of its selected port</source>
        <translation>La face de l&apos;équipement et une fibre de son port sélectionné</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Intérieur</translation>
    </message>
    <message>
        <source>Laser modules, PM connectors, engines, ports and ASICs</source>
        <translation>Modules laser, connecteurs PM, moteurs optiques, ports et ASIC</translation>
    </message>
    <message>
        <source>Face to face</source>
        <translation>Face à face</translation>
    </message>
    <message>
        <source>The last two devices selected, or a device and a rack</source>
        <translation>Les deux derniers équipements sélectionnés, ou un équipement et une baie</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Tracé</translation>
    </message>
    <message>
        <source>Every fiber of the selected port or cable from end to end</source>
        <translation>Chaque fibre du port ou du câble sélectionné, d&apos;un bout à l&apos;autre</translation>
    </message>
    <message>
        <source>Colour by far end</source>
        <translation>Couleur par extrémité distante</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Couleur par</translation>
    </message>
    <message>
        <source>What the colours say</source>
        <translation>Ce que disent les couleurs</translation>
    </message>
</context>
<context>
    <name>app::FindBox</name>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Tout trouver</translation>
    </message>
    <message>
        <source>A name, a port as L1-03:41, a cable, the text of a label, a type, a command, a setting</source>
        <translation>Un nom, un port comme L1-03:41, un câble, le texte d&apos;une étiquette, un type, une commande, un réglage</translation>
    </message>
</context>
<context>
    <name>app::Finder</name>
    <message>
        <source>type in the catalog</source>
        <translation>type du catalogue</translation>
    </message>
    <message>
        <source>row, %1</source>
        <translation>rangée, %1</translation>
    </message>
    <message>
        <source>rack in row %1 · %2</source>
        <translation>baie de la rangée %1 · %2</translation>
    </message>
    <message>
        <source>%1 in %2, U%3</source>
        <translation>%1 dans %2, U%3</translation>
    </message>
    <message>
        <source>fiber tray</source>
        <translation>chemin de fibres</translation>
    </message>
    <message>
        <source>copper ladder</source>
        <translation>échelle cuivre</translation>
    </message>
    <message>
        <source>power way</source>
        <translation>chemin d&apos;énergie</translation>
    </message>
    <message>
        <source>manifold, loop %1 of %2</source>
        <translation>collecteur, boucle %1 de %2</translation>
    </message>
    <message>
        <source>port · %1 to %2</source>
        <translation>port · %1 vers %2</translation>
    </message>
    <message>
        <source>port without a cable</source>
        <translation>port sans câble</translation>
    </message>
</context>
<context>
    <name>app::FloorPage</name>
    <message>
        <source>Racks</source>
        <translation>Baies</translation>
    </message>
    <message>
        <source>Aisles</source>
        <translation>Allées</translation>
    </message>
    <message>
        <source>Trays</source>
        <translation>Chemins</translation>
    </message>
    <message>
        <source>Cables</source>
        <translation>Câbles</translation>
    </message>
    <message>
        <source>Coolant</source>
        <translation>Liquide</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Show or hide: %1</source>
        <translation>Afficher ou masquer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Underlay</source>
        <translation>Fond de plan</translation>
    </message>
</context>
<context>
    <name>app::KeyboardDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>In the elevation</source>
        <translation>En élévation</translation>
    </message>
    <message>
        <source>Walk between neighbours</source>
        <translation>Aller d&apos;un voisin à l&apos;autre</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Next thing</source>
        <translation>Élément suivant</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Déplacer la vue</translation>
    </message>
    <message>
        <source>Space and drag</source>
        <translation>Espace et glisser</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Zoomer sous le pointeur</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Molette</translation>
    </message>
    <message>
        <source>Fit, fit selection</source>
        <translation>Ajuster, ajuster à la sélection</translation>
    </message>
    <message>
        <source>F, Shift+F</source>
        <translation>F, Maj+F</translation>
    </message>
    <message>
        <source>Let go, leave a tool</source>
        <translation>Lâcher, quitter un outil</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
</context>
<context>
    <name>app::LabelsPage</name>
    <message>
        <source>No two labels say the same.</source>
        <translation>Aucune étiquette ne porte le même texte qu&apos;une autre.</translation>
    </message>
    <message>
        <source>&amp;Text of a label</source>
        <translation>&amp;Texte d&apos;une étiquette</translation>
    </message>
    <message>
        <source>Text of a label</source>
        <translation>Texte d&apos;une étiquette</translation>
    </message>
    <message>
        <source>&amp;Insert a word</source>
        <translation>&amp;Insérer un mot</translation>
    </message>
    <message>
        <source>The usual text</source>
        <translation>Le texte habituel</translation>
    </message>
    <message>
        <source>Label at end A</source>
        <translation>Étiquette à l&apos;extrémité A</translation>
    </message>
    <message>
        <source>Label at end B</source>
        <translation>Étiquette à l&apos;extrémité B</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
    <message>
        <source>Data Matrix</source>
        <translation>Data Matrix</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>How far to the right of its place the printer prints; measure one sheet.</source>
        <translation>De combien l&apos;imprimante imprime trop à droite ; mesurer une feuille.</translation>
    </message>
    <message>
        <source>How far below its place the printer prints; measure one sheet.</source>
        <translation>De combien l&apos;imprimante imprime trop bas ; mesurer une feuille.</translation>
    </message>
    <message>
        <source>&amp;Stock</source>
        <translation>&amp;Support</translation>
    </message>
    <message>
        <source>Printer shift, to the &amp;right</source>
        <translation>Décalage vers la &amp;droite</translation>
    </message>
    <message>
        <source>Printer shift, &amp;down</source>
        <translation>Décalage vers le &amp;bas</translation>
    </message>
    <message>
        <source>&amp;Code for scanners</source>
        <translation>&amp;Code pour lecteurs</translation>
    </message>
    <message>
        <source>The sheet with its labels, to scale</source>
        <translation>La feuille avec ses étiquettes, à l&apos;échelle</translation>
    </message>
    <message>
        <source>The design has no cable yet: this is how one would look.</source>
        <translation>Le projet n&apos;a encore aucun câble : voici à quoi il ressemblerait.</translation>
    </message>
    <message>
        <source>Cable %1 of this design</source>
        <translation>Câble %1 de ce projet</translation>
    </message>
    <message>
        <source>assumption: %1</source>
        <translation>hypothèse : %1</translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message>
        <source>Laying out %1 GPUs…</source>
        <translation>Implantation de %1 GPU…</translation>
    </message>
    <message>
        <source>The cluster cannot be made</source>
        <translation>Le cluster ne peut pas être créé</translation>
    </message>
    <message>
        <source>modified</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Réta&amp;blir</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>Réta&amp;blir&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 GPUs · %2 switches</source>
        <translation>%1 GPU · %2 commutateurs</translation>
    </message>
    <message>
        <source>A unit is a whole number, counted from 1 at the bottom.</source>
        <translation>Une unité est un nombre entier, compté à partir de 1 en bas.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Cables</source>
        <translation>Câbles</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <translation>Vérification de %1…</translation>
    </message>
    <message>
        <source>%1 · revision %2 · %3</source>
        <translation>%1 · révision %2 · %3</translation>
    </message>
</context>
<context>
    <name>app::NamingDialog</name>
    <message>
        <source>Naming scheme</source>
        <translation>Schéma de nommage</translation>
    </message>
    <message>
        <source>{n} counts from 1, {nn} with two digits, {A} with letters; {row} {rack} {pod} {plane} {loop} {column} are what a thing belongs to.</source>
        <translation>{n} compte à partir de 1, {nn} sur deux chiffres, {A} en lettres&#xa0;; {row} {rack} {pod} {plane} {loop} {column} désignent ce à quoi un élément appartient.</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Comme au début</translation>
    </message>
    <message>
        <source>Rename everything</source>
        <translation>Tout renommer</translation>
    </message>
</context>
<context>
    <name>app::NewClusterDialog</name>
    <message>
        <source>&amp;Management cables and ladders for copper</source>
        <translation>Câbles de gestion et échelles pour le cui&amp;vre</translation>
    </message>
    <message>
        <source>New cluster</source>
        <translation>Nouveau cluster</translation>
    </message>
    <message>
        <source>as few as reach</source>
        <translation>le minimum suffisant</translation>
    </message>
    <message>
        <source>two</source>
        <translation>deux</translation>
    </message>
    <message>
        <source>three</source>
        <translation>trois</translation>
    </message>
    <message>
        <source>576-GPU cluster</source>
        <translation>Cluster de 576 GPU</translation>
    </message>
    <message>
        <source>&amp;GPUs</source>
        <translation>&amp;GPU</translation>
    </message>
    <message>
        <source>&amp;Compute rack</source>
        <translation>&amp;Baie de calcul</translation>
    </message>
    <message>
        <source>S&amp;witch</source>
        <translation>&amp;Commutateur</translation>
    </message>
    <message>
        <source>&amp;Tiers</source>
        <translation>&amp;Niveaux</translation>
    </message>
    <message>
        <source>Supply &amp;water</source>
        <translation>&amp;Eau de départ</translation>
    </message>
    <message>
        <source>C&amp;opper profile</source>
        <translation>Profil c&amp;uivre</translation>
    </message>
    <message>
        <source>O&amp;ptics profile</source>
        <translation>Profil &amp;optique</translation>
    </message>
    <message>
        <source>&amp;Redundancy</source>
        <translation>&amp;Redondance</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>No&amp;m</translation>
    </message>
    <message>
        <source>Make cluster</source>
        <translation>Créer le cluster</translation>
    </message>
    <message>
        <source>How many GPUs?</source>
        <translation>Combien de GPU&#xa0;?</translation>
    </message>
    <message>
        <source>%1-GPU cluster</source>
        <translation>Cluster de %1 GPU</translation>
    </message>
    <message>
        <source>%1 compute racks and %2 network racks, %3 switches (%4 leaves, %5 spines%6) in %7 tiers, %8 fabric cables.</source>
        <translation>%1 baies de calcul et %2 baies réseau, %3 commutateurs (%4 leafs, %5 spines%6) sur %7 niveaux, %8 câbles de fabric.</translation>
    </message>
    <message>
        <source>, %1 cores</source>
        <translation>, %1 cores</translation>
    </message>
    <message>
        <source>Rounded up to whole racks: %1 GPUs.</source>
        <translation>Arrondi aux baies entières&#xa0;: %1 GPU.</translation>
    </message>
</context>
<context>
    <name>app::OrderPreview</name>
    <message>
        <source>Change order</source>
        <translation>Ordre de modification</translation>
    </message>
    <message>
        <source>Export P&amp;DF…</source>
        <translation>Exporter en P&amp;DF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Nothing to print</source>
        <translation>Rien à imprimer</translation>
    </message>
    <message>
        <source>Labels that change</source>
        <translation>Étiquettes qui changent</translation>
    </message>
    <message>
        <source>Fiber map, changes marked</source>
        <translation>Carte des fibres, modifications marquées</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Mise en page…</translation>
    </message>
</context>
<context>
    <name>app::PageSight</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>app::PageStrip</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>app::PrintOptions</name>
    <message>
        <source>What is printed</source>
        <translation>Ce qui est imprimé</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Only of a rack, row or device</source>
        <translation>Seulement baie, rangée, équipement</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>As large as fits</source>
        <translation>La plus grande possible</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>as many as fit</source>
        <translation>autant que possible</translation>
    </message>
    <message>
        <source>Rows on a sheet</source>
        <translation>Lignes par feuille</translation>
    </message>
    <message>
        <source>Between two groups</source>
        <translation>Entre deux groupes</translation>
    </message>
    <message>
        <source>Where the sheet is full</source>
        <translation>Quand la feuille est pleine</translation>
    </message>
    <message>
        <source>New page</source>
        <translation>Nouvelle page</translation>
    </message>
    <message>
        <source>Title block</source>
        <translation>Cartouche</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Affaire</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>for installation</source>
        <translation>pour la pose</translation>
    </message>
    <message>
        <source>Paper and title block are saved with the design.</source>
        <translation>Le papier et le cartouche sont enregistrés avec le projet.</translation>
    </message>
</context>
<context>
    <name>app::PrintPreview</name>
    <message>
        <source>Export P&amp;DF…</source>
        <translation>Exporter en P&amp;DF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Aperçu avant impression</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Première page</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Dernière page</translation>
    </message>
    <message>
        <source>How large the page is shown</source>
        <translation>Taille d&apos;affichage de la page</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Largeur de page</translation>
    </message>
    <message>
        <source>100 %, as printed</source>
        <translation>100 %, comme imprimé</translation>
    </message>
    <message>
        <source>200 %</source>
        <translation>200 %</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Mise en page…</translation>
    </message>
    <message>
        <source>Laying out was cancelled.</source>
        <translation>La mise en page a été annulée.</translation>
    </message>
    <message>
        <source>There is nothing to print here.</source>
        <translation>Il n&apos;y a rien à imprimer ici.</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. A PDF prints the same on any other.</source>
        <translation>Aucune imprimante n&apos;est installée sur cet ordinateur. Un PDF s&apos;imprime à l&apos;identique sur tout autre.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Impression…</translation>
    </message>
    <message>
        <source>Not all was printed</source>
        <translation>Tout n&apos;a pas été imprimé</translation>
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
        <translation>celle de chaque type de câble</translation>
    </message>
    <message>
        <source>Stock lengths of fiber in metres, rising: 5; 10; 20</source>
        <translation>Longueurs standard de fibre en mètres, croissantes&#xa0;: 5; 10; 20</translation>
    </message>
    <message>
        <source>Where sources disagree, or the choice is yours. A change is one step and can be undone.</source>
        <translation>Là où les sources divergent, ou le choix est libre. Un changement est une seule étape et peut être annulé.</translation>
    </message>
    <message>
        <source>Supply &amp;water</source>
        <translation>&amp;Eau de départ</translation>
    </message>
    <message>
        <source>&amp;Fluid</source>
        <translation>&amp;Fluide</translation>
    </message>
    <message>
        <source>&amp;Copper reach</source>
        <translation>Portée &amp;cuivre</translation>
    </message>
    <message>
        <source>&amp;Optics</source>
        <translation>&amp;Optique</translation>
    </message>
    <message>
        <source>&amp;Redundancy</source>
        <translation>&amp;Redondance</translation>
    </message>
    <message>
        <source>&amp;Mated pairs</source>
        <translation>&amp;Paires accouplées</translation>
    </message>
    <message>
        <source>&amp;Slack at each end</source>
        <translation>Ré&amp;serve par extrémité</translation>
    </message>
    <message>
        <source>Stoc&amp;k lengths</source>
        <translation>Longueurs s&amp;tandard</translation>
    </message>
    <message>
        <source>Beyond them, c&amp;ut to</source>
        <translation>&amp;Au-delà, par pas de</translation>
    </message>
    <message>
        <source>E&amp;xcess is stored</source>
        <translation>E&amp;xcédent rangé</translation>
    </message>
    <message>
        <source>Fiber r&amp;each</source>
        <translation>Portée fi&amp;bre</translation>
    </message>
    <message>
        <source>Tray fill on &amp;day one</source>
        <translation>Remplissage i&amp;nitial</translation>
    </message>
    <message>
        <source>&amp;Largest tray fill</source>
        <translation>Re&amp;mplissage maximal</translation>
    </message>
    <message>
        <source>War&amp;n above</source>
        <translation>A&amp;vertir au-delà de</translation>
    </message>
    <message>
        <source>Change profile</source>
        <translation>Changer le profil</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Room and plant</source>
        <translation>Salle et installations</translation>
    </message>
    <message>
        <source>Stock lengths of fiber in feet, rising: 15; 30; 60; or with their unit: 5m; 10m</source>
        <translation>Longueurs de fibre en stock, en pieds, croissantes&#xa0;: 15; 30; 60; ou avec leur unité&#xa0;: 5m; 10m</translation>
    </message>
</context>
<context>
    <name>app::ProfileLimits</name>
    <message>
        <source>&amp;both loops of a device on one manifold</source>
        <translation>&amp;les deux boucles d&apos;un équipement sur un seul collecteur</translation>
    </message>
    <message>
        <source>N: each feeds its own loops</source>
        <translation>N&#xa0;: chacun alimente ses boucles</translation>
    </message>
    <message>
        <source>N+1: one is spare</source>
        <translation>N+1&#xa0;: un de secours</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>&amp;CDUs</source>
        <translation>&amp;CDU</translation>
    </message>
    <message>
        <source>Facility &amp;water</source>
        <translation>&amp;Eau du site</translation>
    </message>
    <message>
        <source>Loops</source>
        <translation>Boucles</translation>
    </message>
    <message>
        <source>Coolant in a &amp;manifold</source>
        <translation>Liquide dans un c&amp;ollecteur</translation>
    </message>
    <message>
        <source>&amp;Lost along a busbar</source>
        <translation>&amp;Perte le long d&apos;une barre</translation>
    </message>
    <message>
        <source>Clear in &amp;front of a rack</source>
        <translation>Dégagement de&amp;vant une baie</translation>
    </message>
    <message>
        <source>Clear &amp;behind a rack</source>
        <translation>Dégagement de&amp;rrière une baie</translation>
    </message>
    <message>
        <source>Trays from open &amp;power</source>
        <translation>Écart à l&apos;é&amp;nergie à nu</translation>
    </message>
    <message>
        <source>&amp;Tray beside its rack</source>
        <translation>Chemin à cô&amp;té de sa baie</translation>
    </message>
    <message>
        <source>&amp;Slack of one cable</source>
        <translation>Ré&amp;serve d&apos;un câble</translation>
    </message>
    <message>
        <source>F&amp;riction in a tray</source>
        <translation>&amp;Frottement dans un chemin</translation>
    </message>
</context>
<context>
    <name>app::Questions</name>
    <message>
        <source>Save changes?</source>
        <translation>Enregistrer les modifications&#xa0;?</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Enregistrer les modifications de %1&#xa0;?</translation>
    </message>
    <message>
        <source>What is not saved is lost.</source>
        <translation>Ce qui n&apos;est pas enregistré est perdu.</translation>
    </message>
    <message>
        <source>Open design</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Rackloom designs (*.rackloom);;All files (*)</source>
        <translation>Projets Rackloom (*.rackloom);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>app::ReterminateDialog</name>
    <message>
        <source>Re-terminate</source>
        <translation>Rebrancher</translation>
    </message>
    <message>
        <source>Move end</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>Câble</translation>
    </message>
    <message>
        <source>Move &amp;end</source>
        <translation>Déplacer l&apos;&amp;extrémité</translation>
    </message>
    <message>
        <source>To &amp;port</source>
        <translation>Vers le &amp;port</translation>
    </message>
    <message>
        <source>Write the free port as DEVICE:PORT. The cable keeps its name and its other end.</source>
        <translation>Écrire le port libre sous la forme DEVICE:PORT. Le câble garde son nom et son autre extrémité.</translation>
    </message>
</context>
<context>
    <name>app::RevisionDialog</name>
    <message>
        <source>Issue a revision</source>
        <translation>Émettre une révision</translation>
    </message>
    <message>
        <source>Correct the latest revision</source>
        <translation>Corriger la dernière révision</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Émettre</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>&amp;Revision</source>
        <translation>&amp;Révision</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>&amp;Auteur</translation>
    </message>
    <message>
        <source>&amp;Checked by</source>
        <translation>&amp;Vérifié par</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>encore personne</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>what changed</source>
        <translation>ce qui change</translation>
    </message>
    <message>
        <source>The latest revision says this from now on.</source>
        <translation>La dernière révision dit désormais ceci.</translation>
    </message>
    <message>
        <source>The design is revision %1 from now on; its sheets bear that name and this date.</source>
        <translation>Le projet est désormais à la révision %1&#xa0;; ses feuilles portent ce nom et cette date.</translation>
    </message>
    <message>
        <source>Say the day of the issue, whose it is, and in a note what changed. An issue is a step that can be undone.</source>
        <translation>Dire le jour de l&apos;émission, son auteur et, dans une note, ce qui change. Une émission est une étape qui peut être annulée.</translation>
    </message>
</context>
<context>
    <name>app::RevisionsDialog</name>
    <message>
        <source>Revisions</source>
        <translation>Révisions</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Vérifié par</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Issued revisions, newest first</source>
        <translation>Révisions émises, la plus récente d&apos;abord</translation>
    </message>
    <message>
        <source>&amp;Issue…</source>
        <translation>&amp;Émettre…</translation>
    </message>
    <message>
        <source>&amp;Correct the latest…</source>
        <translation>&amp;Corriger la dernière…</translation>
    </message>
    <message>
        <source>&amp;Take the latest back</source>
        <translation>&amp;Retirer la dernière</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>The design is at revision %1.</source>
        <translation>Le projet est à la révision %1.</translation>
    </message>
    <message>
        <source>Nothing has been issued yet. Issue the design when it is handed out: its sheets bear the revision, the date and the names.</source>
        <translation>Rien n&apos;a encore été émis. Émettre le projet quand il est remis&#xa0;: ses feuilles portent la révision, la date et les noms.</translation>
    </message>
</context>
<context>
    <name>app::SheetsPage</name>
    <message>
        <source>How a port table is printed: %1</source>
        <translation>Comment une table de ports est imprimée : %1</translation>
    </message>
    <message>
        <source>as many as fit</source>
        <translation>autant que possible</translation>
    </message>
    <message>
        <source>Where the sheet is full</source>
        <translation>Quand la feuille est pleine</translation>
    </message>
    <message>
        <source>for installation</source>
        <translation>pour installation</translation>
    </message>
    <message>
        <source>0: as many as fit</source>
        <translation>0 : autant que possible</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>P&amp;apier</translation>
    </message>
    <message>
        <source>&amp;Rows on a sheet</source>
        <translation>&amp;Lignes par feuille</translation>
    </message>
    <message>
        <source>&amp;New page</source>
        <translation>&amp;Nouvelle page</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Société</translation>
    </message>
    <message>
        <source>Pro&amp;ject</source>
        <translation>Pro&amp;jet</translation>
    </message>
    <message>
        <source>P&amp;urpose</source>
        <translation>&amp;Objet</translation>
    </message>
    <message>
        <source>A page as it is printed</source>
        <translation>Une page telle qu&apos;elle est imprimée</translation>
    </message>
    <message>
        <source>No ports yet</source>
        <translation>Aucun port encore</translation>
    </message>
    <message>
        <source>Between two groups</source>
        <translation>Entre deux groupes</translation>
    </message>
</context>
<context>
    <name>app::StatusLine</name>
    <message>
        <source>The design in numbers</source>
        <translation>Le projet en chiffres</translation>
    </message>
    <message>
        <source>%1 GPUs</source>
        <translation>%1 GPU</translation>
    </message>
    <message>
        <source>%1 fabric cables</source>
        <translation>%1 câbles de fabric</translation>
    </message>
    <message>
        <source>%1 PM runs</source>
        <translation>%1 liaisons PM</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>erreurs</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>avertissements</translation>
    </message>
    <message>
        <source>power not known</source>
        <translation>puissance inconnue</translation>
    </message>
    <message>
        <source>coolant not known</source>
        <translation>débit inconnu</translation>
    </message>
</context>
<context>
    <name>app::SupplyPage</name>
    <message>
        <source>Cables a crew pulls at &amp;once</source>
        <translation>Câbles tirés en une &amp;fois par une équipe</translation>
    </message>
    <message>
        <source>Pulls of a crew in a &amp;shift</source>
        <translation>Tirages d&apos;une équipe par &amp;poste</translation>
    </message>
    <message>
        <source>&amp;Cables of a length</source>
        <translation>&amp;Câbles d&apos;une longueur</translation>
    </message>
    <message>
        <source>&amp;Laser modules</source>
        <translation>Modules &amp;laser</translation>
    </message>
    <message>
        <source>&amp;Hoses</source>
        <translation>F&amp;lexibles</translation>
    </message>
    <message>
        <source>Cou&amp;plings</source>
        <translation>Racco&amp;rds</translation>
    </message>
    <message>
        <source>&amp;Busbar clips</source>
        <translation>Pinces de &amp;barre</translation>
    </message>
    <message>
        <source>Power shel&amp;ves</source>
        <translation>Tiroirs d&apos;alimentatio&amp;n</translation>
    </message>
    <message>
        <source>Sheets of l&amp;abels</source>
        <translation>Feuilles d&apos;&amp;étiquettes</translation>
    </message>
    <message>
        <source>One spare is bought for every so many of a part in the whole design, at least one. 0: none.</source>
        <translation>Une rechange est achetée pour tant d&apos;articles dans tout le projet, au moins une. 0 : aucune.</translation>
    </message>
    <message>
        <source>Pulls</source>
        <translation>Tirages</translation>
    </message>
    <message>
        <source>Spares</source>
        <translation>Rechanges</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>hypothèse</translation>
    </message>
    <message>
        <source>1 per </source>
        <translation>1 pour </translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>app::SwapDialog</name>
    <message>
        <source>Swap ends</source>
        <translation>Échanger des extrémités</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Échanger</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>Câble</translation>
    </message>
    <message>
        <source>Swap &amp;with</source>
        <translation>Échanger &amp;avec</translation>
    </message>
    <message>
        <source>At &amp;end</source>
        <translation>Du &amp;côté</translation>
    </message>
    <message>
        <source>Write the other cable&apos;s name. Both keep their names and their other ends.</source>
        <translation>Écrire le nom de l&apos;autre câble. Les deux gardent leur nom et leur autre extrémité.</translation>
    </message>
</context>
<context>
    <name>app::TablesPage</name>
    <message>
        <source>Racks</source>
        <translation>Baies</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Équipements</translation>
    </message>
    <message>
        <source>Cables</source>
        <translation>Câbles</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Trays</source>
        <translation>Chemins</translation>
    </message>
    <message>
        <source>Couplings</source>
        <translation>Raccords</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation>Filtrer les lignes</translation>
    </message>
    <message>
        <source>Words are looked for in the columns shown. column:word looks in one column, =text for a whole cell, &gt;3 and &lt;3 at figures; -word leaves rows out.</source>
        <translation>Les mots sont cherchés dans les colonnes affichées. colonne:mot cherche dans une colonne, =texte une cellule entière, &gt;3 et &lt;3 des chiffres&#xa0;; -mot écarte des lignes.</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>Lignes affichées</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Looking through the rows</source>
        <translation>Examen des lignes</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 sélectionnées</translation>
    </message>
    <message>
        <source>No row is like that. Escape clears the filter.</source>
        <translation>Aucune ligne ne correspond. Échap efface le filtre.</translation>
    </message>
    <message>
        <source>&amp;As at first</source>
        <translation>&amp;Comme au début</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Enregistrer le tableau</translation>
    </message>
    <message>
        <source>Filter, as role:leaf A0 -T01</source>
        <translation>Filtre, par ex. role:leaf A0 -T01</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Save the rows and columns that are shown as CSV</source>
        <translation>Enregistrer en CSV les lignes et colonnes affichées</translation>
    </message>
</context>
<context>
    <name>app::TopBar</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>app::TrunkDialog</name>
    <message>
        <source>Make trunks</source>
        <translation>Créer des trunks</translation>
    </message>
    <message>
        <source>Back to jumpers</source>
        <translation>Revenir aux jarretières</translation>
    </message>
    <message>
        <source>&amp;Cables</source>
        <translation>&amp;Câbles</translation>
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
        <translation>&amp;Panneau</translation>
    </message>
    <message>
        <source>as large as they are filled</source>
        <translation>aussi grand qu&apos;il est rempli</translation>
    </message>
    <message>
        <source>the smallest with room</source>
        <translation>le plus petit qui suffit</translation>
    </message>
    <message>
        <source>Name trunks, or two racks as A01=B02. Each link becomes one jumper again; panels that are empty then are removed.</source>
        <translation>Nommer des trunks, ou deux baies comme A01=B02. Chaque liaison redevient une jarretière&#xa0;; les panneaux alors vides sont retirés.</translation>
    </message>
    <message>
        <source>Name cables, bundles (B-0003), ports, or two racks as A01=B02. Each jumper becomes a cord at either end and a leg of a trunk between panels; every fiber comes out where it does now.</source>
        <translation>Nommer des câbles, des faisceaux (B-0003), des ports, ou deux baies comme A01=B02. Chaque jarretière devient un cordon à chaque extrémité et un brin de trunk entre panneaux&#xa0;; chaque fibre ressort là où elle ressort aujourd&apos;hui.</translation>
    </message>
</context>
<context>
    <name>app::UnderlayChip</name>
    <message>
        <source>Nothing lies under the plan: Place, Underlay…</source>
        <translation>Rien sous le plan&#xa0;: Placer, Fond de plan…</translation>
    </message>
    <message>
        <source>%1 cannot be shown</source>
        <translation>%1 ne peut pas être affiché</translation>
    </message>
    <message>
        <source>An image has no layers</source>
        <translation>Une image n&apos;a pas de calques</translation>
    </message>
</context>
<context>
    <name>app::UnderlayTool</name>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>%1 is being read…</source>
        <translation>%1 en cours de lecture…</translation>
    </message>
</context>
<context>
    <name>app::ViewPages</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Elevation</source>
        <translation>Élévation</translation>
    </message>
    <message>
        <source>Fiber</source>
        <translation>Fibre</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>%1 has no place in the hall: nothing to show in the plan</source>
        <translation>%1 n&apos;a pas de place dans la salle&#xa0;: rien à montrer sur le plan</translation>
    </message>
    <message>
        <source>%1 stands in no rack: nothing to show in the elevation</source>
        <translation>%1 n&apos;est dans aucune baie&#xa0;: rien à montrer en élévation</translation>
    </message>
    <message>
        <source>%1 has no ports: nothing to show in the fiber view</source>
        <translation>%1 n&apos;a pas de ports&#xa0;: rien à montrer dans la vue des fibres</translation>
    </message>
</context>
<context>
    <name>app::WaiveDialog</name>
    <message>
        <source>Waive a finding</source>
        <translation>Accepter un constat</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Raison</translation>
    </message>
    <message>
        <source>&amp;Accepted by</source>
        <translation>&amp;Accepté par</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>The finding stays in the design as waived, with this reason, and counts no more.</source>
        <translation>Le constat reste dans le projet comme accepté, avec cette raison, et ne compte plus.</translation>
    </message>
    <message>
        <source>Say why it is accepted. A waiver survives moves, and is reported when it matches nothing any more.</source>
        <translation>Dire pourquoi il est accepté. Une dérogation survit aux déplacements, et est signalée quand elle ne correspond plus à rien.</translation>
    </message>
</context>
<context>
    <name>app::WelcomePage</name>
    <message>
        <source>Lay out a cluster</source>
        <translation>Implanter un cluster</translation>
    </message>
    <message>
        <source>From a GPU count to racks, switches, coolant and every fiber between them: drawn, checked and ready to buy.</source>
        <translation>D&apos;un nombre de GPU aux baies, aux commutateurs, au liquide de refroidissement et à chaque fibre entre eux&#xa0;: dessiné, vérifié et prêt à commander.</translation>
    </message>
    <message>
        <source>New cluster…</source>
        <translation>Nouveau cluster…</translation>
    </message>
    <message>
        <source>Say how many GPUs; racks, switches and cables follow.</source>
        <translation>Indiquer le nombre de GPU&#xa0;; baies, commutateurs et câbles suivent.</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>A .rackloom file. Or drop one anywhere in this window.</source>
        <translation>Un fichier .rackloom. Ou en déposer un n&apos;importe où dans cette fenêtre.</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Open the 576-GPU sample</source>
        <translation>Ouvrir l&apos;exemple à 576 GPU</translation>
    </message>
    <message>
        <source>8 compute racks, 12 switches, 1,152 fabric cables, made on the spot.</source>
        <translation>8 baies de calcul, 12 commutateurs, 1&#x202f;152 câbles de fabric, créés à l&apos;instant.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Maj+O</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>More samples:</source>
        <translation>Autres exemples :</translation>
    </message>
    <message>
        <source>%1 GPUs</source>
        <translation>%1 GPU</translation>
    </message>
    <message>
        <source>Open a sample of %1 GPUs</source>
        <translation>Ouvrir un exemple à %1 GPU</translation>
    </message>
</context>
<context>
    <name>app::cableTexts</name>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 vers %3</translation>
    </message>
    <message>
        <source>%1: no way leads there yet.</source>
        <translation>%1&#xa0;: aucun chemin n&apos;y mène encore.</translation>
    </message>
    <message>
        <source>%1: %2 of cable, before %3.</source>
        <translation>%1&#xa0;: %2 de câble, avant&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1: %2 of cable.</source>
        <translation>%1&#xa0;: %2 de câble.</translation>
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
        <translation>Constat s&amp;uivant</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation>Constat &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Mend or waive…</source>
        <translation>&amp;Corriger ou accepter…</translation>
    </message>
    <message>
        <source>Check &amp;everything again</source>
        <translation>Tout &amp;revérifier</translation>
    </message>
</context>
<context>
    <name>app::compareActions</name>
    <message>
        <source>The design as it was &amp;saved</source>
        <translation>Le projet tel qu&apos;&amp;enregistré</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>&amp;Comparer avec</translation>
    </message>
    <message>
        <source>&amp;Another design…</source>
        <translation>Un &amp;autre projet…</translation>
    </message>
    <message>
        <source>Revis&amp;ions…</source>
        <translation>Ré&amp;visions…</translation>
    </message>
</context>
<context>
    <name>app::compareDesigns</name>
    <message>
        <source>Both are the same design: nothing differs.</source>
        <translation>Les deux sont le même projet&#xa0;: rien ne diffère.</translation>
    </message>
    <message>
        <source>Both are the same design, written down otherwise.</source>
        <translation>Les deux sont le même projet, écrit autrement.</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Rien à comparer</translation>
    </message>
    <message>
        <source>%1 is the design that is open, and nothing in it has been changed since it was saved. Choose another file.</source>
        <translation>%1 est le projet ouvert, et rien n&apos;y a changé depuis son enregistrement. Choisir un autre fichier.</translation>
    </message>
    <message>
        <source>Comparing with %1…</source>
        <translation>Comparaison avec %1…</translation>
    </message>
    <message>
        <source>%1 cannot be compared</source>
        <translation>%1 ne peut pas être comparé</translation>
    </message>
    <message>
        <source>%1 as saved</source>
        <translation>%1 tel qu&apos;enregistré</translation>
    </message>
    <message>
        <source>Comparing the other way round…</source>
        <translation>Comparaison dans l&apos;autre sens…</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>Rackloom designs (*.rackloom);;All files (*)</source>
        <translation>Projets Rackloom (*.rackloom);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>app::connectActions</name>
    <message>
        <source>Routing every cable…</source>
        <translation>Routage de tous les câbles…</translation>
    </message>
    <message>
        <source>And %1 more cables without a way.</source>
        <translation>Et %1 autres câbles sans chemin.</translation>
    </message>
    <message>
        <source>Not every cable could be routed within the limits</source>
        <translation>Certains câbles n&apos;ont pas pu être routés dans les limites</translation>
    </message>
    <message>
        <source>Go to the &amp;far end</source>
        <translation>Aller à l&apos;&amp;extrémité distante</translation>
    </message>
    <message>
        <source>Select the port&apos;s &amp;cable</source>
        <translation>&amp;Sélectionner le câble du port</translation>
    </message>
    <message>
        <source>&amp;Route all cables again</source>
        <translation>&amp;Router à nouveau tous les câbles</translation>
    </message>
</context>
<context>
    <name>app::deliverActions</name>
    <message>
        <source>Looking at the labels…</source>
        <translation>Lecture des étiquettes…</translation>
    </message>
    <message>
        <source>&amp;Set up sheets and labels…</source>
        <translation>&amp;Configurer feuilles et étiquettes…</translation>
    </message>
    <message>
        <source>&amp;Bill of materials…</source>
        <translation>&amp;Nomenclature…</translation>
    </message>
</context>
<context>
    <name>app::deliverablePages</name>
    <message>
        <source>The typefaces of sheets have no %1: in &quot;%2&quot; and others a box stands for each. The text of the PDF has them.</source>
        <translation>Les polices des feuilles n&apos;ont pas %1&#xa0;: dans «&#xa0;%2&#xa0;» et d&apos;autres, un carré remplace chaque signe. Le texte du PDF les contient.</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>révision %1</translation>
    </message>
    <message>
        <source>revision %1 of %2</source>
        <translation>révision %1 du %2</translation>
    </message>
    <message>
        <source>No port changes since %1: nothing is marked.</source>
        <translation>Aucun port ne change depuis la %1&#xa0;: rien n&apos;est marqué.</translation>
    </message>
    <message>
        <source>No port changes since %1: there is nothing to print.</source>
        <translation>Aucun port ne change depuis la %1&#xa0;: il n&apos;y a rien à imprimer.</translation>
    </message>
    <message>
        <source>No label at %1 changes since %2: there is nothing to print.</source>
        <translation>Aucune étiquette de %1 ne change depuis la %2&#xa0;: il n&apos;y a rien à imprimer.</translation>
    </message>
    <message>
        <source>No label changes since %1: there is nothing to print.</source>
        <translation>Aucune étiquette ne change depuis la %1&#xa0;: il n&apos;y a rien à imprimer.</translation>
    </message>
    <message>
        <source>%1 of %2 labels: those that change since %3.</source>
        <translation>%1 étiquettes sur %2&#xa0;: celles qui changent depuis la %3.</translation>
    </message>
</context>
<context>
    <name>app::doBeside</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>app::drawingPages</name>
    <message>
        <source>Floor plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Floor plan, %1</source>
        <translation>Plan, %1</translation>
    </message>
    <message>
        <source>from above; the far wall is up</source>
        <translation>vu de dessus&#xa0;; le mur du fond est en haut</translation>
    </message>
    <message>
        <source>%1, elevations</source>
        <translation>%1, élévations</translation>
    </message>
</context>
<context>
    <name>app::editActions</name>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Rechercher…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Re&amp;nommer</translation>
    </message>
    <message>
        <source>&amp;Delete device</source>
        <translation>&amp;Supprimer l&apos;équipement</translation>
    </message>
    <message>
        <source>Select &amp;nothing</source>
        <translation>&amp;Tout désélectionner</translation>
    </message>
</context>
<context>
    <name>app::elevationOf</name>
    <message>
        <source>&quot;%1&quot; stands in no rack</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est dans aucune baie</translation>
    </message>
</context>
<context>
    <name>app::elevationSheets</name>
    <message>
        <source>Row %1, %2 to %3</source>
        <translation>Rangée %1, %2 à %3</translation>
    </message>
    <message>
        <source>the design has no rack</source>
        <translation>le projet n&apos;a aucune baie</translation>
    </message>
    <message>
        <source>each as seen from before it</source>
        <translation>chacune vue de devant</translation>
    </message>
</context>
<context>
    <name>app::fiberOf</name>
    <message>
        <source>two devices can be face to face, as in L1-01,S1-01; here are %1</source>
        <translation>deux équipements peuvent être face à face, comme dans L1-01,S1-01&#xa0;; il y en a ici %1</translation>
    </message>
    <message>
        <source>%1 is no device: the first of two must be one.</source>
        <translation>%1 n&apos;est pas un équipement&#xa0;: le premier des deux doit en être un.</translation>
    </message>
    <message>
        <source>%1 is neither a device nor a rack.</source>
        <translation>%1 n&apos;est ni un équipement ni une baie.</translation>
    </message>
    <message>
        <source>the design has no device with ports</source>
        <translation>le projet n&apos;a aucun équipement avec des ports</translation>
    </message>
    <message>
        <source>%1 holds no switch and no compute tray</source>
        <translation>%1 ne contient ni commutateur ni tiroir de calcul</translation>
    </message>
</context>
<context>
    <name>app::fileActions</name>
    <message>
        <source>No file yet</source>
        <translation>Aucun fichier encore</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Effacer cette liste</translation>
    </message>
    <message>
        <source>No row was made</source>
        <translation>Aucune rangée n&apos;a été créée</translation>
    </message>
    <message>
        <source>%1 (planning)</source>
        <translation>%1 (prévisionnel)</translation>
    </message>
    <message>
        <source>&amp;New cluster…</source>
        <translation>&amp;Nouveau cluster…</translation>
    </message>
    <message>
        <source>New from &amp;template</source>
        <translation>Nouveau d&apos;après un &amp;modèle</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
        <source>Open the 576-GPU &amp;sample</source>
        <translation>Ouvrir l&apos;e&amp;xemple à 576 GPU</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Na&amp;ming scheme…</source>
        <translation>Schéma de nomma&amp;ge…</translation>
    </message>
    <message>
        <source>&amp;Profile…</source>
        <translation>&amp;Profil…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
</context>
<context>
    <name>app::findableCommands</name>
    <message>
        <source>setting · Profile</source>
        <translation>réglage · Profil</translation>
    </message>
    <message>
        <source>Supply water</source>
        <translation>Eau de départ</translation>
    </message>
    <message>
        <source>Fluid</source>
        <translation>Fluide</translation>
    </message>
    <message>
        <source>Copper reach</source>
        <translation>Portée cuivre</translation>
    </message>
    <message>
        <source>Optics</source>
        <translation>Optique</translation>
    </message>
    <message>
        <source>Redundancy</source>
        <translation>Redondance</translation>
    </message>
    <message>
        <source>Mated pairs</source>
        <translation>Paires accouplées</translation>
    </message>
    <message>
        <source>Slack at each end</source>
        <translation>Réserve par extrémité</translation>
    </message>
    <message>
        <source>Stock lengths</source>
        <translation>Longueurs standard</translation>
    </message>
    <message>
        <source>Beyond them, cut to</source>
        <translation>Au-delà, par pas de</translation>
    </message>
    <message>
        <source>Excess is stored</source>
        <translation>Excédent rangé</translation>
    </message>
    <message>
        <source>Fiber reach</source>
        <translation>Portée fibre</translation>
    </message>
    <message>
        <source>Tray fill on day one</source>
        <translation>Remplissage initial</translation>
    </message>
    <message>
        <source>Largest tray fill</source>
        <translation>Remplissage maximal</translation>
    </message>
    <message>
        <source>Warn above</source>
        <translation>Avertir au-delà de</translation>
    </message>
    <message>
        <source>CDUs</source>
        <translation>CDU</translation>
    </message>
    <message>
        <source>Facility water</source>
        <translation>Eau du site</translation>
    </message>
    <message>
        <source>Loops</source>
        <translation>Boucles</translation>
    </message>
    <message>
        <source>Coolant in a manifold</source>
        <translation>Liquide dans un collecteur</translation>
    </message>
    <message>
        <source>Lost along a busbar</source>
        <translation>Perte le long d&apos;une barre</translation>
    </message>
    <message>
        <source>Clear in front of a rack</source>
        <translation>Dégagement devant une baie</translation>
    </message>
    <message>
        <source>Clear behind a rack</source>
        <translation>Dégagement derrière une baie</translation>
    </message>
    <message>
        <source>Trays from open power</source>
        <translation>Écart à l&apos;énergie à nu</translation>
    </message>
    <message>
        <source>Tray beside its rack</source>
        <translation>Chemin à côté de sa baie</translation>
    </message>
    <message>
        <source>Slack of one cable</source>
        <translation>Réserve d&apos;un câble</translation>
    </message>
    <message>
        <source>Friction in a tray</source>
        <translation>Frottement dans un chemin</translation>
    </message>
</context>
<context>
    <name>app::findingMenu</name>
    <message>
        <source>No cure is known</source>
        <translation>Aucun remède connu</translation>
    </message>
    <message>
        <source>Take the &amp;waiver out</source>
        <translation>Retirer la &amp;dérogation</translation>
    </message>
    <message>
        <source>&amp;Waive…</source>
        <translation>&amp;Accepter…</translation>
    </message>
</context>
<context>
    <name>app::floorOf</name>
    <message>
        <source>&quot;%1&quot; is nowhere on the floor plan</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est nulle part sur le plan</translation>
    </message>
</context>
<context>
    <name>app::helpActions</name>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Clavier</translation>
    </message>
    <message>
        <source>&amp;About Rackloom</source>
        <translation>À &amp;propos de Rackloom</translation>
    </message>
</context>
<context>
    <name>app::menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Placer</translation>
    </message>
    <message>
        <source>Co&amp;nnect</source>
        <translation>Co&amp;nnecter</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>&amp;Output</source>
        <translation>&amp;Sortie</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
</context>
<context>
    <name>app::objectCalled</name>
    <message>
        <source>no row, rack, device, unit, tray or cable is called &quot;%1&quot;.</source>
        <translation>aucune rangée, baie, aucun équipement, aucune unité, aucun chemin ni câble ne s&apos;appelle « %1 ».</translation>
    </message>
</context>
<context>
    <name>app::outputActions</name>
    <message>
        <source>Making %1…</source>
        <translation>Création de %1…</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 ne peut pas être écrit</translation>
    </message>
    <message>
        <source>Tables on paper</source>
        <translation>Tableaux sur papier</translation>
    </message>
</context>
<context>
    <name>app::placeActions</name>
    <message>
        <source>&amp;Move device to unit…</source>
        <translation>&amp;Déplacer l&apos;équipement à l&apos;unité…</translation>
    </message>
</context>
<context>
    <name>app::printActions</name>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>&amp;Aperçu avant impression…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
</context>
<context>
    <name>app::printPages</name>
    <message>
        <source>Stopped: what is printed already is all there is.</source>
        <translation>Arrêté&#xa0;: seul ce qui est déjà imprimé est sorti.</translation>
    </message>
    <message>
        <source>The printer takes no pages. Is it switched on?</source>
        <translation>L&apos;imprimante n&apos;accepte aucune page. Est-elle allumée&#xa0;?</translation>
    </message>
</context>
<context>
    <name>app::profileChoices</name>
    <message>
        <source>2 m at 200G a lane</source>
        <translation>2 m à 200G par voie</translation>
    </message>
    <message>
        <source>3 m at 200G a lane</source>
        <translation>3 m à 200G par voie</translation>
    </message>
    <message>
        <source>by part: NIC 2 m, switch 3 m</source>
        <translation>par pièce&#xa0;: NIC 2 m, commutateur 3 m</translation>
    </message>
    <message>
        <source>port-aligned: a laser feeds one port</source>
        <translation>aligné par port&#xa0;: un laser alimente un port</translation>
    </message>
    <message>
        <source>lane-striped: a laser feeds lanes of four</source>
        <translation>entrelacé par voies&#xa0;: un laser alimente des voies de quatre</translation>
    </message>
    <message>
        <source>shelf N+1: one shelf lost</source>
        <translation>tiroir N+1&#xa0;: un tiroir perdu</translation>
    </message>
    <message>
        <source>PSU N+1: one supply a shelf lost</source>
        <translation>PSU N+1&#xa0;: une alimentation perdue par tiroir</translation>
    </message>
    <message>
        <source>feed N+N: half of the shelves lost</source>
        <translation>arrivée N+N&#xa0;: la moitié des tiroirs perdue</translation>
    </message>
    <message>
        <source>half at each end</source>
        <translation>moitié à chaque extrémité</translation>
    </message>
    <message>
        <source>at end A</source>
        <translation>au côté A</translation>
    </message>
    <message>
        <source>at end B</source>
        <translation>au côté B</translation>
    </message>
    <message>
        <source>low loss</source>
        <translation>faible perte</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>standard</translation>
    </message>
</context>
<context>
    <name>app::readPrices</name>
    <message>
        <source>cannot be read: %1</source>
        <translation>illisible&#xa0;: %1</translation>
    </message>
    <message>
        <source>is larger than 64 MB: a list of prices is not</source>
        <translation>dépasse 64 Mo&#xa0;: une liste de prix est plus petite</translation>
    </message>
    <message>
        <source>--group-by is one of kind, rack, row, not &quot;%1&quot;</source>
        <translation>--group-by vaut kind, rack ou row, et non «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>app::saveChanges</name>
    <message>
        <source>Making %1…</source>
        <translation>Création de %1…</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 ne peut pas être écrit</translation>
    </message>
    <message>
        <source>Stopped: nothing has been written.</source>
        <translation>Arrêté&#xa0;: rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>Save the list of changes</source>
        <translation>Enregistrer la liste des modifications</translation>
    </message>
    <message>
        <source>Text (*.txt);;JSON, as diff --apply takes it (*.json)</source>
        <translation>Texte (*.txt);;JSON, comme le prend diff --apply (*.json)</translation>
    </message>
    <message>
        <source>Save the pages</source>
        <translation>Enregistrer les pages</translation>
    </message>
</context>
<context>
    <name>app::underlayActions</name>
    <message>
        <source>%1 cannot lie under the plan</source>
        <translation>%1 ne peut pas être placé sous le plan</translation>
    </message>
    <message>
        <source>&amp;Underlay…</source>
        <translation>&amp;Fond de plan…</translation>
    </message>
    <message>
        <source>Put under the plan</source>
        <translation>Placer sous le plan</translation>
    </message>
    <message>
        <source>&amp;Calibrate underlay…</source>
        <translation>&amp;Calibrer le fond de plan…</translation>
    </message>
    <message>
        <source>&amp;Take out underlay</source>
        <translation>&amp;Retirer le fond de plan</translation>
    </message>
</context>
<context>
    <name>app::underlayOf</name>
    <message>
        <source>%1: its two places are one; calibrate it</source>
        <translation>%1&#xa0;: ses deux points sont confondus&#xa0;; le calibrer</translation>
    </message>
</context>
<context>
    <name>app::viewActions</name>
    <message>
        <source>&amp;Front</source>
        <translation>A&amp;vant</translation>
    </message>
    <message>
        <source>&amp;Rear</source>
        <translation>A&amp;rrière</translation>
    </message>
    <message>
        <source>&amp;Both sides</source>
        <translation>Les deu&amp;x faces</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>&amp;Elevation</source>
        <translation>É&amp;lévation</translation>
    </message>
    <message>
        <source>F&amp;iber</source>
        <translation>F&amp;ibre</translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <translation>&amp;Tableaux</translation>
    </message>
    <message>
        <source>Show selection in p&amp;lan</source>
        <translation>Montrer la sélection sur le pl&amp;an</translation>
    </message>
    <message>
        <source>Show selection in ele&amp;vation</source>
        <translation>Montrer la sélection en élévati&amp;on</translation>
    </message>
    <message>
        <source>Show selection in fibe&amp;r</source>
        <translation>Montrer la sélection en fi&amp;bre</translation>
    </message>
    <message>
        <source>Show selection in ta&amp;bles</source>
        <translation>Montrer la sélection en tablea&amp;ux</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Dézoomer</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Zoomer</translation>
    </message>
    <message>
        <source>Fi&amp;t</source>
        <translation>A&amp;juster</translation>
    </message>
    <message>
        <source>Fit &amp;selection</source>
        <translation>Ajuster à la &amp;sélection</translation>
    </message>
    <message>
        <source>Follow the s&amp;ystem</source>
        <translation>Suivre le s&amp;ystème</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>Light or dar&amp;k</source>
        <translation>Clair ou so&amp;mbre</translation>
    </message>
    <message>
        <source>&amp;Metres and millimetres</source>
        <translation>&amp;Mètres et millimètres</translation>
    </message>
    <message>
        <source>&amp;Feet and inches</source>
        <translation>&amp;Pieds et pouces</translation>
    </message>
    <message>
        <source>From its next start on Rackloom speaks: %1</source>
        <translation>Au prochain démarrage, Rackloom parlera : %1</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
        <source>&amp;Impact of losing it</source>
        <translation>Impact de sa p&amp;erte</translation>
    </message>
    <message>
        <source>U&amp;nits</source>
        <translation>U&amp;nités</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Plein é&amp;cran</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <source>Trace its li&amp;ght</source>
        <translation>Suivre sa l&amp;umière</translation>
    </message>
</context>
<context>
    <name>model::AccountedRule</name>
    <message>
        <source>Watts not accounted for</source>
        <translation>Watts non comptabilisés</translation>
    </message>
    <message>
        <source>the device type&apos;s draw</source>
        <translation>la consommation du type d&apos;équipement</translation>
    </message>
    <message>
        <source>the draw of every device that takes power, a shelf&apos;s losses among them</source>
        <translation>la consommation de chaque équipement alimenté, y compris les pertes des tiroirs d&apos;alimentation</translation>
    </message>
    <message>
        <source>The draw of %1 is not known by itself; another type&apos;s figure contains it.</source>
        <translation>La consommation de %1 n&apos;est pas connue séparément&#xa0;; elle est comprise dans la valeur d&apos;un autre type.</translation>
    </message>
    <message>
        <source>The draw of %1 is not known, and the design&apos;s watts are without it.</source>
        <translation>La consommation de %1 n&apos;est pas connue&#xa0;; elle manque dans les watts du projet.</translation>
    </message>
</context>
<context>
    <name>model::AisleRule</name>
    <message>
        <source>%1 mm are clear in front of %2, up to %3; %4 mm are wanted.</source>
        <translation>%1 mm sont libres devant %2, avant %3&#xa0;; il en faut %4 mm.</translation>
    </message>
    <message>
        <source>%1 mm are clear behind %2, up to %3; %4 mm are wanted.</source>
        <translation>%1 mm sont libres derrière %2, avant %3&#xa0;; il en faut %4 mm.</translation>
    </message>
    <message>
        <source>Move the rack or what stands before it, or set the aisle that this hall has.</source>
        <translation>Déplacer la baie ou ce qui se trouve devant, ou régler l&apos;allée que présente cette salle.</translation>
    </message>
    <message>
        <source>Aisle too narrow</source>
        <translation>Allée trop étroite</translation>
    </message>
    <message>
        <source>the profile&apos;s aisles: in front 1.2 m (TIA-942-A), behind 0.9 m (assumption)</source>
        <translation>les allées du profil&#xa0;: 1,2 m à l&apos;avant (TIA-942-A), 0,9 m à l&apos;arrière (hypothèse)</translation>
    </message>
    <message>
        <source>the width and depth of the rack types</source>
        <translation>la largeur et la profondeur des types de baie</translation>
    </message>
</context>
<context>
    <name>model::ApproachRule</name>
    <message>
        <source>Facility water too warm</source>
        <translation>Eau du site trop chaude</translation>
    </message>
    <message>
        <source>the design&apos;s supply temperature less the CDU type&apos;s approach</source>
        <translation>la température de départ du projet moins l&apos;approche du type de CDU</translation>
    </message>
    <message>
        <source>the facility&apos;s water, and the approach of the CDU&apos;s type</source>
        <translation>l&apos;eau du site et l&apos;approche du type de CDU</translation>
    </message>
    <message>
        <source>CDUs get water from the facility that nobody has told the temperature of; a supply of %1 °C takes water colder than that by the approach of their type.</source>
        <translation>Des CDU reçoivent une eau du site dont la température n&apos;est pas renseignée&#xa0;; un départ à %1 °C exige une eau plus froide, de la valeur de l&apos;approche de leur type.</translation>
    </message>
    <message>
        <source>Enter the facility&apos;s water in the profile: rackloom set DESIGN facility_water_c=N.</source>
        <translation>Saisir l&apos;eau du site dans le profil&#xa0;: rackloom set DESIGN facility_water_c=N.</translation>
    </message>
    <message>
        <source>%1 gets water of %2 °C; for a supply of %3 °C and its approach of %4 K it takes %5 °C.</source>
        <translation>%1 reçoit de l&apos;eau à %2 °C&#xa0;; pour un départ à %3 °C et son approche de %4 K, il faut %5 °C.</translation>
    </message>
    <message>
        <source>Raise the supply temperature, or cool the facility&apos;s water further.</source>
        <translation>Relever la température de départ ou refroidir davantage l&apos;eau du site.</translation>
    </message>
</context>
<context>
    <name>model::BillOfMaterials</name>
    <message>
        <source>Laser module (ELS) of %1, spare; %2 come with the switches</source>
        <translation>Module laser (ELS) de %1, de rechange&#xa0;; %2 sont livrés avec les commutateurs</translation>
    </message>
    <message>
        <source>%1, %2 m</source>
        <translation>%1, %2 m</translation>
    </message>
    <message>
        <source>%1, length not known: not routed</source>
        <translation>%1, longueur inconnue&#xa0;: non routé</translation>
    </message>
    <message>
        <source>, cut to order</source>
        <translation>, coupé sur mesure</translation>
    </message>
    <message>
        <source>%1, %2 mm</source>
        <translation>%1, %2 mm</translation>
    </message>
    <message>
        <source>Rack manifold, supply and return riser</source>
        <translation>Collecteur de baie, colonnes départ et retour</translation>
    </message>
    <message>
        <source>Stock lengths: %1</source>
        <translation>Longueurs standard&#xa0;: %1</translation>
    </message>
    <message>
        <source>One-click cleaner for %1, one for %2 mated ends ~</source>
        <translation>Nettoyeur à clic pour %1, un pour %2 extrémités accouplées ~</translation>
    </message>
    <message>
        <source>That a cleaner lasts for %1 ends, each cleaned once, is an assumption</source>
        <translation>Qu&apos;un nettoyeur suffise à %1 extrémités, nettoyées une fois chacune, est une hypothèse</translation>
    </message>
    <message>
        <source>Length of all layers, rounded up to a metre; sizes: %1</source>
        <translation>Longueur de toutes les couches, arrondie au mètre supérieur&#xa0;; tailles&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: waterfall, %2 mm</source>
        <translation>%1&#xa0;: descente de câbles, %2 mm</translation>
    </message>
    <message>
        <source>One for each rack and each tray that its cables come down from</source>
        <translation>Une par baie et par chemin d&apos;où descendent ses câbles</translation>
    </message>
    <message>
        <source>Label sheet %1: two labels a cable, %2 cables a sheet, a new one for each rack</source>
        <translation>Planche d&apos;étiquettes %1&#xa0;: deux étiquettes par câble, %2 câbles par planche, une nouvelle par baie</translation>
    </message>
    <message>
        <source>%1, plug: the half on the hose</source>
        <translation>%1, mâle&#xa0;: la moitié côté flexible</translation>
    </message>
    <message>
        <source>One for the device&apos;s end of each hose</source>
        <translation>Un pour le bout de chaque flexible côté équipement</translation>
    </message>
    <message>
        <source>%1, socket, spare; %2 come on the devices</source>
        <translation>%1, femelle, de rechange&#xa0;; %2 sont livrés sur les équipements</translation>
    </message>
    <message>
        <source>The half on a device comes with it (assumption)</source>
        <translation>La moitié côté équipement est livrée avec lui (hypothèse)</translation>
    </message>
    <message>
        <source>One for each coupling of a device that is joined by a hose</source>
        <translation>Un par raccord d&apos;équipement relié par un flexible</translation>
    </message>
    <message>
        <source>With its own couplings; that of a compute rack comes with the rack</source>
        <translation>Avec ses propres raccords&#xa0;; celui d&apos;une baie de calcul est livré avec la baie</translation>
    </message>
    <message>
        <source>Laser modules come with their switch</source>
        <translation>Les modules laser sont livrés avec leur commutateur</translation>
    </message>
    <message>
        <source>Busbar clip of %1, spare; %2 come with the devices</source>
        <translation>Prise de barre de %1, de rechange&#xa0;; %2 sont livrées avec les équipements</translation>
    </message>
    <message>
        <source>A busbar clip is part of its device (assumption)</source>
        <translation>Une prise de barre fait partie de son équipement (hypothèse)</translation>
    </message>
    <message>
        <source>Fiber manager, %1 RU, above a switch</source>
        <translation>Passe-fibres, %1 U, au-dessus d&apos;un commutateur</translation>
    </message>
    <message>
        <source>One for each place that the rack keeps above a switch that stands there</source>
        <translation>Un par emplacement que la baie réserve au-dessus d&apos;un commutateur présent</translation>
    </message>
    <message>
        <source>Comes with its trays, shelves, manifold and switches</source>
        <translation>Livrée avec ses tiroirs, son collecteur et ses commutateurs</translation>
    </message>
    <message>
        <source>Cable label, one for each end and leg</source>
        <translation>Étiquette de câble, une par extrémité et brin</translation>
    </message>
</context>
<context>
    <name>model::BomTable</name>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Désignation</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Spares</source>
        <translation>Rechange</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Prix unit.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Spares rule</source>
        <translation>Règle rech.</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>Baie</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rangée</translation>
    </message>
    <message>
        <source>%1; prices from %2</source>
        <translation>%1&#xa0;; prix de %2</translation>
    </message>
    <message>
        <source>Design without a name</source>
        <translation>Projet sans nom</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>révision %1</translation>
    </message>
    <message>
        <source>What is bought beyond what the design needs</source>
        <translation>Ce qui est acheté au-delà des besoins du projet</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>What part numbers and counts stand on</source>
        <translation>Sur quoi reposent références et nombres</translation>
    </message>
    <message>
        <source>Stands on</source>
        <translation>Repose sur</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>No list of prices was given: what is typed into the column is calculated with.</source>
        <translation>Aucune liste de prix donnée&#xa0;: le calcul prend ce qui est saisi dans la colonne.</translation>
    </message>
    <message>
        <source>The designer&apos;s own list %1, as given; not checked.</source>
        <translation>La liste propre au concepteur, %1, telle que donnée&#xa0;; non vérifiée.</translation>
    </message>
    <message>
        <source>the amounts are more than can be counted: is a price in the list wrong by many digits?</source>
        <translation>les montants dépassent ce qui peut être compté&#xa0;: un prix de la liste a-t-il trop de chiffres&#xa0;?</translation>
    </message>
    <message>
        <source>%1, subtotal</source>
        <translation>%1, sous-total</translation>
    </message>
    <message>
        <source>%1, subtotal (1 line has no price)</source>
        <translation>%1, sous-total (1 ligne sans prix)</translation>
    </message>
    <message>
        <source>%1, subtotal (%2 lines have no price)</source>
        <translation>%1, sous-total (%2 lignes sans prix)</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>No line has a price</source>
        <translation>Aucune ligne n&apos;a de prix</translation>
    </message>
    <message>
        <source>All priced lines (1 line has no price)</source>
        <translation>Toutes les lignes avec prix (1 ligne sans prix)</translation>
    </message>
    <message>
        <source>1 per %1</source>
        <translation>1 pour %1</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>sans prix</translation>
    </message>
    <message>
        <source>No maker&apos;s part number is known: the one shown is made up.</source>
        <translation>Aucune référence du fabricant n&apos;est connue&#xa0;: celle affichée est inventée.</translation>
    </message>
    <message>
        <source>Not bought: %1 come with other parts.</source>
        <translation>Non achetés&#xa0;: %1 sont livrés avec d&apos;autres pièces.</translation>
    </message>
    <message>
        <source>Part number: catalog.</source>
        <translation>Référence&#xa0;: catalogue.</translation>
    </message>
    <message>
        <source>One for every so many of a part in the whole design, rounded up, at least one; the column says how many. 0 or no rule: no spares are bought. The numbers are the designer&apos;s choice; 1 per 200 cables and laser modules is an assumption.</source>
        <translation>Un pour tel nombre de pièces dans tout le projet, arrondi au supérieur, un au moins&#xa0;; la colonne dit ce nombre. 0 ou pas de règle&#xa0;: aucun rechange acheté. Les nombres sont le choix du concepteur&#xa0;; 1 pour 200 câbles et modules laser est une hypothèse.</translation>
    </message>
    <message>
        <source>stopped: nothing was written</source>
        <translation>arrêté&#xa0;: rien n&apos;a été écrit</translation>
    </message>
    <message>
        <source>Cables</source>
        <translation>Câbles</translation>
    </message>
    <message>
        <source>BOM</source>
        <translation>Nomenclature</translation>
    </message>
    <message>
        <source>By rack</source>
        <translation>Par baie</translation>
    </message>
    <message>
        <source>Cables by stock length; quantities count the design; ~ assumed</source>
        <translation>Câbles par longueur standard&#xa0;; quantités du projet&#xa0;; ~ supposé</translation>
    </message>
    <message>
        <source>All priced lines (%2 lines have no price)</source>
        <translation>Toutes les lignes avec prix (%2 lignes sans prix)</translation>
    </message>
    <message>
        <source>%1, subtotal (no line has a price)</source>
        <translation>%1, sous-total (aucune ligne avec prix)</translation>
    </message>
</context>
<context>
    <name>model::BusbarCurrentRule</name>
    <message>
        <source>Busbar overloaded</source>
        <translation>Barre omnibus surchargée</translation>
    </message>
    <message>
        <source>the rack type&apos;s busbar rating, for every piece of the bar</source>
        <translation>le courant nominal de la barre omnibus du type de baie, pour chaque tronçon</translation>
    </message>
    <message>
        <source>the draw of what is clipped, the bus voltage and the bar&apos;s rating</source>
        <translation>la consommation de ce qui est branché, la tension de la barre et son courant nominal</translation>
    </message>
    <message>
        <source>that the shelves share the load alike</source>
        <translation>que les tiroirs se partagent la charge à parts égales</translation>
    </message>
    <message>
        <source>The busbar of %1 carries %2 A at its fullest piece; it is rated for %3 A.</source>
        <translation>La barre omnibus de %1 porte %2 A sur son tronçon le plus chargé&#xa0;; elle est prévue pour %3 A.</translation>
    </message>
    <message>
        <source>The busbar of %1 carries %2 A at its fullest piece, close to its %3 A.</source>
        <translation>La barre omnibus de %1 porte %2 A sur son tronçon le plus chargé, près de ses %3 A.</translation>
    </message>
    <message>
        <source>Move devices to another rack, or nearer to the shelves.</source>
        <translation>Déplacer des équipements vers une autre baie ou plus près des tiroirs d&apos;alimentation.</translation>
    </message>
    <message>
        <source>Put shelves at both sides of what they feed, or move devices to another rack.</source>
        <translation>Placer des tiroirs de part et d&apos;autre de ce qu&apos;ils alimentent, ou déplacer des équipements vers une autre baie.</translation>
    </message>
    <message>
        <source>Busbar not N+N</source>
        <translation>Barre omnibus non N+N</translation>
    </message>
    <message>
        <source>With the shelves of one end lost, the busbar of %1 would carry %2 A; it is rated for %3 A.</source>
        <translation>Sans les tiroirs d&apos;une extrémité, la barre omnibus de %1 porterait %2 A&#xa0;; elle est prévue pour %3 A.</translation>
    </message>
    <message>
        <source>Spread each feed over the shelves of both ends.</source>
        <translation>Répartir chaque alimentation sur les tiroirs des deux extrémités.</translation>
    </message>
</context>
<context>
    <name>model::BusbarSpanRule</name>
    <message>
        <source>%1 is clipped at U%2 to U%3; the busbar of a %4 runs from U%5 to U%6.</source>
        <translation>%1 est branché de U%2 à U%3&#xa0;; la barre omnibus d&apos;une baie %4 va de U%5 à U%6.</translation>
    </message>
    <message>
        <source>Move it to where the busbar passes.</source>
        <translation>Le déplacer là où passe la barre omnibus.</translation>
    </message>
    <message>
        <source>Clip out of line with the busbar</source>
        <translation>Prise de barre désalignée</translation>
    </message>
    <message>
        <source>The clip of %1 is %2 mm beside the busbar of a %3; it mates within %4 mm.</source>
        <translation>La prise de barre de %1 est décalée de %2 mm par rapport à la barre omnibus d&apos;une baie %3&#xa0;; elle s&apos;accouple à %4 mm près.</translation>
    </message>
    <message>
        <source>Use a rack whose busbar is where the clip is.</source>
        <translation>Utiliser une baie dont la barre omnibus est en face de la prise.</translation>
    </message>
    <message>
        <source>Clip where the busbar is not</source>
        <translation>Prise hors de la barre omnibus</translation>
    </message>
    <message>
        <source>the rack type&apos;s busbar: from unit to unit, and how far beside the middle</source>
        <translation>la barre omnibus du type de baie&#xa0;: d&apos;une unité à l&apos;autre, et son décalage par rapport au milieu</translation>
    </message>
    <message>
        <source>where the busbar runs and the clip sits, and how far a clip floats where they differ</source>
        <translation>où passe la barre omnibus et où se trouve la prise, et le jeu de la prise si les deux diffèrent</translation>
    </message>
</context>
<context>
    <name>model::CableFit</name>
    <message>
        <source>copper</source>
        <translation>cuivre</translation>
    </message>
    <message>
        <source>PM fiber</source>
        <translation>fibre PM</translation>
    </message>
    <message>
        <source>single-mode fiber</source>
        <translation>fibre monomode</translation>
    </message>
    <message>
        <source>%1 is a port of a switch with its optics inside: it takes fiber and never copper.</source>
        <translation>%1 est un port de commutateur à optique intégrée&#xa0;: il accepte la fibre et jamais le cuivre.</translation>
    </message>
    <message>
        <source>%1 is %2; %3 takes %4.</source>
        <translation>%1&#xa0;: %2&#xa0;; %3 accepte&#xa0;: %4.</translation>
    </message>
    <message>
        <source>%1 ends in %2 connectors; %3 takes %4.</source>
        <translation>%1 se termine par des connecteurs %2&#xa0;; %3 accepte %4.</translation>
    </message>
    <message>
        <source>%1 is polished %2 and %3 is %4: the two must never mate.</source>
        <translation>%1 est en polissage %2 et %3 en %4&#xa0;: les deux ne doivent jamais s&apos;accoupler.</translation>
    </message>
    <message>
        <source>%1 and %2 are both %3: of two connectors that mate exactly one has pins.</source>
        <translation>%1 et %2 sont tous deux %3&#xa0;: de deux connecteurs accouplés, un seul a des broches.</translation>
    </message>
    <message>
        <source>%1 and %2 both take laser light and neither has a laser: connect each to a laser shelf.</source>
        <translation>%1 et %2 reçoivent tous deux de la lumière laser et aucun n&apos;a de laser&#xa0;: connecter chacun à un tiroir laser.</translation>
    </message>
    <message>
        <source>%1 and %2 both give laser light: connect each to a PM connector of a switch that has no lasers of its own.</source>
        <translation>%1 et %2 émettent tous deux de la lumière laser&#xa0;: connecter chacun à un connecteur PM d&apos;un commutateur sans lasers propres.</translation>
    </message>
    <message>
        <source>%1 takes %2 and %3 takes %4: no cable joins the two.</source>
        <translation>%1 accepte %2 et %3 accepte %4&#xa0;: aucun câble ne les relie.</translation>
    </message>
    <message>
        <source>Neither the design nor the catalog has a cable type &quot;%1&quot;.</source>
        <translation>Ni le projet ni le catalogue n&apos;ont de type de câble «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 has %2 legs at one end and %3 at the other: it joins more than two ports. Name all of them by pattern.</source>
        <translation>%1 a %2 brins à une extrémité et %3 à l&apos;autre&#xa0;: il relie plus de deux ports. Les nommer tous par motif.</translation>
    </message>
    <message>
        <source>%1 takes %2 connectors and %3 takes %4: no cable type has both.</source>
        <translation>%1 accepte des connecteurs %2 et %3 accepte %4&#xa0;: aucun type de câble n&apos;a les deux.</translation>
    </message>
    <message>
        <source>No cable type fits both %1 and %2 (%3, %4): add one with &quot;rackloom catalog add&quot;.</source>
        <translation>Aucun type de câble ne convient à la fois à %1 et à %2 (%3, %4)&#xa0;: en ajouter un avec «&#xa0;rackloom catalog add&#xa0;».</translation>
    </message>
</context>
<context>
    <name>model::CableGuideRule</name>
    <message>
        <source>a tray that is gone</source>
        <translation>un chemin de câbles disparu</translation>
    </message>
    <message>
        <source>%1 does not pass %2, which its guide asks for.</source>
        <translation>%1 ne passe pas par %2, que demande son guidage.</translation>
    </message>
    <message>
        <source>%1 lies in %2, which its guide avoids.</source>
        <translation>%1 passe dans %2, que son guidage évite.</translation>
    </message>
    <message>
        <source>%1 and %2 share %3; one fault there would cut both.</source>
        <translation>%1 et %2 partagent %3&#xa0;; un seul défaut à cet endroit couperait les deux.</translation>
    </message>
    <message>
        <source>Cable off its guide</source>
        <translation>Câble hors de son guidage</translation>
    </message>
    <message>
        <source>the design: what its designer asked of the cable&apos;s way</source>
        <translation>le projet&#xa0;: ce que le concepteur a demandé pour le tracé du câble</translation>
    </message>
    <message>
        <source>Route the cable again, or change its guide.</source>
        <translation>Router à nouveau le câble ou modifier son guidage.</translation>
    </message>
</context>
<context>
    <name>model::CableLabels</name>
    <message>
        <source>%1 has no cable ends to label: name a row, a rack, a device or a cable.</source>
        <translation>%1 n&apos;a pas d&apos;extrémité de câble à étiqueter&#xa0;: nommer une rangée, une baie, un équipement ou un câble.</translation>
    </message>
</context>
<context>
    <name>model::CablePullRule</name>
    <message>
        <source>Pulled too hard</source>
        <translation>Traction trop forte</translation>
    </message>
    <message>
        <source>the most that a cable of its type may be pulled with</source>
        <translation>la traction maximale admise par le type du câble</translation>
    </message>
    <message>
        <source>the cable&apos;s route, the mass a metre and the pull tension of its type</source>
        <translation>le tracé du câble, la masse au mètre et la traction admise de son type</translation>
    </message>
    <message>
        <source>Pulled through from one end, %1 takes up to %2 N over %3 m and %4 turns; %5 N is the most for %6.</source>
        <translation>Tiré depuis une extrémité, %1 subit jusqu&apos;à %2 N sur %3 m et %4 virages&#xa0;; le maximum est de %5 N pour %6.</translation>
    </message>
    <message>
        <source>Pulled through from one end, %1 takes up to %2 N over %3 m and %4 turns, close to the %5 N of %6.</source>
        <translation>Tiré depuis une extrémité, %1 subit jusqu&apos;à %2 N sur %3 m et %4 virages, près des %5 N de %6.</translation>
    </message>
    <message>
        <source>Lay it from the middle in two pulls, or lead it over fewer trays.</source>
        <translation>Le poser depuis le milieu en deux tirages, ou le mener par moins de chemins.</translation>
    </message>
</context>
<context>
    <name>model::CableSizeRule</name>
    <message>
        <source>Cable size not known</source>
        <translation>Diamètre de câble inconnu</translation>
    </message>
    <message>
        <source>the cable type&apos;s outside diameter</source>
        <translation>le diamètre extérieur du type de câble</translation>
    </message>
    <message>
        <source>the outside diameter of the cable&apos;s type</source>
        <translation>le diamètre extérieur du type du câble</translation>
    </message>
    <message>
        <source>The diameter of %1 is not known: these cables count as nothing in the fill of trays and managers.</source>
        <translation>Le diamètre de %1 n&apos;est pas connu&#xa0;: ces câbles ne comptent pas dans le remplissage des chemins et des passe-câbles.</translation>
    </message>
</context>
<context>
    <name>model::CableSlackRule</name>
    <message>
        <source>Too much slack to store</source>
        <translation>Trop de réserve à loger</translation>
    </message>
    <message>
        <source>the profile&apos;s most of one cable (assumption)</source>
        <translation>le maximum du profil par câble (hypothèse)</translation>
    </message>
    <message>
        <source>the cable&apos;s route and the lengths that its type is sold in</source>
        <translation>le tracé du câble et les longueurs de vente de son type</translation>
    </message>
    <message>
        <source>%1 needs %2 m and is sold as %3 m: %4 m are left to store; %5 m is the most.</source>
        <translation>%1 demande %2 m et se vend en %3 m&#xa0;: il reste %4 m à loger&#xa0;; le maximum est de %5 m.</translation>
    </message>
    <message>
        <source>Add a length between to the stock lengths, or have it cut to order.</source>
        <translation>Ajouter une longueur intermédiaire aux longueurs standard, ou le faire couper sur mesure.</translation>
    </message>
</context>
<context>
    <name>model::CableStockRule</name>
    <message>
        <source>Not sold in this length</source>
        <translation>Longueur non vendue</translation>
    </message>
    <message>
        <source>the stock lengths of the profile or of the cable&apos;s type</source>
        <translation>les longueurs standard du profil ou du type de câble</translation>
    </message>
    <message>
        <source>the cable&apos;s route and the lengths that its type is sold in</source>
        <translation>le tracé du câble et les longueurs de vente de son type</translation>
    </message>
    <message>
        <source>Cut to order</source>
        <translation>Coupé sur mesure</translation>
    </message>
    <message>
        <source>%1 needs %2 m, more than the longest stock length of %3 m: it is cut to order, %4 m.</source>
        <translation>%1 demande %2 m, plus que la plus grande longueur standard de %3 m&#xa0;: il est coupé sur mesure, à %4 m.</translation>
    </message>
    <message>
        <source>Order it early, or bring its two ends closer together.</source>
        <translation>Le commander tôt, ou rapprocher ses deux extrémités.</translation>
    </message>
</context>
<context>
    <name>model::CableUnroutedRule</name>
    <message>
        <source>Cable without a way</source>
        <translation>Câble sans tracé</translation>
    </message>
    <message>
        <source>every cable of a routed design has a way</source>
        <translation>chaque câble d&apos;un projet routé a un tracé</translation>
    </message>
    <message>
        <source>%1 has no way from %2 to %3.</source>
        <translation>%1 n&apos;a pas de tracé de %2 à %3.</translation>
    </message>
    <message>
        <source>Route the design; where there is no way, that says why.</source>
        <translation>Router le projet&#xa0;; faute de tracé, le routage en donne la raison.</translation>
    </message>
</context>
<context>
    <name>model::Catalog</name>
    <message>
        <source>a catalog entry is an object in braces</source>
        <translation>une entrée de catalogue est un objet entre accolades</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of catalog entry</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une sorte d&apos;entrée de catalogue</translation>
    </message>
    <message>
        <source>there are two entries &quot;%1&quot;; rename one</source>
        <translation>il y a deux entrées «&#xa0;%1&#xa0;»&#xa0;; en renommer une</translation>
    </message>
    <message>
        <source>one catalog entry was expected, not %1</source>
        <translation>une seule entrée de catalogue était attendue, et non %1</translation>
    </message>
</context>
<context>
    <name>model::CduCapacityRule</name>
    <message>
        <source>More heat than the CDU takes</source>
        <translation>Plus de chaleur que n&apos;en prend le CDU</translation>
    </message>
    <message>
        <source>the CDU type&apos;s capacity</source>
        <translation>la capacité du type de CDU</translation>
    </message>
    <message>
        <source>the heat to liquid of every device on the CDU&apos;s loops, and the CDU&apos;s capacity</source>
        <translation>la chaleur cédée au liquide par chaque équipement des boucles du CDU, et la capacité du CDU</translation>
    </message>
    <message>
        <source>The loops of %1 bring %2 kW of heat; it takes %3 kW.</source>
        <translation>Les boucles de %1 apportent %2 kW de chaleur&#xa0;; il en prend %3 kW.</translation>
    </message>
    <message>
        <source>The loops of %1 bring %2 kW of heat, close to the %3 kW that it takes.</source>
        <translation>Les boucles de %1 apportent %2 kW de chaleur, près des %3 kW qu&apos;il prend.</translation>
    </message>
    <message>
        <source>Connect some of its manifolds to another CDU.</source>
        <translation>Connecter certains de ses collecteurs à un autre CDU.</translation>
    </message>
</context>
<context>
    <name>model::CduFlowRule</name>
    <message>
        <source>More flow than the CDU moves</source>
        <translation>Plus de débit que n&apos;en fournit le CDU</translation>
    </message>
    <message>
        <source>the CDU type&apos;s largest flow</source>
        <translation>le débit maximal du type de CDU</translation>
    </message>
    <message>
        <source>the flow of every device on the CDU&apos;s loops, and the CDU&apos;s largest flow</source>
        <translation>le débit de chaque équipement des boucles du CDU, et le débit maximal du CDU</translation>
    </message>
    <message>
        <source>The loops of %1 ask for %2 L/min; it moves %3 L/min.</source>
        <translation>Les boucles de %1 demandent %2 L/min&#xa0;; il fournit %3 L/min.</translation>
    </message>
    <message>
        <source>The loops of %1 ask for %2 L/min, close to the %3 L/min that it moves.</source>
        <translation>Les boucles de %1 demandent %2 L/min, près des %3 L/min qu&apos;il fournit.</translation>
    </message>
    <message>
        <source>Lower the supply temperature, or connect some of its manifolds to another CDU.</source>
        <translation>Abaisser la température de départ, ou connecter certains de ses collecteurs à un autre CDU.</translation>
    </message>
</context>
<context>
    <name>model::CduSpareRule</name>
    <message>
        <source>No spare CDU</source>
        <translation>Pas de CDU de secours</translation>
    </message>
    <message>
        <source>the CDU types&apos; capacity, with one of the hall&apos;s CDUs lost; asked where the profile is N+1</source>
        <translation>la capacité des types de CDU, un des CDU de la salle étant perdu&#xa0;; vérifié si le profil est N+1</translation>
    </message>
    <message>
        <source>the heat to liquid of every device, and the capacity of every CDU</source>
        <translation>la chaleur cédée au liquide par chaque équipement, et la capacité de chaque CDU</translation>
    </message>
    <message>
        <source>With %1 lost, the other CDUs take %2 kW away; their loops bring %3 kW.</source>
        <translation>Sans %1, les autres CDU évacuent %2 kW&#xa0;; leurs boucles en apportent %3 kW.</translation>
    </message>
    <message>
        <source>With %1 lost, the other CDUs take %2 kW away, little more than the %3 kW that their loops bring.</source>
        <translation>Sans %1, les autres CDU évacuent %2 kW, à peine plus que les %3 kW apportés par leurs boucles.</translation>
    </message>
    <message>
        <source>Add a CDU that all loops can be turned to.</source>
        <translation>Ajouter un CDU vers lequel toutes les boucles puissent être basculées.</translation>
    </message>
    <message>
        <source>that every CDU can take over from any other</source>
        <translation>que chaque CDU peut prendre le relais de tout autre</translation>
    </message>
</context>
<context>
    <name>model::ChangeOrder</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Other half of the swap</source>
        <translation>Autre moitié de la permutation</translation>
    </message>
    <message>
        <source>Plug into the port now free</source>
        <translation>Brancher dans le port libéré</translation>
    </message>
    <message>
        <source>Unplug %1, then change their ends</source>
        <translation>Débrancher %1, puis changer leurs côtés</translation>
    </message>
    <message>
        <source>Unplug %1, swap both ends</source>
        <translation>Débrancher %1, permuter les deux côtés</translation>
    </message>
    <message>
        <source>Unplug %1, swap them here</source>
        <translation>Débrancher %1, les permuter ici</translation>
    </message>
    <message>
        <source>Take the rack out, from %1</source>
        <translation>Déposer la baie, de %1</translation>
    </message>
    <message>
        <source>Take out of %1</source>
        <translation>Déposer de %1</translation>
    </message>
    <message>
        <source>Move from %1 to %2</source>
        <translation>Déplacer de %1 vers %2</translation>
    </message>
    <message>
        <source>Put the rack up, at %1</source>
        <translation>Poser la baie, en %1</translation>
    </message>
    <message>
        <source>Put into %1</source>
        <translation>Poser dans %1</translation>
    </message>
    <message>
        <source>Unplug and remove</source>
        <translation>Débrancher et enlever</translation>
    </message>
    <message>
        <source>Unplug, plug both ends elsewhere</source>
        <translation>Débrancher, brancher les 2 côtés ailleurs</translation>
    </message>
    <message>
        <source>Unplug here, plug into this port</source>
        <translation>Débrancher ici, brancher dans ce port</translation>
    </message>
    <message>
        <source>Pull out, pull again</source>
        <translation>Enlever, tirer de nouveau</translation>
    </message>
    <message>
        <source>Unplug for the move, plug in again</source>
        <translation>Débrancher pour déplacer, rebrancher</translation>
    </message>
    <message>
        <source>Pull new</source>
        <translation>Tirer un neuf</translation>
    </message>
    <message>
        <source>Print new labels</source>
        <translation>Imprimer de nouvelles étiquettes</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>enlevé</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>both ends</source>
        <translation>deux côtés</translation>
    </message>
    <message>
        <source>this end</source>
        <translation>ce côté</translation>
    </message>
    <message>
        <source>far end</source>
        <translation>côté distant</translation>
    </message>
    <message>
        <source>length</source>
        <translation>longueur</translation>
    </message>
    <message>
        <source>route</source>
        <translation>tracé</translation>
    </message>
    <message>
        <source>re-terminated: %1</source>
        <translation>rebranché&#xa0;: %1</translation>
    </message>
    <message>
        <source>type</source>
        <translation>type</translation>
    </message>
    <message>
        <source>re-routed: %1</source>
        <translation>rerouté&#xa0;: %1</translation>
    </message>
    <message>
        <source>labels: both ends</source>
        <translation>étiquettes&#xa0;: deux côtés</translation>
    </message>
    <message>
        <source>labels: this end</source>
        <translation>étiquettes&#xa0;: ce côté</translation>
    </message>
    <message>
        <source>labels: far end</source>
        <translation>étiquettes&#xa0;: côté distant</translation>
    </message>
    <message>
        <source>labels: take off</source>
        <translation>étiquettes&#xa0;: à ôter</translation>
    </message>
    <message>
        <source>x %1 m, y %2 m, front %3</source>
        <translation>x %1 m, y %2 m, avant %3</translation>
    </message>
    <message>
        <source>Swap the far ends of %1</source>
        <translation>Permuter les côtés distants de %1</translation>
    </message>
    <message>
        <source>Put up a new tag</source>
        <translation>Poser une nouvelle plaque</translation>
    </message>
    <message>
        <source>Plug the far end elsewhere</source>
        <translation>Brancher le côté distant ailleurs</translation>
    </message>
    <message>
        <source>Pull a new cable to the port now free</source>
        <translation>Tirer un câble neuf vers le port libéré</translation>
    </message>
    <message>
        <source>Plug the far end into the port now free</source>
        <translation>Brancher le côté distant dans le port libéré</translation>
    </message>
    <message>
        <source>Unplug the far ends of %1, then rotate them</source>
        <translation>Débrancher les côtés distants de %1, puis permuter</translation>
    </message>
    <message>
        <source>Take %1 down</source>
        <translation>Déposer %1</translation>
    </message>
    <message>
        <source>Move or rebuild %1</source>
        <translation>Déplacer ou modifier %1</translation>
    </message>
    <message>
        <source>Put %1 up</source>
        <translation>Poser %1</translation>
    </message>
    <message>
        <source>Shut off and part the manifolds</source>
        <translation>Isoler et séparer les collecteurs</translation>
    </message>
    <message>
        <source>Take the hoses off</source>
        <translation>Ôter les flexibles</translation>
    </message>
    <message>
        <source>Join the manifolds</source>
        <translation>Relier les collecteurs</translation>
    </message>
    <message>
        <source>Couple the hoses</source>
        <translation>Raccorder les flexibles</translation>
    </message>
    <message>
        <source>Unclip from the busbar</source>
        <translation>Débrancher de la barre omnibus</translation>
    </message>
    <message>
        <source>Clip to the busbar</source>
        <translation>Brancher sur la barre omnibus</translation>
    </message>
    <message>
        <source>Unplug and cap</source>
        <translation>Débrancher, capuchon</translation>
    </message>
    <message>
        <source>Pull the same cable over, to another far end</source>
        <translation>Ramener le même câble vers un autre côté distant</translation>
    </message>
    <message>
        <source>Pull out, pull a new cable</source>
        <translation>Enlever, tirer un câble neuf</translation>
    </message>
    <message>
        <source>Plug in again, after the move</source>
        <translation>Rebrancher, après le déplacement</translation>
    </message>
    <message>
        <source>the %1 m cable that hangs there stays</source>
        <translation>le câble de %1 m en place reste</translation>
    </message>
    <message>
        <source>here only, before anything is moved or taken out</source>
        <translation>ici seulement, avant tout déplacement ou dépose</translation>
    </message>
    <message>
        <source>powered off first; pull the collar, cap both ends</source>
        <translation>d&apos;abord hors tension&#xa0;; tirer la bague, capuchon aux 2 bouts</translation>
    </message>
    <message>
        <source>wipe, push until it clicks, pull back by hand: it must hold</source>
        <translation>essuyer, pousser jusqu&apos;au clic, tirer à la main&#xa0;: il doit tenir</translation>
    </message>
    <message>
        <source>%1, %2, %3 m</source>
        <translation>%1, %2, %3 m</translation>
    </message>
    <message>
        <source>north</source>
        <translation>nord</translation>
    </message>
    <message>
        <source>east</source>
        <translation>est</translation>
    </message>
    <message>
        <source>south</source>
        <translation>sud</translation>
    </message>
    <message>
        <source>west</source>
        <translation>ouest</translation>
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
        <translation>%1 couches de %2</translation>
    </message>
    <message>
        <source>busbar of %1</source>
        <translation>barre omnibus de %1</translation>
    </message>
    <message>
        <source>supply</source>
        <translation>départ</translation>
    </message>
    <message>
        <source>return</source>
        <translation>retour</translation>
    </message>
    <message>
        <source>blind-mate</source>
        <translation>à l&apos;aveugle</translation>
    </message>
    <message>
        <source>to %1 %2, %3</source>
        <translation>vers %1 %2, %3</translation>
    </message>
    <message>
        <source>loop %1 to %2, supply and return</source>
        <translation>boucle %1 vers %2, départ et retour</translation>
    </message>
    <message>
        <source>loop %1, the design feeds it from nowhere</source>
        <translation>boucle %1, rien ne l&apos;alimente dans le projet</translation>
    </message>
</context>
<context>
    <name>model::ChangesReader</name>
    <message>
        <source>This is no list of changes as &quot;rackloom diff A B --format json&quot; writes it: %1.</source>
        <translation>Ce n&apos;est pas une liste de modifications telle que l&apos;écrit «&#xa0;rackloom diff A B --format json&#xa0;»&#xa0;: %1.</translation>
    </message>
    <message>
        <source>the list &quot;%1&quot; is missing</source>
        <translation>la liste «&#xa0;%1&#xa0;» manque</translation>
    </message>
    <message>
        <source>an item of &quot;%1&quot; is not as it should be, %2</source>
        <translation>un élément de «&#xa0;%1&#xa0;» n&apos;est pas comme il devrait être, %2</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>ce n&apos;est pas du texte UTF-8</translation>
    </message>
    <message>
        <source>it does not begin with {&quot;rackloom_diff&quot;:{&quot;version&quot;:</source>
        <translation>cela ne commence pas par {&quot;rackloom_diff&quot;:{&quot;version&quot;:</translation>
    </message>
    <message>
        <source>These changes need a Rackloom that reads version %1 of them; this one reads version %2.</source>
        <translation>Ces modifications demandent un Rackloom qui lit leur version %1&#xa0;; celui-ci lit la version %2.</translation>
    </message>
</context>
<context>
    <name>model::Checker</name>
    <message>
        <source>%1 not known</source>
        <translation>%1&#xa0;: inconnu</translation>
    </message>
    <message>
        <source>Nearly: %1</source>
        <translation>Presque&#xa0;: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not checked: the figure %2 of %3 is not known.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas vérifié&#xa0;: la valeur %2 de %3 n&apos;est pas connue.</translation>
    </message>
    <message>
        <source>Enter the figure, with its source, in the catalog entry of %1.</source>
        <translation>Saisir la valeur, avec sa source, dans l&apos;entrée de catalogue de %1.</translation>
    </message>
</context>
<context>
    <name>model::ClipCurrentRule</name>
    <message>
        <source>The clip of %1 carries %2 A; it is rated for %3 A.</source>
        <translation>La prise de barre de %1 porte %2 A&#xa0;; elle est prévue pour %3 A.</translation>
    </message>
    <message>
        <source>The clip of %1 carries %2 A, close to its %3 A.</source>
        <translation>La prise de barre de %1 porte %2 A, près de ses %3 A.</translation>
    </message>
    <message>
        <source>Add a power shelf, or move devices to another rack.</source>
        <translation>Ajouter un tiroir d&apos;alimentation, ou déplacer des équipements vers une autre baie.</translation>
    </message>
    <message>
        <source>Use a device that draws less, or one with a stronger clip.</source>
        <translation>Utiliser un équipement qui consomme moins, ou dont la prise est plus forte.</translation>
    </message>
    <message>
        <source>Clip overloaded</source>
        <translation>Prise de barre surchargée</translation>
    </message>
    <message>
        <source>the rating of the device type&apos;s busbar connector</source>
        <translation>le courant nominal de la prise de barre du type d&apos;équipement</translation>
    </message>
    <message>
        <source>the draw, the rack&apos;s bus voltage and the clip&apos;s rating</source>
        <translation>la consommation, la tension de barre de la baie et le courant nominal de la prise</translation>
    </message>
</context>
<context>
    <name>model::ClipOpenRule</name>
    <message>
        <source>Clip open</source>
        <translation>Prise de barre ouverte</translation>
    </message>
    <message>
        <source>the device type&apos;s feed</source>
        <translation>l&apos;alimentation du type d&apos;équipement</translation>
    </message>
    <message>
        <source>%1 takes its power from the busbar of rack %2, and its clip is open.</source>
        <translation>%1 est alimenté par la barre omnibus de la baie %2, et sa prise de barre est ouverte.</translation>
    </message>
    <message>
        <source>Clip it to the busbar.</source>
        <translation>Le brancher sur la barre omnibus.</translation>
    </message>
</context>
<context>
    <name>model::ClusterTypes</name>
    <message>
        <source>The catalog has no type &quot;%1&quot;: rackloom catalog list shows what it has.</source>
        <translation>Le catalogue n&apos;a pas de type «&#xa0;%1&#xa0;»&#xa0;: rackloom catalog list montre ce qu&apos;il contient.</translation>
    </message>
    <message>
        <source>%1 is a planning type without published trays: the generator makes clusters of gb300-nvl72 or gb200-nvl72.</source>
        <translation>%1 est un type de planification sans tiroirs publiés&#xa0;: le générateur fait des clusters de gb300-nvl72 ou de gb200-nvl72.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no compute rack the generator can wire: it needs 18 trays with four network ports each, such as gb300-nvl72 or gb200-nvl72.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une baie de calcul que le générateur sache câbler&#xa0;: il lui faut 18 tiroirs à quatre ports réseau, comme gb300-nvl72 ou gb200-nvl72.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no switch the generator can rack: it needs 144 fiber ports and a busbar clip, such as q3450-ld.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un commutateur que le générateur sache mettre en baie&#xa0;: il lui faut 144 ports fibre et une prise de barre, comme q3450-ld.</translation>
    </message>
</context>
<context>
    <name>model::CollisionRule</name>
    <message>
        <source>%1 at %2 and %3 at %4 fill the same place.</source>
        <translation>%1 en %2 et %3 en %4 occupent la même place.</translation>
    </message>
    <message>
        <source>Move one of the two to a free unit.</source>
        <translation>Déplacer l&apos;un des deux vers une unité libre.</translation>
    </message>
    <message>
        <source>Units collide</source>
        <translation>Unités en conflit</translation>
    </message>
    <message>
        <source>one device a unit</source>
        <translation>un équipement par unité</translation>
    </message>
    <message>
        <source>the height of every device type in units</source>
        <translation>la hauteur en unités de chaque type d&apos;équipement</translation>
    </message>
</context>
<context>
    <name>model::CoolantTemperatureRule</name>
    <message>
        <source>Coolant too hot</source>
        <translation>Liquide trop chaud</translation>
    </message>
    <message>
        <source>the device type&apos;s highest inlet and return temperature</source>
        <translation>les températures maximales d&apos;entrée et de retour du type d&apos;équipement</translation>
    </message>
    <message>
        <source>the supply temperature, the device&apos;s heat and flow, the fluid</source>
        <translation>la température de départ, la chaleur et le débit de l&apos;équipement, le fluide</translation>
    </message>
    <message>
        <source>The supply is %1 °C warm; %2 takes %3 °C at most.</source>
        <translation>Le départ est à %1 °C&#xa0;; %2 admet %3 °C au plus.</translation>
    </message>
    <message>
        <source>Lower the supply temperature.</source>
        <translation>Abaisser la température de départ.</translation>
    </message>
    <message>
        <source>The coolant leaves %1 at %2 °C; %3 °C is the most its return may have.</source>
        <translation>Le liquide sort de %1 à %2 °C&#xa0;; son retour ne doit pas dépasser %3 °C.</translation>
    </message>
</context>
<context>
    <name>model::CopperOnCpoRule</name>
    <message>
        <source>Copper on an optical port</source>
        <translation>Cuivre sur un port optique</translation>
    </message>
    <message>
        <source>co-packaged switches take fiber connections only (NVIDIA, as transcribed by a third party)</source>
        <translation>les commutateurs CPO n&apos;acceptent que la fibre (NVIDIA, transcrit par un tiers)</translation>
    </message>
    <message>
        <source>%1 is copper (%2) on %3, a port of a co-packaged switch, which is optical.</source>
        <translation>%1 est en cuivre (%2) sur %3, port d&apos;un commutateur CPO, qui est optique.</translation>
    </message>
    <message>
        <source>Make the link optical.</source>
        <translation>Rendre la liaison optique.</translation>
    </message>
</context>
<context>
    <name>model::CopperReachRule</name>
    <message>
        <source>%1 Gb/s a lane</source>
        <translation>%1 Gb/s par voie</translation>
    </message>
    <message>
        <source>lane rate not known</source>
        <translation>débit par voie inconnu</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Cables of %1 have no length, because they are not routed: nobody knows whether copper reaches.</source>
        <translation>Des câbles de %1 n&apos;ont pas de longueur, faute de routage&#xa0;: on ne sait pas si la portée du cuivre suffit.</translation>
    </message>
    <message>
        <source>Route the design.</source>
        <translation>Router le projet.</translation>
    </message>
    <message>
        <source>Copper too long</source>
        <translation>Cuivre trop long</translation>
    </message>
    <message>
        <source>the cable type&apos;s reach under the design&apos;s copper profile</source>
        <translation>la portée du type de câble selon le profil cuivre du projet</translation>
    </message>
    <message>
        <source>the cable&apos;s route, and the reach of its type at its lane rate</source>
        <translation>le tracé du câble, et la portée de son type à son débit par voie</translation>
    </message>
    <message>
        <source>%1 is %2 m of copper (%3: %4, %5 m needed); it reaches %6 m.</source>
        <translation>%1&#xa0;: %2 m de cuivre (%3&#xa0;: %4, %5 m nécessaires)&#xa0;; sa portée est de %6 m.</translation>
    </message>
    <message>
        <source>%1 is %2 m of copper (%3: %4, %5 m needed), close to the %6 m that it reaches.</source>
        <translation>%1&#xa0;: %2 m de cuivre (%3&#xa0;: %4, %5 m nécessaires), près de sa portée de %6 m.</translation>
    </message>
    <message>
        <source>Make the link optical, or bring its two ends closer together.</source>
        <translation>Rendre la liaison optique, ou rapprocher ses deux extrémités.</translation>
    </message>
</context>
<context>
    <name>model::CouplingFlowRule</name>
    <message>
        <source>Too much flow through a coupling</source>
        <translation>Trop de débit dans un raccord</translation>
    </message>
    <message>
        <source>the coupling type&apos;s rated flow</source>
        <translation>le débit nominal du type de raccord</translation>
    </message>
    <message>
        <source>the device&apos;s heat to liquid, its rack&apos;s flow table or its design rise, the coupling&apos;s rated flow</source>
        <translation>la chaleur cédée au liquide par l&apos;équipement, la table de débit de sa baie ou son échauffement prévu, le débit nominal du raccord</translation>
    </message>
    <message>
        <source>%1 L/min flow through coupling %2 of %3 at %4 °C supply; %5 is rated for %6 L/min.</source>
        <translation>%1 L/min passent par le raccord %2 de %3 pour un départ à %4 °C&#xa0;; %5 est prévu pour %6 L/min.</translation>
    </message>
    <message>
        <source>%1 L/min flow through coupling %2 of %3 at %4 °C supply, close to the %6 L/min that %5 is rated for.</source>
        <translation>%1 L/min passent par le raccord %2 de %3 pour un départ à %4 °C, près des %6 L/min prévus pour %5.</translation>
    </message>
    <message>
        <source>Lower the supply temperature.</source>
        <translation>Abaisser la température de départ.</translation>
    </message>
    <message>
        <source>Use a device with larger couplings, or one whose coolant may rise further.</source>
        <translation>Utiliser un équipement aux raccords plus gros, ou dont le liquide peut s&apos;échauffer davantage.</translation>
    </message>
</context>
<context>
    <name>model::CouplingOpenRule</name>
    <message>
        <source>supply</source>
        <translation>départ</translation>
    </message>
    <message>
        <source>return</source>
        <translation>retour</translation>
    </message>
    <message>
        <source>Coupling %1 is open: no hose joins it to a manifold.</source>
        <translation>Le raccord %1 est ouvert&#xa0;: aucun flexible ne le relie à un collecteur.</translation>
    </message>
    <message>
        <source>Coupling %1 takes one hose, but %2 end in it.</source>
        <translation>Le raccord %1 reçoit un flexible, mais %2 y aboutissent.</translation>
    </message>
    <message>
        <source>Join it to the %1 riser of a manifold of its rack.</source>
        <translation>Le relier à la colonne de %1 d&apos;un collecteur de sa baie.</translation>
    </message>
    <message>
        <source>Take all but one of the hoses away.</source>
        <translation>Retirer tous les flexibles sauf un.</translation>
    </message>
    <message>
        <source>Coupling %1 is crossed: it is the %2, and hangs on the %3 riser of %4.</source>
        <translation>Le raccord %1 est croisé&#xa0;: c&apos;est le %2, et il est relié à la colonne de %3 de %4.</translation>
    </message>
    <message>
        <source>Join it to the %1 riser.</source>
        <translation>Le relier à la colonne de %1.</translation>
    </message>
    <message>
        <source>Coupling %1 hangs on manifold %2, which stands in rack %3.</source>
        <translation>Le raccord %1 est relié au collecteur %2, qui se trouve dans la baie %3.</translation>
    </message>
    <message>
        <source>Join it to a manifold of its own rack, %1.</source>
        <translation>Le relier à un collecteur de sa propre baie, %1.</translation>
    </message>
    <message>
        <source>Coupling %1 hangs on manifold %2, but %3 of the same loop hangs on %4.</source>
        <translation>Le raccord %1 est relié au collecteur %2, mais %3 de la même boucle l&apos;est à %4.</translation>
    </message>
    <message>
        <source>Couplings %1 and %2 are of two loops, and both hang on manifold %3.</source>
        <translation>Les raccords %1 et %2 sont de deux boucles, et tous deux reliés au collecteur %3.</translation>
    </message>
    <message>
        <source>Join both couplings of a loop to one manifold.</source>
        <translation>Relier les deux raccords d&apos;une boucle au même collecteur.</translation>
    </message>
    <message>
        <source>Join each loop to a manifold of its own.</source>
        <translation>Relier chaque boucle à un collecteur distinct.</translation>
    </message>
    <message>
        <source>Coupling open or crossed</source>
        <translation>Raccord ouvert ou croisé</translation>
    </message>
    <message>
        <source>the device type&apos;s couplings</source>
        <translation>les raccords du type d&apos;équipement</translation>
    </message>
    <message>
        <source>the couplings of every device that gives heat to coolant</source>
        <translation>les raccords de chaque équipement qui cède de la chaleur au liquide</translation>
    </message>
</context>
<context>
    <name>model::CouplingSizeRule</name>
    <message>
        <source>Hose and coupling do not fit</source>
        <translation>Flexible et raccord incompatibles</translation>
    </message>
    <message>
        <source>the couplings of device and hose types</source>
        <translation>les raccords des types d&apos;équipement et de flexible</translation>
    </message>
    <message>
        <source>Coupling %1 is joined without a hose, and it is no blind-mate one.</source>
        <translation>Le raccord %1 est relié sans flexible, et il n&apos;est pas à accouplement aveugle.</translation>
    </message>
    <message>
        <source>Join it by a hose with a %1.</source>
        <translation>Le relier par un flexible à raccord %1.</translation>
    </message>
    <message>
        <source>Coupling %1 sits on the manifold by itself, and a hose is in its place.</source>
        <translation>Le raccord %1 se branche directement sur le collecteur, et un flexible prend sa place.</translation>
    </message>
    <message>
        <source>Take the hose away.</source>
        <translation>Retirer le flexible.</translation>
    </message>
    <message>
        <source>Coupling %1 is a %2, and its hose ends in a %3.</source>
        <translation>Le raccord %1 est de type %2, et son flexible se termine par un raccord %3.</translation>
    </message>
    <message>
        <source>Take a hose with a %1.</source>
        <translation>Prendre un flexible à raccord %1.</translation>
    </message>
</context>
<context>
    <name>model::CrossBraceRule</name>
    <message>
        <source>%1 holds %2 kg, and above %3 kg a %4 needs its cross brace; at what height that passes is not known.</source>
        <translation>%1 porte %2 kg, et au-delà de %3 kg une baie %4 exige sa traverse&#xa0;; la hauteur où elle passe n&apos;est pas connue.</translation>
    </message>
    <message>
        <source>%1 at %2 stands where the cross brace of %3 passes, which needs it with %4 kg: more than %5 kg.</source>
        <translation>%1 en %2 se trouve là où passe la traverse de %3, qui l&apos;exige avec %4 kg&#xa0;: plus de %5 kg.</translation>
    </message>
    <message>
        <source>Leave that unit free, or take weight out of the rack.</source>
        <translation>Laisser cette unité libre, ou alléger la baie.</translation>
    </message>
    <message>
        <source>In the way of the cross brace</source>
        <translation>Obstacle à la traverse</translation>
    </message>
    <message>
        <source>the mass above which the rack type needs its brace, and the unit where that passes</source>
        <translation>la masse au-delà de laquelle le type de baie exige sa traverse, et l&apos;unité où elle passe</translation>
    </message>
    <message>
        <source>the rack type&apos;s cross brace, the mass of every device type</source>
        <translation>la traverse du type de baie, la masse de chaque type d&apos;équipement</translation>
    </message>
</context>
<context>
    <name>model::CsvFile</name>
    <message>
        <source>a quote in the middle of a cell: put the whole cell in quotes and double the one within</source>
        <translation>un guillemet au milieu d&apos;une cellule&#xa0;: mettre toute la cellule entre guillemets et doubler celui du milieu</translation>
    </message>
    <message>
        <source>text behind a closing quote: a quote within a cell is doubled</source>
        <translation>du texte après un guillemet fermant&#xa0;: un guillemet dans une cellule est doublé</translation>
    </message>
    <message>
        <source>the quote that is opened here is never closed</source>
        <translation>le guillemet ouvert ici n&apos;est jamais fermé</translation>
    </message>
    <message>
        <source>is not UTF-8: save it as &quot;CSV UTF-8&quot;</source>
        <translation>n&apos;est pas en UTF-8&#xa0;: l&apos;enregistrer en «&#xa0;CSV UTF-8&#xa0;»</translation>
    </message>
</context>
<context>
    <name>model::DeliveryAssumption</name>
    <message>
        <source>%1 cables</source>
        <translation>%1 câbles</translation>
    </message>
    <message>
        <source>what a crew pulls at once: bundles, their tags, the pull schedule</source>
        <translation>ce qu&apos;une équipe tire en une fois&#xa0;: faisceaux, leurs plaques, le plan de tirage</translation>
    </message>
    <message>
        <source>where the pull schedule begins a new shift of a crew</source>
        <translation>où le plan de tirage commence un nouveau poste d&apos;équipe</translation>
    </message>
    <message>
        <source>a longer pull goes in before a shorter one that hangs out where it passes; then the longest of the same tray</source>
        <translation>un tirage long passe avant un plus court qui sort sur son passage&#xa0;; puis le plus long du même chemin</translation>
    </message>
    <message>
        <source>box or drum stands at the end at which more cables end</source>
        <translation>carton ou touret à l&apos;extrémité où aboutissent le plus de câbles</translation>
    </message>
    <message>
        <source>trunks come on drums, other cables in boxes by stock length</source>
        <translation>trunks sur tourets, autres câbles en cartons par longueur standard</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>how long the install procedure has a loop&apos;s pressure held</source>
        <translation>combien de temps la procédure de pose fait tenir la pression d&apos;une boucle</translation>
    </message>
    <message>
        <source>%1 bar</source>
        <translation>%1 bar</translation>
    </message>
    <message>
        <source>what the loop may lose meanwhile</source>
        <translation>ce que la boucle peut perdre entre-temps</translation>
    </message>
    <message>
        <source>how many sheets of labels are bought: both ends of a cable on one sheet, what is left for tags, a new sheet for each rack</source>
        <translation>combien de planches d&apos;étiquettes sont achetées&#xa0;: les deux extrémités d&apos;un câble sur une planche, le reste pour les plaques, une nouvelle planche par baie</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>a code on a label whose modules would be smaller is left out</source>
        <translation>un code d&apos;étiquette dont les modules seraient plus petits est omis</translation>
    </message>
    <message>
        <source>1 per %1</source>
        <translation>1 pour %1</translation>
    </message>
    <message>
        <source>spare cables of each length that are bought, at least one</source>
        <translation>câbles de rechange achetés par longueur, un au moins</translation>
    </message>
    <message>
        <source>spare laser modules that are bought, at least one</source>
        <translation>modules laser de rechange achetés, un au moins</translation>
    </message>
    <message>
        <source>%1 ends</source>
        <translation>%1 extrémités</translation>
    </message>
    <message>
        <source>how long a one-click cleaner lasts, each end cleaned once: how many are bought</source>
        <translation>ce que dure un nettoyeur à clic, chaque extrémité nettoyée une fois&#xa0;: combien sont achetés</translation>
    </message>
    <message>
        <source>a busbar clip is part of its device and not bought apart</source>
        <translation>une prise de barre fait partie de son équipement et n&apos;est pas achetée à part</translation>
    </message>
    <message>
        <source>the half of a coupling on a device comes with it</source>
        <translation>la moitié d&apos;un raccord côté équipement est livrée avec lui</translation>
    </message>
</context>
<context>
    <name>model::DepthRule</name>
    <message>
        <source>%1: %2 mm deep; rack %3 leaves %4 mm before its cables and couplings.</source>
        <translation>%1&#xa0;: %2 mm de profondeur&#xa0;; la baie %3 laisse %4 mm avant ses câbles et raccords.</translation>
    </message>
    <message>
        <source>%1: %2 mm deep; rack %3 is %4 mm deep outside.</source>
        <translation>%1&#xa0;: %2 mm de profondeur&#xa0;; la baie %3 a %4 mm de profondeur hors tout.</translation>
    </message>
    <message>
        <source>Move it to a deeper rack.</source>
        <translation>Le déplacer vers une baie plus profonde.</translation>
    </message>
    <message>
        <source>%1 mm are filled by the deepest device in a %2 whose depth is known, of %3 mm outside; how much its cables and couplings need behind is not known.</source>
        <translation>%1 mm sont occupés par l&apos;équipement le plus profond, de profondeur connue, d&apos;une baie %2, profonde de %3 mm hors tout&#xa0;; la place nécessaire derrière aux câbles et raccords n&apos;est pas connue.</translation>
    </message>
    <message>
        <source>Too deep for the rack</source>
        <translation>Trop profond pour la baie</translation>
    </message>
    <message>
        <source>the rack type&apos;s usable depth; without one, its outer depth, which nothing may exceed</source>
        <translation>la profondeur utile du type de baie&#xa0;; à défaut, sa profondeur hors tout, que rien ne peut dépasser</translation>
    </message>
    <message>
        <source>the depth of every device type, and the usable depth of the rack type</source>
        <translation>la profondeur de chaque type d&apos;équipement, et la profondeur utile du type de baie</translation>
    </message>
</context>
<context>
    <name>model::DeviceType</name>
    <message>
        <source>%1 lit of %2 fibers</source>
        <translation>%1 fibres éclairées sur %2</translation>
    </message>
    <message>
        <source>%1 x %2 places are too few for %3 connectors</source>
        <translation>%1 x %2 places ne suffisent pas pour %3 connecteurs</translation>
    </message>
    <message>
        <source>two groups of ports share the prefix &quot;%1&quot;</source>
        <translation>deux groupes de ports ont le même préfixe «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>more than %1 ports</source>
        <translation>plus de %1 ports</translation>
    </message>
    <message>
        <source>%1 units; a device has 1 to 100</source>
        <translation>%1 unités&#xa0;; un équipement en a de 1 à 100</translation>
    </message>
</context>
<context>
    <name>model::DiffText</name>
    <message>
        <source>Removed</source>
        <translation>Enlevés</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajoutés</translation>
    </message>
    <message>
        <source>Re-terminated</source>
        <translation>Rebranchés</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacés</translation>
    </message>
    <message>
        <source>Re-routed</source>
        <translation>Reroutés</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Renommés</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiés</translation>
    </message>
    <message>
        <source>Only the labels change</source>
        <translation>Seules les étiquettes changent</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>not routed</source>
        <translation>non routé</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 to %2, %3, %4</source>
        <translation>%1 vers %2, %3, %4</translation>
    </message>
    <message>
        <source>%1, rack %2 unit %3</source>
        <translation>%1, baie %2 unité %3</translation>
    </message>
    <message>
        <source>%1 at %2, %3 m</source>
        <translation>%1 en %2, %3 m</translation>
    </message>
    <message>
        <source>to manifold %1, %2</source>
        <translation>au collecteur %1, %2</translation>
    </message>
    <message>
        <source>%1, revision %2</source>
        <translation>%1, révision %2</translation>
    </message>
    <message>
        <source>%1, revision %2 of %3</source>
        <translation>%1, révision %2 du %3</translation>
    </message>
    <message>
        <source>Both are the same design.</source>
        <translation>Les deux sont le même projet.</translation>
    </message>
    <message>
        <source>Both are the same design, written down otherwise.</source>
        <translation>Les deux sont le même projet, écrit autrement.</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 à %2</translation>
    </message>
    <message>
        <source>%1 more cables: another length, the same stock length</source>
        <translation>%1 autres câbles&#xa0;: autre longueur, même longueur standard</translation>
    </message>
</context>
<context>
    <name>model::EntryReader</name>
    <message>
        <source>missing; the entry needs it</source>
        <translation>manquant&#xa0;; l&apos;entrée l&apos;exige</translation>
    </message>
    <message>
        <source>%1 should be a text in quotes</source>
        <translation>%1 doit être un texte entre guillemets</translation>
    </message>
    <message>
        <source>empty; the entry needs it</source>
        <translation>vide&#xa0;; l&apos;entrée l&apos;exige</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be lower-case letters, digits and dashes, at most 64</source>
        <translation>«&#xa0;%1&#xa0;» doit être en minuscules, chiffres et tirets, 64 au plus</translation>
    </message>
    <message>
        <source>%1 should be true or false</source>
        <translation>%1 doit être true ou false</translation>
    </message>
    <message>
        <source>%1 should be a whole number from %2 to %3</source>
        <translation>%1 doit être un nombre entier de %2 à %3</translation>
    </message>
    <message>
        <source>%1 should be a number of millimetres</source>
        <translation>%1 doit être un nombre de millimètres</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>nombres</translation>
    </message>
    <message>
        <source>%1 should be a number</source>
        <translation>%1 doit être un nombre</translation>
    </message>
    <message>
        <source>%1 should be a list of %2</source>
        <translation>%1 doit être une liste de %2</translation>
    </message>
    <message>
        <source>lists of four numbers</source>
        <translation>listes de quatre nombres</translation>
    </message>
    <message>
        <source>%1 should be four whole numbers from %2 to %3</source>
        <translation>%1 doit être quatre nombres entiers de %2 à %3</translation>
    </message>
    <message>
        <source>%1 should be an object in braces</source>
        <translation>%1 doit être un objet entre accolades</translation>
    </message>
    <message>
        <source>%1 should be a list in brackets</source>
        <translation>%1 doit être une liste entre crochets</translation>
    </message>
    <message>
        <source>%1 should be a number, or null where it is not known</source>
        <translation>%1 doit être un nombre, ou null s&apos;il n&apos;est pas connu</translation>
    </message>
    <message>
        <source>missing; a figure without a value says why it is not known</source>
        <translation>manquant&#xa0;; une donnée sans valeur dit pourquoi elle n&apos;est pas connue</translation>
    </message>
    <message>
        <source>missing; name the document, or write &quot;assumption&quot;</source>
        <translation>manquant&#xa0;; citer le document, ou écrire &quot;assumption&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be one of %2</source>
        <translation>«&#xa0;%1&#xa0;» doit être l&apos;un de %2</translation>
    </message>
    <message>
        <source>no member of that name belongs here</source>
        <translation>aucun membre de ce nom n&apos;a sa place ici</translation>
    </message>
</context>
<context>
    <name>model::FabricShape</name>
    <message>
        <source>Two tiers of 144-port switches reach 144 leaves (10,368 GPUs); this cluster needs %1: use --tiers 3 or auto.</source>
        <translation>Deux niveaux de commutateurs à 144 ports atteignent 144 leafs (10&#x202f;368 GPU)&#xa0;; ce cluster en demande %1&#xa0;: utiliser --tiers 3 ou auto.</translation>
    </message>
</context>
<context>
    <name>model::FiberBendRule</name>
    <message>
        <source>Fiber bent too tight at the rack</source>
        <translation>Fibre trop courbée à la baie</translation>
    </message>
    <message>
        <source>the least radius of the cable&apos;s type, installed and while it is pulled</source>
        <translation>le rayon minimal du type de câble, posé et pendant le tirage</translation>
    </message>
    <message>
        <source>the radius, and the side managers that the cable turns in</source>
        <translation>le rayon, et les passe-câbles latéraux où le câble tourne</translation>
    </message>
</context>
<context>
    <name>model::FiberColour</name>
    <message>
        <source>%1 with tracer</source>
        <translation>%1 avec repère</translation>
    </message>
    <message>
        <source>%1 with %2 tracers</source>
        <translation>%1 avec %2 repères</translation>
    </message>
</context>
<context>
    <name>model::FiberConnectorRule</name>
    <message>
        <source>single-mode fiber</source>
        <translation>fibre monomode</translation>
    </message>
    <message>
        <source>PM fiber</source>
        <translation>fibre PM</translation>
    </message>
    <message>
        <source>copper</source>
        <translation>cuivre</translation>
    </message>
    <message>
        <source>%1 is %2 and %3 is for %4.</source>
        <translation>%1&#xa0;: %2&#xa0;; %3 est prévu pour&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Use a cable of the port&apos;s medium.</source>
        <translation>Utiliser un câble du support du port.</translation>
    </message>
    <message>
        <source>%1 ends in %2 and %3 takes %4.</source>
        <translation>%1 se termine par %2 et %3 accepte %4.</translation>
    </message>
    <message>
        <source>Use a cable with the port&apos;s connector.</source>
        <translation>Utiliser un câble au connecteur du port.</translation>
    </message>
    <message>
        <source>%1 is polished %2 and %3 is %4: mated, they damage each other and reflect light.</source>
        <translation>%1 est en polissage %2 et %3 en %4&#xa0;: accouplés, ils s&apos;abîment et réfléchissent la lumière.</translation>
    </message>
    <message>
        <source>Use a cable polished as the port.</source>
        <translation>Utiliser un câble au polissage du port.</translation>
    </message>
    <message>
        <source>%1 and %2 both have pins: they do not mate, and damage each other.</source>
        <translation>%1 et %2 ont tous deux des broches&#xa0;: ils ne s&apos;accouplent pas et s&apos;abîment.</translation>
    </message>
    <message>
        <source>%1 and %2 both have no pins: nothing holds their fibers in line.</source>
        <translation>%1 et %2 n&apos;ont de broches ni l&apos;un ni l&apos;autre&#xa0;: rien n&apos;aligne leurs fibres.</translation>
    </message>
    <message>
        <source>Use a cable of the other gender at that end.</source>
        <translation>Utiliser un câble de l&apos;autre genre à cette extrémité.</translation>
    </message>
    <message>
        <source>%1 behind %2</source>
        <translation>%1 derrière %2</translation>
    </message>
    <message>
        <source>Connectors do not mate</source>
        <translation>Connecteurs incompatibles</translation>
    </message>
    <message>
        <source>one family, one polish, one of two with pins</source>
        <translation>même famille, même polissage, des broches d&apos;un seul côté</translation>
    </message>
    <message>
        <source>connector, polish and gender of both ends of the cable and of its ports</source>
        <translation>connecteur, polissage et genre des deux extrémités du câble et de ses ports</translation>
    </message>
</context>
<context>
    <name>model::FiberLossRule</name>
    <message>
        <source>Cables of %1 have no length, because they are not routed: nobody knows what light loses in them.</source>
        <translation>Des câbles de %1 n&apos;ont pas de longueur, faute de routage&#xa0;: on ne sait pas ce que la lumière y perd.</translation>
    </message>
    <message>
        <source>Route the design.</source>
        <translation>Router le projet.</translation>
    </message>
    <message>
        <source>From %1 to %2 light loses %3 dB over %4; the budget is %5 dB.</source>
        <translation>De %1 à %2, la lumière perd %3 dB sur %4&#xa0;; le budget est de %5 dB.</translation>
    </message>
    <message>
        <source>From %1 to %2 light loses %3 dB over %4, close to the budget of %5 dB.</source>
        <translation>De %1 à %2, la lumière perd %3 dB sur %4, près du budget de %5 dB.</translation>
    </message>
    <message>
        <source>Take out a panel, use low-loss parts, or bring the two ends closer together.</source>
        <translation>Retirer un panneau, utiliser des pièces à faible perte, ou rapprocher les deux extrémités.</translation>
    </message>
    <message>
        <source>Too much light lost</source>
        <translation>Trop de lumière perdue</translation>
    </message>
    <message>
        <source>the smaller optical budget of the two ports</source>
        <translation>le plus petit budget optique des deux ports</translation>
    </message>
    <message>
        <source>mated pairs, attenuation and length of every cable on the way, the passage of panels, budgets</source>
        <translation>paires accouplées, atténuation et longueur de chaque câble du parcours, traversée des panneaux, budgets</translation>
    </message>
</context>
<context>
    <name>model::FiberOpenRule</name>
    <message>
        <source>nothing is plugged in behind it at %1</source>
        <translation>rien n&apos;est branché derrière en %1</translation>
    </message>
    <message>
        <source>Plug the cable that is missing into %1, or take out those that lead there.</source>
        <translation>Brancher en %1 le câble qui manque, ou retirer ceux qui y mènent.</translation>
    </message>
    <message>
        <source>from %1, position %2, no fiber leads on</source>
        <translation>depuis %1, position %2, aucune fibre ne continue</translation>
    </message>
    <message>
        <source>Use a cable whose map has a fiber for every lane.</source>
        <translation>Utiliser un câble dont le plan a une fibre pour chaque voie.</translation>
    </message>
    <message>
        <source>the cable at %1 has no such leg here</source>
        <translation>le câble en %1 n&apos;a pas ce brin ici</translation>
    </message>
    <message>
        <source>Plug in every leg of the cable.</source>
        <translation>Brancher tous les brins du câble.</translation>
    </message>
    <message>
        <source>its way comes round and round at %1</source>
        <translation>son parcours tourne en rond en %1</translation>
    </message>
    <message>
        <source>Take out a cable that joins two ports of one panel.</source>
        <translation>Retirer un câble qui relie deux ports du même panneau.</translation>
    </message>
    <message>
        <source>Light leads nowhere</source>
        <translation>La lumière ne mène nulle part</translation>
    </message>
    <message>
        <source>every lane that sends comes to a port</source>
        <translation>chaque voie émettrice arrive à un port</translation>
    </message>
    <message>
        <source>lanes</source>
        <translation>voies</translation>
    </message>
    <message>
        <source>%1 of %2 lanes of %3 lead nowhere: %4.</source>
        <translation>%1 des %2 voies de %3 ne mènent nulle part&#xa0;: %4.</translation>
    </message>
</context>
<context>
    <name>model::FiberPolarityRule</name>
    <message>
        <source>Type %1</source>
        <translation>Type %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source> It is %1, which is %2.</source>
        <translation> Il s&apos;agit de %1, qui est de type %2.</translation>
    </message>
    <message>
        <source>Put a Type %1 cable in the place of %2.</source>
        <translation>Mettre un câble de type %1 à la place de %2.</translation>
    </message>
    <message>
        <source> Its way is %1. In the place of %2 the sound ways beside it have %3.</source>
        <translation> Son parcours est %1. À la place de %2, les parcours voisins corrects ont %3.</translation>
    </message>
    <message>
        <source>Put a %1 cable in the place of %2, as beside it.</source>
        <translation>Mettre un câble %1 à la place de %2, comme à côté.</translation>
    </message>
    <message>
        <source> On the way are %1, whose maps do not fit each other.</source>
        <translation> Le parcours comprend %1, dont les plans ne concordent pas.</translation>
    </message>
    <message>
        <source>Give each of them the map that the next one expects.</source>
        <translation>Donner à chacun le plan attendu par le suivant.</translation>
    </message>
    <message>
        <source> %1 and the adapters between them make %2 flips, an even number.</source>
        <translation> %1 et les adaptateurs intermédiaires font %2 inversions, un nombre pair.</translation>
    </message>
    <message>
        <source>Put a Type %1 cable in the place of %2</source>
        <translation>Mettre un câble de type %1 à la place de %2</translation>
    </message>
    <message>
        <source>, or of %1.</source>
        <translation>, ou de %1.</translation>
    </message>
    <message>
        <source>%1 of %2 lanes</source>
        <translation>%1 voies sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 send to where %3 sends too: nobody listens.</source>
        <translation>%1 de %2 émettent là où %3 émet aussi&#xa0;: personne n&apos;écoute.</translation>
    </message>
    <message>
        <source>%1 of %2 end in the dark at %3, the first in position %4.</source>
        <translation>%1 de %2 finissent dans le noir en %3, la première à la position %4.</translation>
    </message>
    <message>
        <source>lanes</source>
        <translation>voies</translation>
    </message>
    <message>
        <source>Polarity broken</source>
        <translation>Polarité rompue</translation>
    </message>
    <message>
        <source>what sends must meet what listens: an odd number of flips end to end</source>
        <translation>ce qui émet doit rencontrer ce qui écoute&#xa0;: un nombre impair d&apos;inversions de bout en bout</translation>
    </message>
    <message>
        <source>the polarity or map of every cable on the way, the adapters of panels, the lanes of both ports</source>
        <translation>la polarité ou le plan de chaque câble du parcours, les adaptateurs des panneaux, les voies des deux ports</translation>
    </message>
</context>
<context>
    <name>model::FiberReachRule</name>
    <message>
        <source>Fiber too long</source>
        <translation>Fibre trop longue</translation>
    </message>
    <message>
        <source>the profile&apos;s reach: 90 % of 500 m (NVIDIA reference architectures, as transcribed by a third party)</source>
        <translation>la portée du profil&#xa0;: 90 % de 500 m (architectures de référence NVIDIA, transcrites par un tiers)</translation>
    </message>
    <message>
        <source>the cable&apos;s route</source>
        <translation>le tracé du câble</translation>
    </message>
    <message>
        <source>Cables of %1 have no length, because no way was found for them: nothing can be said of their reach.</source>
        <translation>Des câbles de %1 n&apos;ont pas de longueur, faute de tracé trouvé&#xa0;: on ne peut rien dire de leur portée.</translation>
    </message>
    <message>
        <source>Route the design; what then has no way is said with its reason.</source>
        <translation>Router le projet&#xa0;; s&apos;il manque encore un tracé, la raison en est donnée.</translation>
    </message>
    <message>
        <source>%1 needs %2 m of fiber; %3 m is the reach.</source>
        <translation>%1 demande %2 m de fibre&#xa0;; la portée est de %3 m.</translation>
    </message>
    <message>
        <source>%1 needs %2 m of fiber, close to the reach of %3 m.</source>
        <translation>%1 demande %2 m de fibre, près de la portée de %3 m.</translation>
    </message>
    <message>
        <source>Bring the two ends closer together, or lay a shorter way.</source>
        <translation>Rapprocher les deux extrémités, ou choisir un tracé plus court.</translation>
    </message>
</context>
<context>
    <name>model::FiberReaders</name>
    <message>
        <source>a lane on position %1 of %2 fibers</source>
        <translation>une voie à la position %1 sur %2 fibres</translation>
    </message>
    <message>
        <source>position %1 carries two lanes</source>
        <translation>la position %1 porte deux voies</translation>
    </message>
    <message>
        <source>%1 is beyond the %2 connectors of %3 fibers</source>
        <translation>%1 dépasse les %2 connecteurs de %3 fibres</translation>
    </message>
    <message>
        <source>%1 is there twice</source>
        <translation>%1 y figure deux fois</translation>
    </message>
    <message>
        <source>no group of ports has the prefix &quot;%1&quot;</source>
        <translation>aucun groupe de ports n&apos;a le préfixe «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the same ports as in front</source>
        <translation>les mêmes ports qu&apos;à l&apos;avant</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be one of %2</source>
        <translation>«&#xa0;%1&#xa0;» doit être l&apos;un de %2</translation>
    </message>
    <message>
        <source>missing; the two ends differ</source>
        <translation>manquant&#xa0;; les deux extrémités diffèrent</translation>
    </message>
</context>
<context>
    <name>model::FiberTrace</name>
    <message>
        <source>position %1 of %2</source>
        <translation>position %1 sur %2</translation>
    </message>
    <message>
        <source>lane %1 of %2</source>
        <translation>voie %1 sur %2</translation>
    </message>
    <message>
        <source>No cable is plugged into %1.</source>
        <translation>Aucun câble n&apos;est branché en %1.</translation>
    </message>
    <message>
        <source>The way ends at %1, which is open: no cable is plugged in there.</source>
        <translation>Le parcours s&apos;arrête en %1, qui est ouvert&#xa0;: aucun câble n&apos;y est branché.</translation>
    </message>
    <message>
        <source>The way ends at %1: no fiber goes on from there.</source>
        <translation>Le parcours s&apos;arrête en %1&#xa0;: aucune fibre n&apos;en repart.</translation>
    </message>
    <message>
        <source>The way is lost at %1: where the fibers of its cable go is not known.</source>
        <translation>Le parcours se perd en %1&#xa0;: on ne sait pas où vont les fibres de son câble.</translation>
    </message>
    <message>
        <source>The way ends at %1: the leg of its cable that takes this fiber is connected to nothing.</source>
        <translation>Le parcours s&apos;arrête en %1&#xa0;: le brin de son câble qui prend cette fibre n&apos;est connecté à rien.</translation>
    </message>
    <message>
        <source>The way goes round in a circle at %1.</source>
        <translation>Le parcours tourne en rond en %1.</translation>
    </message>
    <message>
        <source>The way ends at %1, which has no laser.</source>
        <translation>Le parcours s&apos;arrête en %1, qui n&apos;a pas de laser.</translation>
    </message>
    <message>
        <source>The light of %1 ends in %2, which is dark.</source>
        <translation>La lumière de %1 finit en %2, qui est éteint.</translation>
    </message>
    <message>
        <source>The light of %1 meets that of %2: both send.</source>
        <translation>La lumière de %1 rencontre celle de %2&#xa0;: les deux émettent.</translation>
    </message>
    <message>
        <source>%1 meets %2: both listen, and nothing sends.</source>
        <translation>%1 rencontre %2&#xa0;: les deux écoutent, et rien n&apos;émet.</translation>
    </message>
    <message>
        <source>Nothing lights %1: it comes from %2, which is dark.</source>
        <translation>Rien n&apos;éclaire %1&#xa0;: la lumière vient de %2, qui est éteint.</translation>
    </message>
    <message>
        <source>The way ends in %1, which takes no fiber.</source>
        <translation>Le parcours s&apos;arrête en %1, qui n&apos;accepte pas de fibre.</translation>
    </message>
    <message>
        <source>No laser lights it. %1</source>
        <translation>Aucun laser ne l&apos;éclaire. %1</translation>
    </message>
    <message>
        <source>The loss is not known: %1 is not routed.</source>
        <translation>La perte n&apos;est pas connue&#xa0;: %1 n&apos;est pas routé.</translation>
    </message>
    <message>
        <source>The loss is not known: a figure of a cable or panel on the way is missing.</source>
        <translation>La perte n&apos;est pas connue&#xa0;: il manque une valeur d&apos;un câble ou d&apos;un panneau du parcours.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
</context>
<context>
    <name>model::FloorLoadRule</name>
    <message>
        <source>The slab has to bear %1 kg/m2 under %2; what it bears is not known.</source>
        <translation>La dalle doit porter %1 kg/m2 sous %2&#xa0;; ce qu&apos;elle supporte n&apos;est pas connu.</translation>
    </message>
    <message>
        <source>%1 puts %2 kg/m2 on the slab, which bears %3 kg/m2.</source>
        <translation>%1 exerce %2 kg/m2 sur la dalle, qui supporte %3 kg/m2.</translation>
    </message>
    <message>
        <source>The slab has to bear %1 kg under each foot of %2; what it bears on a point is not known.</source>
        <translation>La dalle doit porter %1 kg sous chaque pied de %2&#xa0;; ce qu&apos;elle supporte en un point n&apos;est pas connu.</translation>
    </message>
    <message>
        <source>%1 stands with %2 kg on each of its %3 feet; the slab bears %4 kg on a point.</source>
        <translation>%1 repose avec %2 kg sur chacun de ses %3 pieds&#xa0;; la dalle supporte %4 kg en un point.</translation>
    </message>
    <message>
        <source>Enter what the slab bears in the hall.</source>
        <translation>Saisir dans la salle ce que supporte la dalle.</translation>
    </message>
    <message>
        <source>Spread the devices over more racks, or the weight over a plate or plinth.</source>
        <translation>Répartir les équipements sur plus de baies, ou le poids sur une plaque ou un socle.</translation>
    </message>
    <message>
        <source>Slab overloaded</source>
        <translation>Dalle surchargée</translation>
    </message>
    <message>
        <source>what the hall says of its slab: spread out, and on a point</source>
        <translation>ce que la salle indique de sa dalle&#xa0;: charge répartie et ponctuelle</translation>
    </message>
    <message>
        <source>the slab&apos;s figures, the mass and footprint of the rack type, its feet, the mass of what is added</source>
        <translation>les valeurs de la dalle, la masse et l&apos;emprise du type de baie, ses pieds, la masse de ce qui est ajouté</translation>
    </message>
</context>
<context>
    <name>model::HallFeedRule</name>
    <message>
        <source>More power than the hall gets</source>
        <translation>Plus de puissance que n&apos;en reçoit la salle</translation>
    </message>
    <message>
        <source>what the hall says of its feed</source>
        <translation>ce que la salle indique de son alimentation</translation>
    </message>
    <message>
        <source>the draw of every device, and what the hall&apos;s feed gives</source>
        <translation>la consommation de chaque équipement, et ce que fournit l&apos;alimentation de la salle</translation>
    </message>
    <message>
        <source>The racks of the hall draw %1 kW; its feed gives %2 kW.</source>
        <translation>Les baies de la salle consomment %1 kW&#xa0;; son alimentation en fournit %2 kW.</translation>
    </message>
    <message>
        <source>The racks of the hall draw %1 kW, close to the %2 kW that its feed gives.</source>
        <translation>Les baies de la salle consomment %1 kW, près des %2 kW que fournit son alimentation.</translation>
    </message>
    <message>
        <source>Enter what the feed gives in the hall: rackloom hall DESIGN feed KW.</source>
        <translation>Saisir dans la salle ce que fournit l&apos;alimentation&#xa0;: rackloom hall DESIGN feed KW.</translation>
    </message>
    <message>
        <source>Bring in more power, or build fewer racks in this hall.</source>
        <translation>Amener plus de puissance, ou construire moins de baies dans cette salle.</translation>
    </message>
    <message>
        <source>The hall&apos;s feed has to give %1; what it gives is not known.</source>
        <translation>L&apos;alimentation de la salle doit fournir %1&#xa0;; ce qu&apos;elle fournit n&apos;est pas connu.</translation>
    </message>
</context>
<context>
    <name>model::Impact</name>
    <message>
        <source>%1 has</source>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <source>%1 and %2 more have</source>
        <translation>%1 et %2 autres&#xa0;:</translation>
    </message>
    <message>
        <source>One device has no other coolant.</source>
        <translation>Un équipement n&apos;a pas d&apos;autre refroidissement liquide.</translation>
    </message>
    <message>
        <source>%1 devices have no other coolant.</source>
        <translation>%1 équipements n&apos;ont pas d&apos;autre refroidissement liquide.</translation>
    </message>
    <message>
        <source>%1 loop %2 left.</source>
        <translation>%1 boucle %2 restante.</translation>
    </message>
    <message>
        <source>Whether one loop carries the whole heat of a device that has two is not published; counted as running.</source>
        <translation>Il n&apos;est pas publié si une boucle emporte toute la chaleur d&apos;un équipement qui en a deux&#xa0;; compté comme en marche.</translation>
    </message>
    <message>
        <source>%1 devices on it had no CDU before.</source>
        <translation>%1 équipements qui en dépendent n&apos;avaient déjà pas de CDU.</translation>
    </message>
    <message>
        <source>No device hangs on it.</source>
        <translation>Aucun équipement n&apos;en dépend.</translation>
    </message>
    <message>
        <source>No cable of the design is routed: which of them lie in the tray is not known.</source>
        <translation>Aucun câble du projet n&apos;est routé&#xa0;: on ne sait pas lesquels passent dans le chemin de câbles.</translation>
    </message>
    <message>
        <source>How much NVLink bandwidth the GPUs of rack %1 lose: the cartridge between its trays is not in the design. Their rails are whole.</source>
        <translation>La bande passante NVLink que perdent les GPU de la baie %1&#xa0;: la cartouche entre ses tiroirs n&apos;est pas dans le projet. Leurs rails sont intacts.</translation>
    </message>
    <message>
        <source>Whether a job that spans the NVLink domain of rack %1 goes on without the tray&apos;s GPUs.</source>
        <translation>Si une tâche qui s&apos;étend sur le domaine NVLink de la baie %1 continue sans les GPU du tiroir.</translation>
    </message>
    <message>
        <source>%1 is not on the busbar.</source>
        <translation>%1 n&apos;est pas sur la barre omnibus.</translation>
    </message>
    <message>
        <source>%1 has no other hold on the busbar.</source>
        <translation>%1 n&apos;a pas d&apos;autre prise sur la barre omnibus.</translation>
    </message>
    <message>
        <source>the lane-striped reading of which part stands behind which port</source>
        <translation>la lecture entrelacée par voies de la pièce qui se trouve derrière chaque port</translation>
    </message>
    <message>
        <source>the port-aligned reading of which part stands behind which port</source>
        <translation>la lecture alignée par port de la pièce qui se trouve derrière chaque port</translation>
    </message>
    <message>
        <source>Whether another CDU can take over its loops: the design has no pipes between CDUs.</source>
        <translation>Si un autre CDU peut reprendre ses boucles&#xa0;: le projet n&apos;a pas de tuyaux entre CDU.</translation>
    </message>
    <message>
        <source>rack %1</source>
        <translation>baie %1</translation>
    </message>
    <message>
        <source>racks %1</source>
        <translation>baies %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>Nothing is lost, as far as the design knows.</source>
        <translation>Rien n&apos;est perdu, pour autant que le projet le sache.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Rien n&apos;est perdu.</translation>
    </message>
    <message>
        <source>Nothing that is in use is lost.</source>
        <translation>Rien de ce qui sert n&apos;est perdu.</translation>
    </message>
    <message>
        <source>No GPU loses anything of its rail.</source>
        <translation>Aucun GPU ne perd quoi que ce soit de son rail.</translation>
    </message>
    <message>
        <source>Links are lost; no GPU loses anything of its rail.</source>
        <translation>Des liaisons sont perdues&#xa0;; aucun GPU ne perd quoi que ce soit de son rail.</translation>
    </message>
    <message>
        <source>1 GPU loses its rail</source>
        <translation>1 GPU perd son rail</translation>
    </message>
    <message>
        <source>%1 GPUs lose their rail</source>
        <translation>%1 GPU perdent leur rail</translation>
    </message>
    <message>
        <source>1 GPU keeps %1 % of its rail</source>
        <translation>1 GPU garde %1 % de son rail</translation>
    </message>
    <message>
        <source>%1 GPUs keep %2 % of their rail</source>
        <translation>%1 GPU gardent %2 % de leur rail</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>1 port</source>
        <translation>1 port</translation>
    </message>
    <message>
        <source>%1 ports</source>
        <translation>%1 ports</translation>
    </message>
    <message>
        <source>1 port with lanes lost</source>
        <translation>1 port aux voies perdues</translation>
    </message>
    <message>
        <source>%1 ports with lanes lost</source>
        <translation>%1 ports aux voies perdues</translation>
    </message>
    <message>
        <source>1 port goes dark</source>
        <translation>1 port s&apos;éteint</translation>
    </message>
    <message>
        <source>%1 ports go dark</source>
        <translation>%1 ports s&apos;éteignent</translation>
    </message>
    <message>
        <source>1 port goes dark at the other end</source>
        <translation>1 port s&apos;éteint à l&apos;autre extrémité</translation>
    </message>
    <message>
        <source>%1 ports go dark at the other end</source>
        <translation>%1 ports s&apos;éteignent à l&apos;autre extrémité</translation>
    </message>
    <message>
        <source>1 link</source>
        <translation>1 liaison</translation>
    </message>
    <message>
        <source>%1 links</source>
        <translation>%1 liaisons</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>Perte de %1</translation>
    </message>
    <message>
        <source>%1 down to %2 %</source>
        <translation>%1 à %2 %</translation>
    </message>
    <message>
        <source>: %1 to %2</source>
        <translation> (%1 vers %2)</translation>
    </message>
    <message>
        <source>1 management link</source>
        <translation>1 liaison de gestion</translation>
    </message>
    <message>
        <source>%1 management links</source>
        <translation>%1 liaisons de gestion</translation>
    </message>
    <message>
        <source>%1 devices: %2</source>
        <translation>%1 équipements&#xa0;: %2</translation>
    </message>
    <message>
        <source>1 GPU</source>
        <translation>1 GPU</translation>
    </message>
    <message>
        <source>%1 GPUs</source>
        <translation>%1 GPU</translation>
    </message>
    <message>
        <source>%1 cut off: %2</source>
        <translation>Coupure de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 with %2 % of the ways: %3</source>
        <translation>%1 à %2 % des chemins&#xa0;: %3</translation>
    </message>
    <message>
        <source>The other %1 ports of %2.</source>
        <translation>Les %1 autres ports de %2.</translation>
    </message>
    <message>
        <source>The rails of the other %1 GPUs.</source>
        <translation>Les rails des %1 autres GPU.</translation>
    </message>
    <message>
        <source>NVLink within the racks of these GPUs, and their other rails.</source>
        <translation>NVLink dans les baies de ces GPU, et leurs autres rails.</translation>
    </message>
    <message>
        <source>Between GPUs on one leaf nothing changes; further off traffic shares the ways that are left.</source>
        <translation>Entre GPU d&apos;un même leaf, rien ne change&#xa0;; au-delà, le trafic se partage les chemins restants.</translation>
    </message>
    <message>
        <source>coupling of %1</source>
        <translation>raccord de %1</translation>
    </message>
    <message>
        <source>busbar clip of %1</source>
        <translation>prise de barre de %1</translation>
    </message>
    <message>
        <source>ASIC of %1</source>
        <translation>ASIC de %1</translation>
    </message>
    <message>
        <source>optical sub-assembly of %1</source>
        <translation>sous-ensemble optique de %1</translation>
    </message>
    <message>
        <source>optical engine of %1</source>
        <translation>moteur optique de %1</translation>
    </message>
    <message>
        <source>laser module of %1</source>
        <translation>module laser de %1</translation>
    </message>
    <message>
        <source>laser of %1</source>
        <translation>laser de %1</translation>
    </message>
    <message>
        <source>PM connector of %1</source>
        <translation>connecteur PM de %1</translation>
    </message>
    <message>
        <source>%1 in rack %2, unit %3</source>
        <translation>%1 dans la baie %2, unité %3</translation>
    </message>
    <message>
        <source>port of %1</source>
        <translation>port de %1</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 de %2 à %3</translation>
    </message>
    <message>
        <source>every cable in the tray</source>
        <translation>chaque câble du chemin de câbles</translation>
    </message>
    <message>
        <source>one end of the busbar of a rack %1</source>
        <translation>une extrémité de la barre omnibus d&apos;une baie %1</translation>
    </message>
    <message>
        <source>manifold %1</source>
        <translation>collecteur %1</translation>
    </message>
    <message>
        <source>While %1 is out, %2 of its ports are dark. %3</source>
        <translation>Tant que %1 est retiré, %2 de ses ports sont éteints. %3</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 autres</translation>
    </message>
    <message>
        <source>The other shelf</source>
        <translation>L&apos;autre tiroir</translation>
    </message>
    <message>
        <source>One shelf</source>
        <translation>Un tiroir</translation>
    </message>
    <message>
        <source>The other %1 shelves</source>
        <translation>Les %1 autres tiroirs</translation>
    </message>
    <message>
        <source>%1 shelves</source>
        <translation>%1 tiroirs</translation>
    </message>
    <message>
        <source>Whether rack %1 goes down or its trays slow down to the power that is left is not in the design; it is counted as lost.</source>
        <translation>Le projet ne dit pas si la baie %1 s&apos;arrête ou si ses tiroirs ralentissent selon la puissance restante&#xa0;; elle est comptée comme perdue.</translation>
    </message>
    <message>
        <source>The busbar of rack %1 carries %2 A at its fullest piece then; it is rated for %3 A: lower the load until the shelf is replaced.</source>
        <translation>La barre omnibus de la baie %1 porte alors %2 A sur son tronçon le plus chargé&#xa0;; elle est prévue pour %3 A&#xa0;: réduire la charge jusqu&apos;au remplacement du tiroir.</translation>
    </message>
    <message>
        <source>Nothing hangs on the busbar of rack %1.</source>
        <translation>Rien n&apos;est branché sur la barre omnibus de la baie %1.</translation>
    </message>
    <message>
        <source>No shelf is left to feed the busbar of rack %1.</source>
        <translation>Il ne reste aucun tiroir pour alimenter la barre omnibus de la baie %1.</translation>
    </message>
    <message>
        <source>What the shelves left in rack %1 give is not known.</source>
        <translation>Ce que fournissent les tiroirs restants de la baie %1 n&apos;est pas connu.</translation>
    </message>
    <message>
        <source>%1 left in rack %2 give %3 kW; its busbar draws %4 kW, %5 kW more.</source>
        <translation>%1 en service dans la baie %2&#xa0;: %3 kW fournis&#xa0;; sa barre omnibus consomme %4 kW, soit %5 kW de plus.</translation>
    </message>
    <message>
        <source>Not every draw in rack %1 is known: it takes at least %2 kW.</source>
        <translation>La consommation de la baie %1 n&apos;est pas entièrement connue&#xa0;: elle prend au moins %2 kW.</translation>
    </message>
    <message>
        <source>No further shelf may fail until it is replaced.</source>
        <translation>Aucun autre tiroir ne doit tomber en panne avant le remplacement.</translation>
    </message>
    <message>
        <source>One more may fail.</source>
        <translation>Un de plus peut tomber en panne.</translation>
    </message>
    <message>
        <source>%1 more may fail.</source>
        <translation>%1 de plus peuvent tomber en panne.</translation>
    </message>
    <message>
        <source>%1 of rack %2 give %3 kW for the %4 kW that its busbar draws. %5</source>
        <translation>%1 de la baie %2&#xa0;: %3 kW fournis pour les %4 kW que consomme sa barre omnibus. %5</translation>
    </message>
    <message>
        <source>the shelves in the upper half of rack %1 feed the top of its busbar, the others the bottom</source>
        <translation>les tiroirs de la moitié haute de la baie %1 alimentent le haut de sa barre omnibus, les autres le bas</translation>
    </message>
    <message>
        <source>No shelf feeds that end of the busbar of rack %1.</source>
        <translation>Aucun tiroir n&apos;alimente cette extrémité de la barre omnibus de la baie %1.</translation>
    </message>
    <message>
        <source>%1 no longer feed the busbar of rack %2.</source>
        <translation>%1 en moins pour alimenter la barre omnibus de la baie %2.</translation>
    </message>
    <message>
        <source>The other half of the bar of rack %1 would carry all %2 A; it is rated for %3 A.</source>
        <translation>L&apos;autre moitié de la barre de la baie %1 porterait la totalité des %2 A&#xa0;; elle est prévue pour %3 A.</translation>
    </message>
    <message>
        <source>%1 (%2), rack %3, unit %4</source>
        <translation>%1 (%2), baie %3, unité %4</translation>
    </message>
    <message>
        <source>Laser module %1 of %2: a laser is changed with its module.</source>
        <translation>Module laser %1 de %2&#xa0;: un laser se remplace avec son module.</translation>
    </message>
    <message>
        <source>Laser module %1 of %2.</source>
        <translation>Module laser %1 de %2.</translation>
    </message>
    <message>
        <source>Switch %1: an engine is not changed in the field.</source>
        <translation>Commutateur %1&#xa0;: un moteur optique ne se remplace pas sur site.</translation>
    </message>
    <message>
        <source>Switch %1: it is published that sub-assemblies come off, not that they are changed in the field.</source>
        <translation>Commutateur %1&#xa0;: il est publié que les sous-ensembles se démontent, non qu&apos;ils se remplacent sur site.</translation>
    </message>
    <message>
        <source>Switch %1: an ASIC is not changed in the field.</source>
        <translation>Commutateur %1&#xa0;: un ASIC ne se remplace pas sur site.</translation>
    </message>
    <message>
        <source>Switch %1: its PM fibers are within the chassis.</source>
        <translation>Commutateur %1&#xa0;: ses fibres PM sont dans le châssis.</translation>
    </message>
    <message>
        <source>Clean %1:%2 and its PM cable; change the cable if it stays dark.</source>
        <translation>Nettoyer %1:%2 et son câble PM&#xa0;; remplacer le câble s&apos;il reste éteint.</translation>
    </message>
    <message>
        <source>First clean and inspect the connector and cable %1.</source>
        <translation>D&apos;abord nettoyer et inspecter le connecteur et le câble %1.</translation>
    </message>
    <message>
        <source>First clean and inspect the connector.</source>
        <translation>D&apos;abord nettoyer et inspecter le connecteur.</translation>
    </message>
    <message>
        <source> Then the optic in it, then tray %1.</source>
        <translation> Puis l&apos;optique qu&apos;il contient, puis le tiroir %1.</translation>
    </message>
    <message>
        <source> Then %1.</source>
        <translation> Puis %1.</translation>
    </message>
    <message>
        <source> Then its laser; its engine is changed with switch %1.</source>
        <translation> Puis son laser&#xa0;; son moteur optique se remplace avec le commutateur %1.</translation>
    </message>
    <message>
        <source> Then laser module %1; its engine is changed with switch %2.</source>
        <translation> Puis le module laser %1&#xa0;; son moteur optique se remplace avec le commutateur %2.</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>length not known: it is not routed</source>
        <translation>longueur inconnue&#xa0;: il n&apos;est pas routé</translation>
    </message>
    <message>
        <source>Cable %1 (%2, %3), label %4.</source>
        <translation>Câble %1 (%2, %3), étiquette %4.</translation>
    </message>
    <message>
        <source>Rack %1, or what all of it hangs on.</source>
        <translation>La baie %1, ou ce dont elle dépend toute.</translation>
    </message>
    <message>
        <source>Nothing: no shelf feeds that end.</source>
        <translation>Rien&#xa0;: aucun tiroir n&apos;alimente cette extrémité.</translation>
    </message>
    <message>
        <source>What feeds that end of the busbar of rack %1: shelves %2 and their supply.</source>
        <translation>Ce qui alimente cette extrémité de la barre omnibus de la baie %1&#xa0;: les tiroirs %2 et leur alimentation.</translation>
    </message>
    <message>
        <source>%1 on %2.</source>
        <translation>%1 sur %2.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Nothing: no routed cable lies in tray %1.</source>
        <translation>Rien&#xa0;: aucun câble routé ne passe dans le chemin %1.</translation>
    </message>
    <message>
        <source>The %1 cables that lie in tray %2.</source>
        <translation>Les %1 câbles qui passent dans le chemin %2.</translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <translation>%1 (%2).</translation>
    </message>
    <message>
        <source>Manifold %1 at the rear of rack %2, or what feeds it%3.</source>
        <translation>Le collecteur %1 à l&apos;arrière de la baie %2, ou ce qui l&apos;alimente%3.</translation>
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
        <translation>%1 enclenché</translation>
    </message>
    <message>
        <source>nothing in the design: ask first</source>
        <translation>rien dans le projet&#xa0;: d&apos;abord demander</translation>
    </message>
    <message>
        <source>Couple loop %1 of %2: %3</source>
        <translation>Raccorder la boucle %1 de %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, puis </translation>
    </message>
    <message>
        <source>Wipe both faces. Push straight until the collar clicks, then pull back by hand: it must hold.</source>
        <translation>Essuyer les deux faces. Pousser droit jusqu&apos;au clic de la bague, puis tirer à la main&#xa0;: le raccord doit tenir.</translation>
    </message>
    <message>
        <source>seen from the rear: supply right, return left</source>
        <translation>vu de l&apos;arrière&#xa0;: départ à droite, retour à gauche</translation>
    </message>
    <message>
        <source>seen from the rear: supply left, return right</source>
        <translation>vu de l&apos;arrière&#xa0;: départ à gauche, retour à droite</translation>
    </message>
    <message>
        <source>Couplings</source>
        <translation>Raccords</translation>
    </message>
    <message>
        <source>Couplings, %1</source>
        <translation>Raccords, %1</translation>
    </message>
    <message>
        <source>Join %1 to %2</source>
        <translation>Relier %1 à %2</translation>
    </message>
    <message>
        <source>Join %1</source>
        <translation>Relier %1</translation>
    </message>
    <message>
        <source>Loop %1; valves stay closed.</source>
        <translation>Boucle %1&#xa0;; les vannes restent fermées.</translation>
    </message>
    <message>
        <source>Loop %1. The design feeds it from nowhere: ask before you go on.</source>
        <translation>Boucle %1. Rien ne l&apos;alimente dans le projet&#xa0;: demander avant de continuer.</translation>
    </message>
    <message>
        <source>supply</source>
        <translation>départ</translation>
    </message>
    <message>
        <source>return</source>
        <translation>retour</translation>
    </message>
    <message>
        <source>Couplings seated: %1</source>
        <translation>Raccords en place&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 each, %2.</source>
        <translation>%1 par équipement, %2.</translation>
    </message>
    <message>
        <source>seated</source>
        <translation>en place</translation>
    </message>
    <message>
        <source>dry</source>
        <translation>sec</translation>
    </message>
    <message>
        <source>Route and plug the cables of %1</source>
        <translation>Poser et brancher les câbles de %1</translation>
    </message>
    <message>
        <source>In the order of the pull schedule, along the side managers, each end into the port its label says. Clean and inspect every connector before it is plugged.</source>
        <translation>Dans l&apos;ordre du plan de tirage, le long des passe-câbles latéraux, chaque extrémité dans le port que dit son étiquette. Nettoyer et inspecter chaque connecteur avant de le brancher.</translation>
    </message>
    <message>
        <source>%1 of them have no way in the design yet.</source>
        <translation>%1 d&apos;entre eux n&apos;ont pas encore de tracé dans le projet.</translation>
    </message>
    <message>
        <source>Cables plugged</source>
        <translation>Câbles branchés</translation>
    </message>
    <message>
        <source>Worst link</source>
        <translation>Pire liaison</translation>
    </message>
    <message>
        <source>routed</source>
        <translation>posés</translation>
    </message>
    <message>
        <source>cleaned</source>
        <translation>nettoyés</translation>
    </message>
    <message>
        <source>inspected</source>
        <translation>inspectés</translation>
    </message>
    <message>
        <source>labels at both ends</source>
        <translation>étiquettes aux 2 côtés</translation>
    </message>
    <message>
        <source>Light of the %1 laser modules of %2</source>
        <translation>Lumière des %1 modules laser de %2</translation>
    </message>
    <message>
        <source>east</source>
        <translation>est</translation>
    </message>
    <message>
        <source>south</source>
        <translation>sud</translation>
    </message>
    <message>
        <source>west</source>
        <translation>ouest</translation>
    </message>
    <message>
        <source>north</source>
        <translation>nord</translation>
    </message>
    <message>
        <source>%1 stands at its place and is level</source>
        <translation>%1 est à sa place et de niveau</translation>
    </message>
    <message>
        <source>Row %1: the middle is %2 m right of the plan&apos;s origin and %3 m above it; the front looks %4.</source>
        <translation>Rangée %1&#xa0;: le milieu est à %2 m à droite de l&apos;origine du plan et à %3 m au-dessus&#xa0;; orientation&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Rack weighs</source>
        <translation>Masse de la baie</translation>
    </message>
    <message>
        <source>Floor bears</source>
        <translation>Portance de la dalle</translation>
    </message>
    <message>
        <source>in place</source>
        <translation>en place</translation>
    </message>
    <message>
        <source>level</source>
        <translation>de niveau</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fixé</translation>
    </message>
    <message>
        <source>Fit %1, %2</source>
        <translation>Monter %1, %2</translation>
    </message>
    <message>
        <source>%1. Width: %2. Depth: %3. Mass: %4. Depth that the rack takes: %5.</source>
        <translation>%1. Largeur&#xa0;: %2. Profondeur&#xa0;: %3. Masse&#xa0;: %4. Profondeur utile de la baie&#xa0;: %5.</translation>
    </message>
    <message>
        <source>on its rails</source>
        <translation>sur ses rails</translation>
    </message>
    <message>
        <source>Expected current: %1 at %2. Clip rating: %3.</source>
        <translation>Courant prévu&#xa0;: %1 sous %2. Courant nominal de la prise&#xa0;: %3.</translation>
    </message>
    <message>
        <source>where it is (not known, ask the vendor)</source>
        <translation>à un endroit inconnu (demander au fabricant)</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>au milieu</translation>
    </message>
    <message>
        <source>%1 mm right of the middle</source>
        <translation>à %1 mm à droite du milieu</translation>
    </message>
    <message>
        <source>%1 mm left of the middle</source>
        <translation>à %1 mm à gauche du milieu</translation>
    </message>
    <message>
        <source>Align the clip of %1 to the busbar, %2</source>
        <translation>Aligner la prise de %1 sur la barre omnibus, %2</translation>
    </message>
    <message>
        <source>Fully back on its rails; the clip sits square on both poles, no cable between. Seen from the rear the clip is %1 of the device, the bar %2 of the rack.</source>
        <translation>À fond sur ses rails&#xa0;; la prise porte d&apos;équerre sur les deux pôles, aucun câble entre eux. Vu de l&apos;arrière, la prise est %1 de l&apos;équipement, la barre %2 de la baie.</translation>
    </message>
    <message>
        <source>Out of line</source>
        <translation>Désalignement</translation>
    </message>
    <message>
        <source>Clip resistance of %1, both poles</source>
        <translation>Résistance de la prise de %1, deux pôles</translation>
    </message>
    <message>
        <source>Micro-ohm meter across clip and bar.</source>
        <translation>Micro-ohmmètre entre prise et barre.</translation>
    </message>
    <message>
        <source>+ pole</source>
        <translation>pôle +</translation>
    </message>
    <message>
        <source>- pole</source>
        <translation>pôle -</translation>
    </message>
    <message>
        <source>none suits all</source>
        <translation>aucune commune à tous</translation>
    </message>
    <message>
        <source>Remove the lock-out; no shelf feeds this busbar in the design</source>
        <translation>Lever la consignation&#xa0;; aucun tiroir n&apos;alimente cette barre omnibus dans le projet</translation>
    </message>
    <message>
        <source>Remove the lock-out, start %1</source>
        <translation>Lever la consignation, démarrer %1</translation>
    </message>
    <message>
        <source>One shelf after the other; watch the busbar. Expected in its fullest piece, the shelves sharing alike: %1.</source>
        <translation>Un tiroir après l&apos;autre&#xa0;; surveiller la barre omnibus. Prévu sur son tronçon le plus chargé, à parts égales entre tiroirs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Busbar</source>
        <translation>Barre omnibus</translation>
    </message>
    <message>
        <source>Fullest piece</source>
        <translation>Tronçon max.</translation>
    </message>
    <message>
        <source>%1 starts, no fault lamp</source>
        <translation>%1 démarre, aucun voyant de défaut</translation>
    </message>
    <message>
        <source>From its own AC feed.</source>
        <translation>Depuis sa propre arrivée AC.</translation>
    </message>
    <message>
        <source>starts</source>
        <translation>démarre</translation>
    </message>
    <message>
        <source>no fault</source>
        <translation>sans défaut</translation>
    </message>
    <message>
        <source>What came with %1 is there and seated</source>
        <translation>Ce qui est livré avec %1 est là et en place</translation>
    </message>
    <message>
        <source>Busbar isolated and locked out</source>
        <translation>Barre omnibus isolée et consignée</translation>
    </message>
    <message>
        <source>%1 off, a tag on each. Measure at the top of the bar before touching it.</source>
        <translation>%1 à l&apos;arrêt, une pancarte sur chacun. Mesurer en haut de la barre avant de la toucher.</translation>
    </message>
    <message>
        <source>must be 0</source>
        <translation>doit être 0</translation>
    </message>
    <message>
        <source>Clips seated: %1</source>
        <translation>Prises de barre en place&#xa0;: %1</translation>
    </message>
    <message>
        <source>Clip rating: %1.</source>
        <translation>Courant nominal de la prise&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Two people have looked at both poles of every clip.</source>
        <translation>Deux personnes ont regardé les deux pôles de chaque prise de barre.</translation>
    </message>
    <message>
        <source>Pressure hold, loop %1 (%2)</source>
        <translation>Tenue en pression, boucle %1 (%2)</translation>
    </message>
    <message>
        <source>Close the loop&apos;s valves, bring it up to the test pressure, wait %1 min ~. Dry paper under every coupling.</source>
        <translation>Fermer les vannes de la boucle, monter à la pression d&apos;essai, attendre %1 min ~. Papier sec sous chaque raccord.</translation>
    </message>
    <message>
        <source>Test pressure</source>
        <translation>Pression d&apos;essai</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>drop ≤ </source>
        <translation>chute ≤ </translation>
    </message>
    <message>
        <source>%1, through each coupling: %2; a mated pair takes: %3.</source>
        <translation>%1, par raccord&#xa0;: %2&#xa0;; perte d&apos;une paire accouplée&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Flow, all loops open</source>
        <translation>Débit, toutes boucles ouvertes</translation>
    </message>
    <message>
        <source>Flow, loop %1</source>
        <translation>Débit, boucle %1</translation>
    </message>
    <message>
        <source>Drop, loop %1</source>
        <translation>Perte, boucle %1</translation>
    </message>
    <message>
        <source>about </source>
        <translation>env. </translation>
    </message>
    <message>
        <source>Inlet</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>No drop, no damp paper, flow in every loop. Without both names: no power.</source>
        <translation>Pas de chute, pas de papier humide, du débit dans chaque boucle. Sans les deux noms&#xa0;: pas de mise sous tension.</translation>
    </message>
    <message>
        <source>not known, ask the vendor</source>
        <translation>inconnu, demander au fabricant</translation>
    </message>
    <message>
        <source>record</source>
        <translation>noter</translation>
    </message>
    <message>
        <source>%1 x %2, %3</source>
        <translation>%1 x %2, %3</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>Baie</translation>
    </message>
    <message>
        <source>Leak, pressure and flow</source>
        <translation>Étanchéité, pression et débit</translation>
    </message>
    <message>
        <source>Power on</source>
        <translation>Mise sous tension</translation>
    </message>
    <message>
        <source>Fiber</source>
        <translation>Fibre</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lumière</translation>
    </message>
    <message>
        <source>%1 (%2), from the rear %3 from the left edge and %4 from the top, to %5</source>
        <translation>%1 (%2), vu de l&apos;arrière à %3 du bord gauche et %4 du haut, vers %5</translation>
    </message>
    <message>
        <source>Bend, pulling</source>
        <translation>Courbure, tirage</translation>
    </message>
    <message>
        <source>Bend, installed</source>
        <translation>Courbure, posé</translation>
    </message>
    <message>
        <source>Bend of copper</source>
        <translation>Courbure, cuivre</translation>
    </message>
    <message>
        <source>Invisible laser light: never look into a plug or a port</source>
        <translation>Lumière laser invisible&#xa0;: ne jamais regarder dans une fiche ou un port</translation>
    </message>
    <message>
        <source>Each laser of %1 gives: %2.</source>
        <translation>Chaque laser de %1 émet&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Laser class and eye protection: %1. Use the scope, never the eye.</source>
        <translation>Classe laser et protection des yeux&#xa0;: %1. Au microscope, jamais à l&apos;œil.</translation>
    </message>
    <message>
        <source>every plug seated or capped</source>
        <translation>fiches en place ou sous capuchon</translation>
    </message>
    <message>
        <source>every empty port capped</source>
        <translation>ports vides sous capuchon</translation>
    </message>
    <message>
        <source>all who work near are told</source>
        <translation>équipes proches prévenues</translation>
    </message>
    <message>
        <source>No open plug, no open port, nobody looks in. Without both names: no laser module goes in.</source>
        <translation>Aucune fiche ouverte, aucun port ouvert, personne ne regarde dedans. Sans les deux noms&#xa0;: aucun module laser inséré.</translation>
    </message>
    <message>
        <source>Insert in the order of the plate (ports at the right);</source>
        <translation>Insérer dans l&apos;ordre de la face (ports à droite)&#xa0;;</translation>
    </message>
    <message>
        <source>Insert in the order of the plate;</source>
        <translation>Insérer dans l&apos;ordre de la face&#xa0;;</translation>
    </message>
    <message>
        <source>write the power %1 reports. Limit: %2.</source>
        <translation>noter la puissance que %1 indique. Limite&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Laser modules stay out until the part Light.</source>
        <translation>Les modules laser restent sortis jusqu&apos;à la partie Lumière.</translation>
    </message>
    <message>
        <source>After %1 min ~</source>
        <translation>Après %1 min ~</translation>
    </message>
    <message>
        <source>The flows are for the design&apos;s supply of %1 °C.</source>
        <translation>Les débits valent pour le départ du projet à %1 °C.</translation>
    </message>
</context>
<context>
    <name>model::Interconnects</name>
    <message>
        <source>Pluggable optics with DSP</source>
        <translation>Optiques enfichables à DSP</translation>
    </message>
    <message>
        <source>Linear pluggable optics</source>
        <translation>Optiques enfichables linéaires</translation>
    </message>
    <message>
        <source>Near-package optics</source>
        <translation>Optiques proches du boîtier</translation>
    </message>
    <message>
        <source>Co-packaged optics</source>
        <translation>Optiques co-packagées</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>no source states a switch&apos;s power with these optics</source>
        <translation>aucune source n&apos;indique la puissance d&apos;un commutateur avec ces optiques</translation>
    </message>
    <message>
        <source>derived: network / (network + 135 kW for 72 GPUs; %1)</source>
        <translation>calculé&#xa0;: réseau / (réseau + 135 kW pour 72 GPU&#xa0;; %1)</translation>
    </message>
    <message>
        <source>derived: %1 DSPs among the %2 optics on the longest path, 150-200 ns each (%3)</source>
        <translation>calculé&#xa0;: %1 DSP parmi les %2 optiques du plus long parcours, 150-200 ns chacun (%3)</translation>
    </message>
    <message>
        <source>the optics are in the modules</source>
        <translation>les optiques sont dans les modules</translation>
    </message>
    <message>
        <source>the lasers are in the modules</source>
        <translation>les lasers sont dans les modules</translation>
    </message>
    <message>
        <source>derived: 5 million lasers / 655,000 transceivers, published for 128,000 GPUs (wedoany.com); of which module is not stated</source>
        <translation>calculé&#xa0;: 5 millions de lasers / 655&#x202f;000 émetteurs-récepteurs, publiés pour 128&#x202f;000 GPU (wedoany.com)&#xa0;; le module concerné n&apos;est pas indiqué</translation>
    </message>
    <message>
        <source>nearly all of it the DSP</source>
        <translation>presque tout vient du DSP</translation>
    </message>
    <message>
        <source>module, hot-swapped</source>
        <translation>module, remplacé à chaud</translation>
    </message>
    <message>
        <source>no source states a module&apos;s price</source>
        <translation>aucune source n&apos;indique le prix d&apos;un module</translation>
    </message>
    <message>
        <source>no source states the lasers of a linear module</source>
        <translation>aucune source n&apos;indique les lasers d&apos;un module linéaire</translation>
    </message>
    <message>
        <source>without the DSP, but no source states what is left</source>
        <translation>sans le DSP, mais aucune source n&apos;indique ce qui reste</translation>
    </message>
    <message>
        <source>whether the modules at the NICs are linear too is not stated</source>
        <translation>il n&apos;est pas indiqué si les modules côté NIC sont aussi linéaires</translation>
    </message>
    <message>
        <source>lower than with a DSP (%1), by how much is not stated</source>
        <translation>plus faible qu&apos;avec un DSP (%1), de combien n&apos;est pas indiqué</translation>
    </message>
    <message>
        <source>no switch of this size with these optics is published</source>
        <translation>aucun commutateur de cette taille avec ces optiques n&apos;est publié</translation>
    </message>
    <message>
        <source>between pluggable and co-packaged (%1), no figure</source>
        <translation>entre enfichable et co-packagé (%1), pas de valeur</translation>
    </message>
    <message>
        <source>whether a DSP is left is not stated (%1)</source>
        <translation>il n&apos;est pas indiqué s&apos;il reste un DSP (%1)</translation>
    </message>
    <message>
        <source>engine, plugged in</source>
        <translation>moteur optique, enfiché</translation>
    </message>
    <message>
        <source>no source states an engine&apos;s price</source>
        <translation>aucune source n&apos;indique le prix d&apos;un moteur optique</translation>
    </message>
    <message>
        <source>without the DSP (%1), but no source states the engine&apos;s own</source>
        <translation>sans le DSP (%1), mais aucune source n&apos;indique la part propre du moteur optique</translation>
    </message>
    <message>
        <source>laser module; else the switch</source>
        <translation>module laser&#xa0;; sinon le commutateur</translation>
    </message>
    <message>
        <source>lasers are changed in the field; for a failed engine the whole switch, as its report says</source>
        <translation>les lasers se remplacent sur site&#xa0;; pour un moteur optique en panne, tout le commutateur, selon son rapport</translation>
    </message>
    <message>
        <source>one engine; which one is not said, so that it is not multiplied by 72 here</source>
        <translation>un moteur optique&#xa0;; lequel n&apos;est pas dit, il n&apos;est donc pas multiplié par 72 ici</translation>
    </message>
    <message>
        <source>Active copper, 200G a lane</source>
        <translation>Cuivre actif, 200G par voie</translation>
    </message>
    <message>
        <source>over 2 m, at 4.5 to 5 ns a metre</source>
        <translation>sur 2 m, à 4,5 à 5 ns par mètre</translation>
    </message>
    <message>
        <source>cable with both ends</source>
        <translation>câble avec ses deux bouts</translation>
    </message>
    <message>
        <source>Never at a Q3450-LD, which is fiber only; how many links are short enough only a layout can say.</source>
        <translation>Jamais sur un Q3450-LD, qui n&apos;accepte que la fibre&#xa0;; seul un plan dit combien de liaisons sont assez courtes.</translation>
    </message>
    <message>
        <source>derived: 2.9 kW typical (NVIDIA XDR switch specifications) + 72 modules x 30 W (techpowerup.com), taking the 2.9 kW to be without optics, which is not stated</source>
        <translation>calculé&#xa0;: 2,9 kW typiques (spécifications des commutateurs XDR NVIDIA) + 72 modules x 30 W (techpowerup.com), en supposant les 2,9 kW sans optiques, ce qui n&apos;est pas indiqué</translation>
    </message>
    <message>
        <source>Not like for like: the pluggable switch&apos;s 7.0 kW is a maximum with active cables; whether 3.95 kW is typical or a maximum is not stated, so the saving may be overstated.</source>
        <translation>Comparaison imparfaite&#xa0;: les 7,0 kW du commutateur enfichable sont un maximum avec câbles actifs&#xa0;; il n&apos;est pas indiqué si 3,95 kW est une valeur typique ou un maximum, le gain peut donc être surestimé.</translation>
    </message>
</context>
<context>
    <name>model::JsonText</name>
    <message>
        <source>more than %1 members in one object; no catalog entry has</source>
        <translation>plus de %1 membres dans un objet&#xa0;; aucune entrée de catalogue n&apos;en a autant</translation>
    </message>
    <message>
        <source>the member &quot;%1&quot; is given twice; keep one of them</source>
        <translation>le membre «&#xa0;%1&#xa0;» est donné deux fois&#xa0;; n&apos;en garder qu&apos;un</translation>
    </message>
    <message>
        <source>this is not valid JSON: %1</source>
        <translation>ce n&apos;est pas du JSON valide&#xa0;: %1</translation>
    </message>
    <message>
        <source>nested more than %1 deep; no catalog entry is</source>
        <translation>plus de %1 niveaux imbriqués&#xa0;; aucune entrée de catalogue n&apos;en a autant</translation>
    </message>
    <message>
        <source>this is not valid JSON</source>
        <translation>ce n&apos;est pas du JSON valide</translation>
    </message>
    <message>
        <source>larger than %1 MiB; no catalog is</source>
        <translation>plus de %1 MiB&#xa0;; aucun catalogue n&apos;est aussi gros</translation>
    </message>
</context>
<context>
    <name>model::LabelDoubledRule</name>
    <message>
        <source>Rename all but one of them, or name everything by its scheme again.</source>
        <translation>Les renommer tous sauf un, ou tout renommer selon le schéma.</translation>
    </message>
    <message>
        <source>One name for several</source>
        <translation>Un nom pour plusieurs</translation>
    </message>
    <message>
        <source>one name a rack, device or cable</source>
        <translation>un nom par baie, équipement ou câble</translation>
    </message>
    <message>
        <source>%1 racks are called %2.</source>
        <translation>%1 baies s&apos;appellent %2.</translation>
    </message>
    <message>
        <source>%1 devices are called %2.</source>
        <translation>%1 équipements s&apos;appellent %2.</translation>
    </message>
    <message>
        <source>%1 cables are called %2.</source>
        <translation>%1 câbles s&apos;appellent %2.</translation>
    </message>
</context>
<context>
    <name>model::LabelMissingRule</name>
    <message>
        <source>Give them names, or name everything by its scheme again.</source>
        <translation>Leur donner des noms, ou tout renommer selon le schéma.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>a name for every rack and device</source>
        <translation>un nom pour chaque baie et équipement</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>rangée %1</translation>
    </message>
    <message>
        <source>%1 racks have no name; the first stands in row %2.</source>
        <translation>%1 baies n&apos;ont pas de nom&#xa0;; la première se trouve dans la rangée %2.</translation>
    </message>
    <message>
        <source>%1 devices have no name; the first stands in rack %2 at U%3.</source>
        <translation>%1 équipements n&apos;ont pas de nom&#xa0;; le premier se trouve dans la baie %2 en U%3.</translation>
    </message>
</context>
<context>
    <name>model::LabelStock</name>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a whole number from 1 to %1</source>
        <translation>un nombre entier de 1 à %1</translation>
    </message>
    <message>
        <source>a length in mm</source>
        <translation>une longueur en mm</translation>
    </message>
    <message>
        <source>%1 must be %2</source>
        <translation>%1 doit être %2</translation>
    </message>
    <message>
        <source>print_height_mm is more than height_mm</source>
        <translation>print_height_mm dépasse height_mm</translation>
    </message>
    <message>
        <source>its labels overlap: a pitch is less than a label</source>
        <translation>ses étiquettes se chevauchent&#xa0;: un pas est plus petit qu&apos;une étiquette</translation>
    </message>
    <message>
        <source>a roll has one column and one row</source>
        <translation>un rouleau a une colonne et une ligne</translation>
    </message>
    <message>
        <source>its labels do not fit on the sheet</source>
        <translation>ses étiquettes ne tiennent pas sur la feuille</translation>
    </message>
    <message>
        <source>a4, a3 or letter</source>
        <translation>a4, a3 ou letter</translation>
    </message>
    <message>
        <source>Label stock %1: %2.</source>
        <translation>Support d&apos;étiquettes %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A list of label stocks begins with [.</source>
        <translation>Une liste de supports d&apos;étiquettes commence par [.</translation>
    </message>
    <message>
        <source>A label stock begins with {.</source>
        <translation>Un support d&apos;étiquettes commence par {.</translation>
    </message>
    <message>
        <source>There is no label stock &quot;%1&quot;; there are %2.</source>
        <translation>Il n&apos;y a pas de support d&apos;étiquettes «&#xa0;%1&#xa0;»&#xa0;; il y a %2.</translation>
    </message>
    <message>
        <source>With the printer&apos;s shift of %1, %2 mm labels leave the sheet: %3 has room for %4 to %5 mm to the right and %6 to %7 mm down.</source>
        <translation>Avec le décalage d&apos;impression de %1, %2 mm, des étiquettes sortent de la feuille&#xa0;: %3 permet de %4 à %5 mm vers la droite et de %6 à %7 mm vers le bas.</translation>
    </message>
</context>
<context>
    <name>model::LabelTemplate</name>
    <message>
        <source>The label&apos;s text is wrong at character %1: %2</source>
        <translation>Le texte de l&apos;étiquette est faux au caractère %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>the row of this end&apos;s rack</source>
        <translation>la rangée de la baie de ce côté</translation>
    </message>
    <message>
        <source>the rack of this end (TIA-606: cabinet)</source>
        <translation>la baie de ce côté (TIA-606&#xa0;: cabinet)</translation>
    </message>
    <message>
        <source>the lowest unit of this end&apos;s device, two digits (TIA-606: rack unit)</source>
        <translation>l&apos;unité la plus basse de l&apos;équipement de ce côté, deux chiffres (TIA-606&#xa0;: rack unit)</translation>
    </message>
    <message>
        <source>the same without a zero in front</source>
        <translation>la même sans zéro devant</translation>
    </message>
    <message>
        <source>the device of this end</source>
        <translation>l&apos;équipement de ce côté</translation>
    </message>
    <message>
        <source>the port of this end (TIA-606: port)</source>
        <translation>le port de ce côté (TIA-606&#xa0;: port)</translation>
    </message>
    <message>
        <source>the row of the far end&apos;s rack</source>
        <translation>la rangée de la baie du côté distant</translation>
    </message>
    <message>
        <source>the rack of the far end</source>
        <translation>la baie du côté distant</translation>
    </message>
    <message>
        <source>the unit of the far end, two digits</source>
        <translation>l&apos;unité du côté distant, deux chiffres</translation>
    </message>
    <message>
        <source>the device of the far end</source>
        <translation>l&apos;équipement du côté distant</translation>
    </message>
    <message>
        <source>the port of the far end</source>
        <translation>le port du côté distant</translation>
    </message>
    <message>
        <source>the cable&apos;s name</source>
        <translation>le nom du câble</translation>
    </message>
    <message>
        <source>the cable&apos;s type</source>
        <translation>le type du câble</translation>
    </message>
    <message>
        <source>the stock length in metres; nothing without a route</source>
        <translation>la longueur standard en mètres&#xa0;; rien sans tracé</translation>
    </message>
    <message>
        <source>what the cable is for</source>
        <translation>à quoi sert le câble</translation>
    </message>
    <message>
        <source>the rail of the cable&apos;s NIC; nothing between switches</source>
        <translation>le rail de la NIC du câble&#xa0;; rien entre commutateurs</translation>
    </message>
    <message>
        <source>the bundle it is pulled in; nothing without a route</source>
        <translation>le faisceau où il est tiré&#xa0;; rien sans tracé</translation>
    </message>
    <message>
        <source>A or B</source>
        <translation>A ou B</translation>
    </message>
    <message>
        <source>the leg of an end with several, from 1; nothing at an end with one</source>
        <translation>le brin d&apos;une extrémité qui en a plusieurs, à partir de 1&#xa0;; rien à une extrémité qui en a un</translation>
    </message>
    <message>
        <source>{%1} is none of a label&apos;s words.</source>
        <translation>{%1} n&apos;est pas un mot d&apos;étiquette.</translation>
    </message>
    <message>
        <source>behind {%1: stands how many digits its number has at least, 1 to %2.</source>
        <translation>après {%1: vient le nombre minimal de chiffres de son nombre, de 1 à %2.</translation>
    </message>
    <message>
        <source>The label&apos;s text is empty. The usual one is %1.</source>
        <translation>Le texte de l&apos;étiquette est vide. Le texte habituel est %1.</translation>
    </message>
    <message>
        <source>The label&apos;s text is longer than %1 characters.</source>
        <translation>Le texte de l&apos;étiquette dépasse %1 caractères.</translation>
    </message>
    <message>
        <source>a label is one line without control characters.</source>
        <translation>une étiquette est une seule ligne sans caractères de contrôle.</translation>
    </message>
    <message>
        <source>the brace is not closed; {{ stands for a brace.</source>
        <translation>l&apos;accolade n&apos;est pas fermée&#xa0;; {{ donne une accolade.</translation>
    </message>
    <message>
        <source>the brace closes nothing; }} stands for a brace.</source>
        <translation>l&apos;accolade ne ferme rien&#xa0;; }} donne une accolade.</translation>
    </message>
</context>
<context>
    <name>model::LabelTexts</name>
    <message>
        <source>%1 end A</source>
        <translation>%1 côté A</translation>
    </message>
    <message>
        <source>%1 end B</source>
        <translation>%1 côté B</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (%2)</source>
        <translation>«&#xa0;%1&#xa0;» (%2)</translation>
    </message>
    <message>
        <source>%1 labels share their text with another of the same cable: %2</source>
        <translation>%1 étiquettes ont le même texte qu&apos;une autre du même câble&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 labels share their text with another: %2</source>
        <translation>%1 étiquettes ont le même texte qu&apos;une autre&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>model::LabelsZpl</name>
    <message>
        <source>%1 is a sheet; the printer&apos;s roll is taken to have labels of its size.</source>
        <translation>%1 est une feuille&#xa0;; le rouleau de l&apos;imprimante est supposé avoir des étiquettes de cette taille.</translation>
    </message>
    <message>
        <source>%1 of %2 labels have no code: on %3 its modules would be smaller than 0.25 mm.</source>
        <translation>%1 des %2 étiquettes n&apos;ont pas de code&#xa0;: sur %3, ses modules feraient moins de 0,25 mm.</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>vers %1</translation>
    </message>
    <message>
        <source>%1 cables</source>
        <translation>%1 câbles</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 vers %2</translation>
    </message>
    <message>
        <source>%1 of %2 codes on %3 have modules smaller than 0.4 mm, which not every scanner reads: try one with yours, or take a larger label.</source>
        <translation>%1 des %2 codes sur %3 ont des modules de moins de 0,4 mm, que certains lecteurs ne lisent pas&#xa0;: en essayer un avec le lecteur prévu, ou prendre une étiquette plus grande.</translation>
    </message>
    <message>
        <source>On %1 labels a text is longer than %2 has room for: it is cut at its front, and .. stands there.</source>
        <translation>Sur %1 étiquettes, un texte dépasse la place de %2&#xa0;: il est coupé au début, et .. y figure.</translation>
    </message>
</context>
<context>
    <name>model::LineScanner</name>
    <message>
        <source>more than %1 members in one object</source>
        <translation>plus de %1 membres dans un objet</translation>
    </message>
    <message>
        <source>the line ends too early</source>
        <translation>la ligne s&apos;arrête trop tôt</translation>
    </message>
    <message>
        <source>This is not JSON at column %1: %2.</source>
        <translation>Ce n&apos;est pas du JSON à la colonne %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is too large a number; it should be a whole number</source>
        <translation>%1 est un nombre trop grand&#xa0;; il faut un nombre entier</translation>
    </message>
    <message>
        <source>At column %1: %2.</source>
        <translation>À la colonne %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>a record is one JSON object in braces</source>
        <translation>un enregistrement est un objet JSON entre accolades</translation>
    </message>
    <message>
        <source>brackets nest deeper than %1</source>
        <translation>plus de %1 niveaux de crochets imbriqués</translation>
    </message>
</context>
<context>
    <name>model::LinkLatency</name>
    <message>
        <source>The latency is not known: %1 is not routed.</source>
        <translation>La latence n&apos;est pas connue&#xa0;: %1 n&apos;est pas routé.</translation>
    </message>
    <message>
        <source>The latency is not known: figures.delay of %1 is missing.</source>
        <translation>La latence n&apos;est pas connue&#xa0;: figures.delay de %1 manque.</translation>
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
        <translation>Trop de débit dans un collecteur</translation>
    </message>
    <message>
        <source>the rack type&apos;s rating of its manifolds</source>
        <translation>la valeur nominale des collecteurs du type de baie</translation>
    </message>
    <message>
        <source>the flow of every device on the manifold, and the manifold&apos;s rated flow</source>
        <translation>le débit de chaque équipement du collecteur, et le débit nominal du collecteur</translation>
    </message>
    <message>
        <source>%1 L/min flow through manifold %2, which is rated for %3 L/min.</source>
        <translation>%1 L/min passent par le collecteur %2, prévu pour %3 L/min.</translation>
    </message>
    <message>
        <source>%1 L/min flow through manifold %2, close to the %3 L/min that it is rated for.</source>
        <translation>%1 L/min passent par le collecteur %2, près des %3 L/min pour lesquels il est prévu.</translation>
    </message>
    <message>
        <source>Lower the supply temperature, or hang fewer devices on the manifold.</source>
        <translation>Abaisser la température de départ, ou relier moins d&apos;équipements au collecteur.</translation>
    </message>
    <message>
        <source>Hang fewer devices on the manifold.</source>
        <translation>Relier moins d&apos;équipements au collecteur.</translation>
    </message>
</context>
<context>
    <name>model::LoopUnfedRule</name>
    <message>
        <source>Manifold without a CDU</source>
        <translation>Collecteur sans CDU</translation>
    </message>
    <message>
        <source>every loop has a CDU</source>
        <translation>chaque boucle a un CDU</translation>
    </message>
    <message>
        <source>%1 couplings hang on manifold %2, which no CDU feeds.</source>
        <translation>%1 raccords sont reliés au collecteur %2, qu&apos;aucun CDU n&apos;alimente.</translation>
    </message>
    <message>
        <source>Connect the manifold to a CDU.</source>
        <translation>Connecter le collecteur à un CDU.</translation>
    </message>
</context>
<context>
    <name>model::Lost</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 has no &quot;%2&quot;: its lasers stand in a laser shelf; &quot;rackloom trace DESIGN %1:pm-1&quot; says in which.</source>
        <translation>%1 n&apos;a pas de «&#xa0;%2&#xa0;»&#xa0;: ses lasers sont dans un tiroir laser&#xa0;; «&#xa0;rackloom trace DESIGN %1:pm-1&#xa0;» indique lequel.</translation>
    </message>
    <message>
        <source>%1 has no &quot;%2&quot;: nothing is known of its parts. Ask for %1.</source>
        <translation>%1 n&apos;a pas de «&#xa0;%2&#xa0;»&#xa0;: rien n&apos;est connu de ses parties. Demander %1.</translation>
    </message>
    <message>
        <source>%1 has no &quot;%2&quot;; it has %3.</source>
        <translation>%1 n&apos;a pas de «&#xa0;%2&#xa0;»&#xa0;; il a %3.</translation>
    </message>
    <message>
        <source>Rack %1 has no &quot;%2&quot;; it has %3.</source>
        <translation>La baie %1 n&apos;a pas de «&#xa0;%2&#xa0;»&#xa0;; elle a %3.</translation>
    </message>
    <message>
        <source>There is no device, rack, cable, tray, manifold or CDU &quot;%1&quot;.</source>
        <translation>Il n&apos;y a pas d&apos;équipement, de baie, de câble, de chemin de câbles, de collecteur ni de CDU «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>ASIC</source>
        <translation>ASIC</translation>
    </message>
    <message>
        <source>Sub-assembly</source>
        <translation>Sous-ensemble</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur optique</translation>
    </message>
    <message>
        <source>Laser module</source>
        <translation>Module laser</translation>
    </message>
    <message>
        <source>Laser</source>
        <translation>Laser</translation>
    </message>
    <message>
        <source>PM connector</source>
        <translation>Connecteur PM</translation>
    </message>
    <message>
        <source>Whole device</source>
        <translation>Équipement entier</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Coupling</source>
        <translation>Raccord</translation>
    </message>
    <message>
        <source>Busbar clip</source>
        <translation>Prise de barre</translation>
    </message>
    <message>
        <source>Whole rack</source>
        <translation>Baie entière</translation>
    </message>
    <message>
        <source>Busbar end</source>
        <translation>Bout de barre</translation>
    </message>
    <message>
        <source>Coolant loop</source>
        <translation>Boucle de liquide</translation>
    </message>
    <message>
        <source>This port</source>
        <translation>Ce port</translation>
    </message>
    <message>
        <source>This cable</source>
        <translation>Ce câble</translation>
    </message>
    <message>
        <source>All cables in it</source>
        <translation>Tous ses câbles</translation>
    </message>
    <message>
        <source>This CDU</source>
        <translation>Ce CDU</translation>
    </message>
    <message>
        <source>This loop</source>
        <translation>Cette boucle</translation>
    </message>
</context>
<context>
    <name>model::ManagerFillRule</name>
    <message>
        <source>Side manager too full</source>
        <translation>Passe-câbles latéral trop plein</translation>
    </message>
    <message>
        <source>the profile&apos;s fill on day one and at most, and the rack type&apos;s side managers</source>
        <translation>le remplissage du profil au premier jour et au maximum, et les passe-câbles latéraux du type de baie</translation>
    </message>
    <message>
        <source>the size of the side managers, the outside diameters of the cables</source>
        <translation>la taille des passe-câbles latéraux, les diamètres extérieurs des câbles</translation>
    </message>
    <message>
        <source>The left side manager of %1 is filled to %2 %; %3 % is its limit.</source>
        <translation>Le passe-câbles latéral gauche de %1 est rempli à %2 %&#xa0;; sa limite est de %3 %.</translation>
    </message>
    <message>
        <source>The right side manager of %1 is filled to %2 %; %3 % is its limit.</source>
        <translation>Le passe-câbles latéral droit de %1 est rempli à %2 %&#xa0;; sa limite est de %3 %.</translation>
    </message>
    <message>
        <source>Spread the devices over more racks, or choose a rack with wider managers.</source>
        <translation>Répartir les équipements sur plus de baies, ou choisir une baie aux passe-câbles plus larges.</translation>
    </message>
</context>
<context>
    <name>model::ManagerRoom</name>
    <message>
        <source>The side manager of %1 leaves %2 mm for the turns of %3, which needs a radius of %4 mm.</source>
        <translation>Le passe-câbles latéral de %1 laisse %2 mm pour les virages de %3, qui exige un rayon de %4 mm.</translation>
    </message>
    <message>
        <source>The side manager of %1 leaves %2 mm for the turns of %3, which needs a radius of %4 mm while it is pulled.</source>
        <translation>Le passe-câbles latéral de %1 laisse %2 mm pour les virages de %3, qui exige un rayon de %4 mm pendant le tirage.</translation>
    </message>
    <message>
        <source>Use a rack with a wider manager, or lead the cable outside it.</source>
        <translation>Utiliser une baie au passe-câbles plus large, ou mener le câble à l&apos;extérieur.</translation>
    </message>
</context>
<context>
    <name>model::MemberReader</name>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands there twice</source>
        <translation>«&#xa0;%1&#xa0;» y figure deux fois</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no member of such a record</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un membre de ce genre d&apos;enregistrement</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>«&#xa0;%1&#xa0;» manque</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2, and should be %3</source>
        <translation>«&#xa0;%1&#xa0;» est %2, et devrait être %3</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>l&apos;un de %1</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>un texte entre guillemets</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>the id of a record, %1</source>
        <translation>l&apos;id d&apos;un enregistrement, %1</translation>
    </message>
    <message>
        <source>the id of a catalog type, in quotes</source>
        <translation>l&apos;id d&apos;un type du catalogue, entre guillemets</translation>
    </message>
    <message>
        <source>[x,y,z], three whole numbers of micrometres within 100 km</source>
        <translation>[x,y,z], trois nombres entiers de micromètres à moins de 100 km</translation>
    </message>
    <message>
        <source>[device,port], the id of a device and a port number from 1</source>
        <translation>[device,port], l&apos;id d&apos;un équipement et un numéro de port à partir de 1</translation>
    </message>
    <message>
        <source>a list of the ids of trays</source>
        <translation>une liste d&apos;id de chemins de câbles</translation>
    </message>
    <message>
        <source>a list of whole numbers of micrometres</source>
        <translation>une liste de nombres entiers de micromètres</translation>
    </message>
    <message>
        <source>[x,y,z,x,y,z,...], three whole numbers of micrometres within 100 km a point</source>
        <translation>[x,y,z,x,y,z,...], trois nombres entiers de micromètres à moins de 100 km par point</translation>
    </message>
    <message>
        <source>[x,y,x,y,x,y,...], the corners of an outline, two whole numbers of micrometres each and three corners at least</source>
        <translation>[x,y,x,y,x,y,...], les coins d&apos;un contour, deux nombres entiers de micromètres chacun et au moins trois coins</translation>
    </message>
    <message>
        <source>[device,port,device,port,...], the id of a device and a port number from 1 for each leg</source>
        <translation>[device,port,device,port,...], l&apos;id d&apos;un équipement et un numéro de port à partir de 1 pour chaque brin</translation>
    </message>
    <message>
        <source>[x,y,x,y], two places of two whole numbers each</source>
        <translation>[x,y,x,y], deux points de deux nombres entiers chacun</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>une liste de textes</translation>
    </message>
</context>
<context>
    <name>model::Money</name>
    <message>
        <source>&quot;%1&quot; is no price: digits, with &quot;%2&quot; before the decimals and no thousands marks</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un prix&#xa0;: des chiffres, «&#xa0;%2&#xa0;» avant les décimales et pas de séparateur de milliers</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than %2 decimals</source>
        <translation>«&#xa0;%1&#xa0;» a plus de %2 décimales</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is more than can be counted</source>
        <translation>«&#xa0;%1&#xa0;» dépasse ce qui peut être compté</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no price</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un prix</translation>
    </message>
</context>
<context>
    <name>model::Mounting</name>
    <message>
        <source>19-inch</source>
        <translation>19 pouces</translation>
    </message>
    <message>
        <source>Open Rack 21-inch</source>
        <translation>Open Rack 21 pouces</translation>
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
        <translation>Système de montage inadapté</translation>
    </message>
    <message>
        <source>the mounting systems of the device type and the rack type</source>
        <translation>les systèmes de montage du type d&apos;équipement et du type de baie</translation>
    </message>
    <message>
        <source>%1 mounts in %2 racks; %3 is %4.</source>
        <translation>%1 se monte dans des baies %2&#xa0;; %3 est de type %4.</translation>
    </message>
    <message>
        <source>Move it to a rack of its mounting system.</source>
        <translation>Le déplacer vers une baie de son système de montage.</translation>
    </message>
</context>
<context>
    <name>model::NameGlob</name>
    <message>
        <source>%1 runs backwards: write %2-%3; names come in their own order whatever a pattern says.</source>
        <translation>%1 va à rebours&#xa0;: écrire %2-%3&#xa0;; les noms suivent leur propre ordre quel que soit le motif.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no range: write [01-04], [1,3,5-8] or [A-C].</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une plage&#xa0;: écrire [01-04], [1,3,5-8] ou [A-C].</translation>
    </message>
    <message>
        <source>The [ in &quot;%1&quot; is never closed: write [01-04].</source>
        <translation>Le [ de «&#xa0;%1&#xa0;» n&apos;est jamais fermé&#xa0;: écrire [01-04].</translation>
    </message>
</context>
<context>
    <name>model::NamedFigure</name>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>model::NamingScheme</name>
    <message>
        <source>Row</source>
        <translation>Rangée</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>Baie</translation>
    </message>
    <message>
        <source>Compute tray</source>
        <translation>Tiroir de calcul</translation>
    </message>
    <message>
        <source>NVLink tray</source>
        <translation>Tiroir NVLink</translation>
    </message>
    <message>
        <source>Power shelf</source>
        <translation>Tiroir d&apos;alimentation</translation>
    </message>
    <message>
        <source>Management switch</source>
        <translation>Commutateur de gestion</translation>
    </message>
    <message>
        <source>Leaf switch</source>
        <translation>Commutateur leaf</translation>
    </message>
    <message>
        <source>Spine switch</source>
        <translation>Commutateur spine</translation>
    </message>
    <message>
        <source>Core switch</source>
        <translation>Commutateur core</translation>
    </message>
    <message>
        <source>CDU</source>
        <translation>CDU</translation>
    </message>
    <message>
        <source>Manifold</source>
        <translation>Collecteur</translation>
    </message>
    <message>
        <source>Tray along a row</source>
        <translation>Chemin le long d&apos;une rangée</translation>
    </message>
    <message>
        <source>Tray across rows</source>
        <translation>Chemin en travers</translation>
    </message>
    <message>
        <source>Fabric cable</source>
        <translation>Câble de fabric</translation>
    </message>
    <message>
        <source>Management cable</source>
        <translation>Câble de gestion</translation>
    </message>
    <message>
        <source>Trunk cable</source>
        <translation>Câble trunk</translation>
    </message>
    <message>
        <source>Laser feed</source>
        <translation>Alimentation laser</translation>
    </message>
    <message>
        <source>NVLink cable</source>
        <translation>Câble NVLink</translation>
    </message>
    <message>
        <source>The pattern for %1: %2</source>
        <translation>Le motif pour %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The pattern &quot;%1&quot; for %2 lacks %3, so that two of them would get one name.</source>
        <translation>Le motif «&#xa0;%1&#xa0;» pour %2 n&apos;a pas %3, si bien que deux d&apos;entre eux auraient le même nom.</translation>
    </message>
    <message>
        <source>%1 and %2 have the same pattern &quot;%3&quot;: their names would clash.</source>
        <translation>%1 et %2 ont le même motif «&#xa0;%3&#xa0;»&#xa0;: leurs noms se confondraient.</translation>
    </message>
</context>
<context>
    <name>model::OutOfRackRule</name>
    <message>
        <source>Outside the rack</source>
        <translation>Hors de la baie</translation>
    </message>
    <message>
        <source>the rack type&apos;s height</source>
        <translation>la hauteur du type de baie</translation>
    </message>
    <message>
        <source>the height of every device type in units</source>
        <translation>la hauteur en unités de chaque type d&apos;équipement</translation>
    </message>
    <message>
        <source>%1 fills %2, but rack %3 has U1 to U%4.</source>
        <translation>%1 occupe %2, mais la baie %3 va de U1 à U%4.</translation>
    </message>
    <message>
        <source>Move it to units within the rack.</source>
        <translation>Le déplacer vers des unités de la baie.</translation>
    </message>
</context>
<context>
    <name>model::OversubscribedRule</name>
    <message>
        <source>Oversubscribed</source>
        <translation>Surabonné</translation>
    </message>
    <message>
        <source>a fat tree: as many links up as down, all taken for one rate</source>
        <translation>un fat tree&#xa0;: autant de liaisons montantes que descendantes, toutes au même débit</translation>
    </message>
    <message>
        <source>%1 has %2 links down and none up.</source>
        <translation>%1 a %2 liaisons descendantes et aucune montante.</translation>
    </message>
    <message>
        <source>%1 has %2 links down and %3 up: %4 to 1.</source>
        <translation>%1 a %2 liaisons descendantes et %3 montantes&#xa0;: %4 pour 1.</translation>
    </message>
    <message>
        <source>Add links to the switches above it, or move some of what hangs on it to another switch.</source>
        <translation>Ajouter des liaisons vers les commutateurs supérieurs, ou reporter une partie de ce qui en dépend sur un autre commutateur.</translation>
    </message>
</context>
<context>
    <name>model::PanelRoom</name>
    <message>
        <source>Neither the design nor the catalog has a panel that the trunk plugs into.</source>
        <translation>Ni le projet ni le catalogue n&apos;ont de panneau où brancher le trunk.</translation>
    </message>
    <message>
        <source>The trunk does not plug into &quot;%1&quot;.</source>
        <translation>Le trunk ne se branche pas dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no panel type &quot;%1&quot;.</source>
        <translation>Il n&apos;y a pas de type de panneau «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 has no free units for the panels: %2 of %3 ports have a place. Trunk fewer cables, or move what stands in the way; units kept for switches and their fibers stay free.</source>
        <translation>%1 n&apos;a pas d&apos;unités libres pour les panneaux&#xa0;: %2 des %3 ports ont une place. Regrouper moins de câbles, ou déplacer ce qui gêne&#xa0;; les unités réservées aux commutateurs et à leurs fibres restent libres.</translation>
    </message>
</context>
<context>
    <name>model::PartTypes</name>
    <message>
        <source>should rise from one to the next</source>
        <translation>devrait croître de l&apos;un à l&apos;autre</translation>
    </message>
    <message>
        <source>should be more than zero</source>
        <translation>devrait être supérieur à zéro</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of A, B and C</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est ni A, ni B, ni C</translation>
    </message>
    <message>
        <source>%1 lit of %2 fibers</source>
        <translation>%1 fibres éclairées sur %2</translation>
    </message>
    <message>
        <source>a tray type needs at least one width</source>
        <translation>un type de chemin de câbles a besoin d&apos;au moins une largeur</translation>
    </message>
    <message>
        <source>a tray type needs at least one depth</source>
        <translation>un type de chemin de câbles a besoin d&apos;au moins une profondeur</translation>
    </message>
</context>
<context>
    <name>model::PlanReader</name>
    <message>
        <source>The file is empty; a Rackloom design is expected.</source>
        <translation>Le fichier est vide&#xa0;; un projet Rackloom est attendu.</translation>
    </message>
    <message>
        <source>The file begins with a byte order mark; save it as UTF-8 without one.</source>
        <translation>Le fichier commence par une marque d&apos;ordre des octets&#xa0;; l&apos;enregistrer en UTF-8 sans elle.</translation>
    </message>
    <message>
        <source>The file is cut in its first line.</source>
        <translation>Le fichier est coupé dans sa première ligne.</translation>
    </message>
    <message>
        <source>This is no Rackloom design: its first line does not begin with {&quot;rackloom&quot;:{&quot;version&quot;:.</source>
        <translation>Ce n&apos;est pas un projet Rackloom&#xa0;: sa première ligne ne commence pas par {&quot;rackloom&quot;:{&quot;version&quot;:.</translation>
    </message>
    <message>
        <source>This file needs a Rackloom that reads version %1; this one reads version %2.</source>
        <translation>Ce fichier demande un Rackloom qui lit la version %1&#xa0;; celui-ci lit la version %2.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text: byte %1 of the file belongs to no character.</source>
        <translation>Le fichier n&apos;est pas du texte UTF-8&#xa0;: l&apos;octet %1 du fichier n&apos;appartient à aucun caractère.</translation>
    </message>
    <message>
        <source>The first line: %1.</source>
        <translation>La première ligne&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file is cut: it ends here, after %1 whole records, without the last line that counts them.</source>
        <translation>Le fichier est coupé&#xa0;: il s&apos;arrête ici, après %1 enregistrements entiers, sans la dernière ligne qui les compte.</translation>
    </message>
    <message>
        <source>This line is empty; remove it.</source>
        <translation>Cette ligne est vide&#xa0;; la supprimer.</translation>
    </message>
    <message>
        <source>The last line should read {&quot;end&quot;:{&quot;records&quot;:%1}}.</source>
        <translation>La dernière ligne devrait être {&quot;end&quot;:{&quot;records&quot;:%1}}.</translation>
    </message>
    <message>
        <source>The last line counts %1 records, but %2 stand before it: some were lost, or added by hand.</source>
        <translation>La dernière ligne compte %1 enregistrements, mais %2 la précèdent&#xa0;: certains ont été perdus, ou ajoutés à la main.</translation>
    </message>
    <message>
        <source>Something stands behind the line that ends the design.</source>
        <translation>Il y a quelque chose après la ligne qui termine le projet.</translation>
    </message>
    <message>
        <source>The file is larger than 1 GiB; no Rackloom design is.</source>
        <translation>Le fichier dépasse 1 GiB&#xa0;; aucun projet Rackloom n&apos;est aussi gros.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Le fichier est illisible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This is a folder, not a design.</source>
        <translation>C&apos;est un dossier, non un projet.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n&apos;existe pas.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>Le fichier ne peut pas être ouvert&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>model::PlanRecords</name>
    <message>
        <source>%1 stands in the file twice; the first one is in line %2.</source>
        <translation>%1 figure deux fois dans le fichier&#xa0;; la première fois à la ligne %2.</translation>
    </message>
    <message>
        <source>A record begins with &quot;kind&quot;, the word for what it is, and &quot;id&quot;.</source>
        <translation>Un enregistrement commence par &quot;kind&quot;, le mot qui dit ce qu&apos;il est, et &quot;id&quot;.</translation>
    </message>
    <message>
        <source>The id of this %1 is %2, and should be a whole number from 1 to %3.</source>
        <translation>L&apos;id de ce %1 est %2, et devrait être un nombre entier de 1 à %3.</translation>
    </message>
    <message>
        <source>This %1 is not of the kind it says.</source>
        <translation>Ce %1 n&apos;est pas de la sorte qu&apos;il indique.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of record this version knows.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une sorte d&apos;enregistrement connue de cette version.</translation>
    </message>
    <message>
        <source>The id of this %1 should be a whole number or a text.</source>
        <translation>L&apos;id de ce %1 devrait être un nombre entier ou un texte.</translation>
    </message>
    <message>
        <source>The record of kind &quot;%1&quot; is missing; every design has one.</source>
        <translation>L&apos;enregistrement de sorte «&#xa0;%1&#xa0;» manque&#xa0;; tout projet en a un.</translation>
    </message>
</context>
<context>
    <name>model::PlanWriter</name>
    <message>
        <source>The design cannot be saved: %1.</source>
        <translation>Le projet ne peut pas être enregistré&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>model::PlaneMixedRule</name>
    <message>
        <source>Planes mixed</source>
        <translation>Plans mélangés</translation>
    </message>
    <message>
        <source>one plane a core switch: spine i of every pod</source>
        <translation>un plan par commutateur core&#xa0;: le spine i de chaque pod</translation>
    </message>
    <message>
        <source>%1 is linked to %2 of plane %3 and to %4 of plane %5: a fault of it is felt in both.</source>
        <translation>%1 est lié à %2 du plan %3 et à %4 du plan %5&#xa0;: un défaut de sa part se ressent dans les deux.</translation>
    </message>
    <message>
        <source>Link it to the same spine of every pod.</source>
        <translation>Le lier au même spine de chaque pod.</translation>
    </message>
</context>
<context>
    <name>model::PmBendRule</name>
    <message>
        <source>PM cable bent too tight</source>
        <translation>Câble PM trop courbé</translation>
    </message>
    <message>
        <source>the least radius of the cable&apos;s type, installed and while it is pulled</source>
        <translation>le rayon minimal du type de câble, posé et pendant le tirage</translation>
    </message>
    <message>
        <source>the radius, and the side managers that the cable turns in</source>
        <translation>le rayon, et les passe-câbles latéraux où le câble tourne</translation>
    </message>
</context>
<context>
    <name>model::PmLossRule</name>
    <message>
        <source>The laser light of %1 loses %2 dB on its way to the engines; its budget is %3 dB.</source>
        <translation>La lumière laser de %1 perd %2 dB jusqu&apos;aux moteurs optiques&#xa0;; son budget est de %3 dB.</translation>
    </message>
    <message>
        <source>The laser light of %1 loses %2 dB on its way to the engines, close to its budget of %3 dB.</source>
        <translation>La lumière laser de %1 perd %2 dB jusqu&apos;aux moteurs optiques, près de son budget de %3 dB.</translation>
    </message>
    <message>
        <source>Bring the lasers closer, or take a connector out of the feed.</source>
        <translation>Rapprocher les lasers, ou retirer un connecteur de l&apos;alimentation laser.</translation>
    </message>
    <message>
        <source>Cables of %1 have no length, because they are not routed: nobody knows what laser light loses in them.</source>
        <translation>Des câbles de %1 n&apos;ont pas de longueur, faute de routage&#xa0;: on ne sait pas ce que la lumière laser y perd.</translation>
    </message>
    <message>
        <source>Route the design.</source>
        <translation>Router le projet.</translation>
    </message>
    <message>
        <source>Too much laser light lost</source>
        <translation>Trop de lumière laser perdue</translation>
    </message>
    <message>
        <source>the budget of the laser&apos;s feed, which has nothing to do with that between ports</source>
        <translation>le budget de l&apos;alimentation laser, sans rapport avec celui entre ports</translation>
    </message>
    <message>
        <source>the loss of a PM run, and mated pairs, attenuation and length of PM cables</source>
        <translation>la perte d&apos;un parcours PM, et les paires accouplées, l&apos;atténuation et la longueur des câbles PM</translation>
    </message>
</context>
<context>
    <name>model::PmMatingRule</name>
    <message>
        <source>%1 in %2 is not keyed: mated, it may stand turned about its axis.</source>
        <translation>%1 dans %2 n&apos;est pas détrompé&#xa0;: accouplé, il peut être tourné autour de son axe.</translation>
    </message>
    <message>
        <source>Use connectors with the slow axis on the key.</source>
        <translation>Utiliser des connecteurs à axe lent sur le détrompeur.</translation>
    </message>
    <message>
        <source>%1 has another axis on its key than %2: the light arrives turned.</source>
        <translation>%1 a sur son détrompeur un autre axe que %2&#xa0;: la lumière arrive tournée.</translation>
    </message>
    <message>
        <source>Use a cable keyed as the port.</source>
        <translation>Utiliser un câble au même détrompage que le port.</translation>
    </message>
    <message>
        <source>%1 and %2 meet and both give laser light: it feeds no engine.</source>
        <translation>%1 et %2 se rencontrent et émettent tous deux de la lumière laser&#xa0;: elle n&apos;alimente aucun moteur optique.</translation>
    </message>
    <message>
        <source>%1 and %2 meet and both take laser light: no laser stands at either end.</source>
        <translation>%1 et %2 se rencontrent et reçoivent tous deux de la lumière laser&#xa0;: il n&apos;y a de laser à aucun bout.</translation>
    </message>
    <message>
        <source>Disconnect %1, and connect each to a PM connector of a switch without lasers of its own.</source>
        <translation>Déconnecter %1, et connecter chacun à un connecteur PM d&apos;un commutateur sans lasers propres.</translation>
    </message>
    <message>
        <source>Disconnect %1, and connect each to a free PM port of a laser shelf.</source>
        <translation>Déconnecter %1, et connecter chacun à un port PM libre d&apos;un tiroir laser.</translation>
    </message>
    <message>
        <source>PM connector mated wrongly</source>
        <translation>Connecteur PM mal accouplé</translation>
    </message>
    <message>
        <source>PM to PM only, laser to engine, axis by key, no rotation</source>
        <translation>PM à PM seulement, laser vers moteur optique, axe par détrompeur, sans rotation</translation>
    </message>
    <message>
        <source>medium and axis of the cable and of its ports</source>
        <translation>support et axe du câble et de ses ports</translation>
    </message>
    <message>
        <source>%1 is PM fiber and %2 is not: PM fiber carries laser light to a switch, and nothing else.</source>
        <translation>%1 est en fibre PM et %2 non&#xa0;: la fibre PM mène la lumière laser à un commutateur, et rien d&apos;autre.</translation>
    </message>
    <message>
        <source>%1 is not PM fiber and %2 is: the laser&apos;s polarization would be lost.</source>
        <translation>%1 n&apos;est pas en fibre PM et %2 l&apos;est&#xa0;: la polarisation du laser serait perdue.</translation>
    </message>
    <message>
        <source>Use a single-mode cable.</source>
        <translation>Utiliser un câble monomode.</translation>
    </message>
    <message>
        <source>Use a PM cable.</source>
        <translation>Utiliser un câble PM.</translation>
    </message>
</context>
<context>
    <name>model::PmUnfedRule</name>
    <message>
        <source>Connect each to a free PM port of a laser shelf.</source>
        <translation>Connecter chacun à un port PM libre d&apos;un tiroir laser.</translation>
    </message>
    <message>
        <source>Connect %1 to a free PM port of a laser shelf.</source>
        <translation>Connecter %1 à un port PM libre d&apos;un tiroir laser.</translation>
    </message>
    <message>
        <source>Disconnect %1, which brings no laser light, and connect each to a free PM port of a laser shelf.</source>
        <translation>Déconnecter %1, qui n&apos;apporte pas de lumière laser, et connecter chacun à un port PM libre d&apos;un tiroir laser.</translation>
    </message>
    <message>
        <source>PM connector without laser</source>
        <translation>Connecteur PM sans laser</translation>
    </message>
    <message>
        <source>an engine without laser light sends nothing</source>
        <translation>un moteur optique sans lumière laser n&apos;émet rien</translation>
    </message>
    <message>
        <source>%1 of %2 PM connectors of %3 are lit by no laser, the first is %4.</source>
        <translation>%1 des %2 connecteurs PM de %3 ne sont éclairés par aucun laser, le premier est %4.</translation>
    </message>
</context>
<context>
    <name>model::PortEmptyRule</name>
    <message>
        <source>Ports empty</source>
        <translation>Ports vides</translation>
    </message>
    <message>
        <source>the data ports of the switches</source>
        <translation>les ports de données des commutateurs</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>%1 of %2 data ports of the switches are empty: on %3.</source>
        <translation>%1 des %2 ports de données des commutateurs sont vides&#xa0;: sur %3.</translation>
    </message>
</context>
<context>
    <name>model::PortUsedTwiceRule</name>
    <message>
        <source>%1 takes one cable, but %2 end in it: %3.</source>
        <translation>%1 accepte un câble, mais %2 y aboutissent&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Move all but one of these cables to free ports.</source>
        <translation>Déplacer tous ces câbles sauf un vers des ports libres.</translation>
    </message>
    <message>
        <source>Port used twice</source>
        <translation>Port utilisé deux fois</translation>
    </message>
    <message>
        <source>one cable a port</source>
        <translation>un câble par port</translation>
    </message>
</context>
<context>
    <name>model::PressureRule</name>
    <message>
        <source>Too much pressure lost</source>
        <translation>Trop de pression perdue</translation>
    </message>
    <message>
        <source>the head of the CDU&apos;s type</source>
        <translation>la pression disponible du type de CDU</translation>
    </message>
    <message>
        <source>the drop of device, couplings, hoses and manifold at their flow, or the rack&apos;s table; the CDU&apos;s head; pipes between CDU and racks are not drawn and not counted</source>
        <translation>la perte de charge de l&apos;équipement, des raccords, des flexibles et du collecteur à leur débit, ou la table de la baie&#xa0;; la pression disponible du CDU&#xa0;; les tuyaux entre CDU et baies ne sont ni dessinés ni comptés</translation>
    </message>
    <message>
        <source>%1 has to press %2 kPa through %3 and more through the pipes to it; the head of %4 is not known.</source>
        <translation>%1 doit vaincre %2 kPa dans %3, plus les tuyaux qui y mènent&#xa0;; la pression disponible de %4 n&apos;est pas connue.</translation>
    </message>
    <message>
        <source>%1 loses %2 kPa in %3; its head is %4 kPa.</source>
        <translation>%1 perd %2 kPa dans %3&#xa0;; sa pression disponible est de %4 kPa.</translation>
    </message>
    <message>
        <source>%1 loses %2 kPa in %3, close to its head of %4 kPa.</source>
        <translation>%1 perd %2 kPa dans %3, près de sa pression disponible de %4 kPa.</translation>
    </message>
    <message>
        <source>Lower the supply temperature, or use a CDU with more head.</source>
        <translation>Abaisser la température de départ, ou utiliser un CDU à plus forte pression.</translation>
    </message>
    <message>
        <source>Use wider hoses, or a CDU with more head.</source>
        <translation>Utiliser des flexibles plus larges, ou un CDU à plus forte pression.</translation>
    </message>
</context>
<context>
    <name>model::PriceList</name>
    <message>
        <source>there are two columns &quot;%1&quot;</source>
        <translation>il y a deux colonnes «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>there is no column &quot;%1&quot;: the first line names part_number, price and currency</source>
        <translation>il n&apos;y a pas de colonne «&#xa0;%1&#xa0;»&#xa0;: la première ligne nomme part_number, price et currency</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may be thousands or decimals: write &quot;%2&quot; or leave the point out</source>
        <translation>«&#xa0;%1&#xa0;» peut être des milliers ou des décimales&#xa0;: écrire «&#xa0;%2&#xa0;» ou omettre le point</translation>
    </message>
    <message>
        <source>the file is empty: its first line names part_number, price and currency</source>
        <translation>le fichier est vide&#xa0;: sa première ligne nomme part_number, price et currency</translation>
    </message>
    <message>
        <source>there are %1 cells, the first line has %2</source>
        <translation>il y a %1 cellules, la première ligne en a %2</translation>
    </message>
    <message>
        <source>the part number is missing</source>
        <translation>la référence manque</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no currency: three letters, as EUR</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une monnaie&#xa0;: trois lettres, comme EUR</translation>
    </message>
    <message>
        <source>a price in %1, those before it are in %2: amounts of two currencies cannot be added up, convert them to one</source>
        <translation>un prix en %1, les précédents sont en %2&#xa0;: les montants de deux monnaies ne s&apos;additionnent pas, les convertir en une seule</translation>
    </message>
    <message>
        <source>%1 has another price in line %2</source>
        <translation>%1 a un autre prix à la ligne %2</translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1 (ligne %2)</translation>
    </message>
</context>
<context>
    <name>model::PullList</name>
    <message>
        <source>%1 x %2 m cut to order</source>
        <translation>%1 x %2 m sur mesure</translation>
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
        <translation>Plus de puissance que n&apos;en admet la baie</translation>
    </message>
    <message>
        <source>the rack type&apos;s power class</source>
        <translation>la classe de puissance du type de baie</translation>
    </message>
    <message>
        <source>the draw of every device of the rack, and the class of its type</source>
        <translation>la consommation de chaque équipement de la baie, et la classe de son type</translation>
    </message>
    <message>
        <source>%1 draws %2 kW; a %3 is built for %4 kW.</source>
        <translation>%1 consomme %2 kW&#xa0;; une baie %3 est conçue pour %4 kW.</translation>
    </message>
    <message>
        <source>%1 draws %2 kW, close to the %4 kW that a %3 is built for.</source>
        <translation>%1 consomme %2 kW, près des %4 kW pour lesquels une baie %3 est conçue.</translation>
    </message>
    <message>
        <source>Move devices to another rack, or use a rack of a higher class.</source>
        <translation>Déplacer des équipements vers une autre baie, ou utiliser une baie de classe supérieure.</translation>
    </message>
</context>
<context>
    <name>model::RackContents</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 autres</translation>
    </message>
</context>
<context>
    <name>model::RackLoadRule</name>
    <message>
        <source>%1 holds %2 kg, the most of any %3; what that type bears is not known.</source>
        <translation>%1 porte %2 kg, le maximum des baies %3&#xa0;; ce que ce type supporte n&apos;est pas connu.</translation>
    </message>
    <message>
        <source>%1 holds %2 kg and what has no known mass, the most of any %3; what that type bears is not known.</source>
        <translation>%1 porte %2 kg et ce dont la masse n&apos;est pas connue, le maximum des baies %3&#xa0;; ce que ce type supporte n&apos;est pas connu.</translation>
    </message>
    <message>
        <source>Rack overloaded</source>
        <translation>Baie surchargée</translation>
    </message>
    <message>
        <source>the rack type&apos;s payload</source>
        <translation>la charge utile du type de baie</translation>
    </message>
    <message>
        <source>the mass of every device type, and the payload of the rack type</source>
        <translation>la masse de chaque type d&apos;équipement, et la charge utile du type de baie</translation>
    </message>
    <message>
        <source>%1 holds %2 kg; a %3 bears %4 kg.</source>
        <translation>%1 porte %2 kg&#xa0;; une baie %3 supporte %4 kg.</translation>
    </message>
    <message>
        <source>Move devices to another rack, or choose a rack that bears more.</source>
        <translation>Déplacer des équipements vers une autre baie, ou choisir une baie qui supporte plus.</translation>
    </message>
</context>
<context>
    <name>model::RackOutsideRule</name>
    <message>
        <source>Rack outside the hall or in something</source>
        <translation>Baie hors de la salle ou dans un obstacle</translation>
    </message>
    <message>
        <source>the hall&apos;s outline, columns and keep-outs</source>
        <translation>le contour, les poteaux et les zones interdites de la salle</translation>
    </message>
    <message>
        <source>the width and depth of the rack types</source>
        <translation>la largeur et la profondeur des types de baie</translation>
    </message>
    <message>
        <source>%1 stands in a wall or outside the hall.</source>
        <translation>%1 se trouve dans un mur ou hors de la salle.</translation>
    </message>
    <message>
        <source>Move the rack within the hall&apos;s walls, or draw the hall wider.</source>
        <translation>Déplacer la baie à l&apos;intérieur des murs, ou agrandir la salle.</translation>
    </message>
    <message>
        <source>%1 stands in the column %2.</source>
        <translation>%1 se trouve dans le poteau %2.</translation>
    </message>
    <message>
        <source>%1 stands in the keep-out %2.</source>
        <translation>%1 se trouve dans la zone interdite %2.</translation>
    </message>
    <message>
        <source>Move the rack clear of it.</source>
        <translation>En écarter la baie.</translation>
    </message>
</context>
<context>
    <name>model::RackOverlapRule</name>
    <message>
        <source>Racks stand on one another</source>
        <translation>Baies superposées</translation>
    </message>
    <message>
        <source>the outer sizes of the rack types and coolant distribution units</source>
        <translation>les dimensions hors tout des types de baie et des CDU</translation>
    </message>
    <message>
        <source>the width and depth of the rack types</source>
        <translation>la largeur et la profondeur des types de baie</translation>
    </message>
    <message>
        <source>%1 stands %2 mm into %3.</source>
        <translation>%1 empiète de %2 mm sur %3.</translation>
    </message>
    <message>
        <source>%1 stands %2 mm into %3, and into %4 more.</source>
        <translation>%1 empiète de %2 mm sur %3, et sur %4 autres.</translation>
    </message>
    <message>
        <source>Move one of them by that much, or turn it.</source>
        <translation>Déplacer l&apos;une d&apos;elles d&apos;autant, ou la tourner.</translation>
    </message>
</context>
<context>
    <name>model::RackPlace</name>
    <message>
        <source>rack %1</source>
        <translation>la baie %1</translation>
    </message>
    <message>
        <source>the column %1</source>
        <translation>le poteau %1</translation>
    </message>
    <message>
        <source>the keep-out %1</source>
        <translation>la zone interdite %1</translation>
    </message>
    <message>
        <source>a wall</source>
        <translation>un mur</translation>
    </message>
</context>
<context>
    <name>model::RackType</name>
    <message>
        <source>a rack needs a known height of 1 to %1 units</source>
        <translation>une baie a besoin d&apos;une hauteur connue de 1 à %1 unités</translation>
    </message>
    <message>
        <source>should be more than zero</source>
        <translation>devrait être supérieur à zéro</translation>
    </message>
    <message>
        <source>should not be below the bottom</source>
        <translation>ne devrait pas être sous le bas</translation>
    </message>
    <message>
        <source>supply_degC, flow_lpm and pressure_drop_psi should be lists of the same length</source>
        <translation>supply_degC, flow_lpm et pressure_drop_psi devraient être des listes de même longueur</translation>
    </message>
    <message>
        <source>should rise from one row to the next</source>
        <translation>devrait croître d&apos;une ligne à l&apos;autre</translation>
    </message>
</context>
<context>
    <name>model::RailImpureRule</name>
    <message>
        <source>Rails mixed</source>
        <translation>Rails mélangés</translation>
    </message>
    <message>
        <source>one rail a leaf: NIC r of every tray to leaf r of its group</source>
        <translation>un rail par leaf&#xa0;: la NIC r de chaque tiroir vers le leaf r de son groupe</translation>
    </message>
    <message>
        <source>%1 joins NICs of the rails %2.</source>
        <translation>%1 réunit des NIC des rails %2.</translation>
    </message>
    <message>
        <source>Move the cables of all but one rail to the leaves of their own.</source>
        <translation>Déplacer les câbles de tous les rails sauf un vers leurs propres leafs.</translation>
    </message>
</context>
<context>
    <name>model::ReferenceChecker</name>
    <message>
        <source>&quot;%1&quot; is port %2 of device %3, but a %4 has %5</source>
        <translation>«&#xa0;%1&#xa0;» est le port %2 de l&apos;équipement %3, mais un %4 offre&#xa0;: %5</translation>
    </message>
    <message>
        <source>no ports</source>
        <translation>aucun port</translation>
    </message>
    <message>
        <source>ports 1 to %1</source>
        <translation>les ports 1 à %1</translation>
    </message>
    <message>
        <source>&quot;coupling&quot; is %1 of device %2, but a %3 has %4</source>
        <translation>&quot;coupling&quot; est %1 de l&apos;équipement %2, mais un %3 offre&#xa0;: %4</translation>
    </message>
    <message>
        <source>no couplings</source>
        <translation>aucun raccord</translation>
    </message>
    <message>
        <source>couplings 1 to %1</source>
        <translation>les raccords 1 à %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names the %2 &quot;%3&quot;, which is not in this file</source>
        <translation>«&#xa0;%1&#xa0;» nomme %2 «&#xa0;%3&#xa0;», absent de ce fichier</translation>
    </message>
    <message>
        <source>&quot;%1&quot; refers to %2 %3, which is not in this file</source>
        <translation>«&#xa0;%1&#xa0;» renvoie à %2 %3, absent de ce fichier</translation>
    </message>
</context>
<context>
    <name>model::Reroute</name>
    <message>
        <source>Route all cables</source>
        <translation>Router tous les câbles</translation>
    </message>
</context>
<context>
    <name>model::RoomAirRule</name>
    <message>
        <source>More heat than the room&apos;s air takes</source>
        <translation>Plus de chaleur que n&apos;en prend l&apos;air de la salle</translation>
    </message>
    <message>
        <source>what the hall says of its air</source>
        <translation>ce que la salle indique de son air</translation>
    </message>
    <message>
        <source>the draw and the liquid share of every device, and what the hall&apos;s air takes away</source>
        <translation>la consommation et la part liquide de chaque équipement, et ce qu&apos;évacue l&apos;air de la salle</translation>
    </message>
    <message>
        <source>The racks give %1 kW to the hall&apos;s air, which takes %2 kW away.</source>
        <translation>Les baies cèdent %1 kW à l&apos;air de la salle, qui en évacue %2 kW.</translation>
    </message>
    <message>
        <source>The racks give %1 kW to the hall&apos;s air, close to the %2 kW that it takes away.</source>
        <translation>Les baies cèdent %1 kW à l&apos;air de la salle, près des %2 kW qu&apos;il évacue.</translation>
    </message>
    <message>
        <source>Enter what the air takes in the hall: rackloom hall DESIGN air KW.</source>
        <translation>Saisir dans la salle ce qu&apos;évacue l&apos;air&#xa0;: rackloom hall DESIGN air KW.</translation>
    </message>
    <message>
        <source>Add air handlers, or build fewer racks in this hall.</source>
        <translation>Ajouter des centrales de traitement d&apos;air, ou construire moins de baies dans cette salle.</translation>
    </message>
    <message>
        <source>The hall&apos;s air has to take %1 away; what it takes is not known.</source>
        <translation>L&apos;air de la salle doit évacuer %1&#xa0;; ce qu&apos;il évacue n&apos;est pas connu.</translation>
    </message>
</context>
<context>
    <name>model::Router</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 autres</translation>
    </message>
    <message>
        <source>No assignment of the cables was found that keeps every tray to %1 %.</source>
        <translation>Aucune répartition des câbles trouvée qui garde chaque chemin à %1 %.</translation>
    </message>
    <message>
        <source>%1: no assignment was found that keeps them to %2 %; they hold %3 mm2 at that, and %4 cables with %5 mm2 pass here or elsewhere.</source>
        <translation>%1&#xa0;: aucune répartition trouvée qui les garde à %2 %&#xa0;; ils contiennent %3 mm2 à ce taux, et %4 câbles de %5 mm2 passent ici ou ailleurs.</translation>
    </message>
    <message>
        <source>%1: full. %2 cables must pass and need %3 mm2; filled to %4 % there is room for %5 mm2: %6 mm2 too little. Widen these trays or add one beside them.</source>
        <translation>%1&#xa0;: plein. %2 câbles doivent passer et demandent %3 mm2&#xa0;; rempli à %4 %, il y a place pour %5 mm2&#xa0;: il manque %6 mm2. Élargir ces chemins ou en ajouter un à côté.</translation>
    </message>
    <message>
        <source>copper</source>
        <translation>le cuivre</translation>
    </message>
    <message>
        <source>fiber</source>
        <translation>la fibre</translation>
    </message>
    <message>
        <source>%1 has no way: the design has no tray for %2.</source>
        <translation>%1 n&apos;a pas de tracé&#xa0;: le projet n&apos;a pas de chemin de câbles pour %2.</translation>
    </message>
    <message>
        <source>%1 has no way: no trays for %2 lead from %3 to %4.</source>
        <translation>%1 n&apos;a pas de tracé&#xa0;: aucun chemin de câbles pour %2 ne mène de %3 à %4.</translation>
    </message>
    <message>
        <source>%1 has no way that follows its guide: free a tray it avoids, or drop a waypoint.</source>
        <translation>%1 n&apos;a pas de tracé conforme à son guidage&#xa0;: libérer un chemin qu&apos;il évite, ou retirer un point de passage.</translation>
    </message>
    <message>
        <source>%1 has no way: the corners of the trays are tighter than the %2 mm that %3 may be bent to.</source>
        <translation>%1 n&apos;a pas de tracé&#xa0;: les coins des chemins sont plus serrés que les %2 mm de courbure admis par %3.</translation>
    </message>
    <message>
        <source>%1 has no way that shares no tray with its partner: add a second tray.</source>
        <translation>%1 n&apos;a pas de tracé qui ne partage aucun chemin avec son partenaire&#xa0;: ajouter un second chemin.</translation>
    </message>
</context>
<context>
    <name>model::RowFeedRule</name>
    <message>
        <source>More power than a row gets</source>
        <translation>Plus de puissance que n&apos;en reçoit une rangée</translation>
    </message>
    <message>
        <source>what the design says of the feed of a row</source>
        <translation>ce que le projet indique de l&apos;alimentation d&apos;une rangée</translation>
    </message>
    <message>
        <source>the draw of every device of the row, and what the row&apos;s feed gives</source>
        <translation>la consommation de chaque équipement de la rangée, et ce que fournit l&apos;alimentation de la rangée</translation>
    </message>
    <message>
        <source>The racks of row %1 draw %2 kW; its feed gives %3 kW.</source>
        <translation>Les baies de la rangée %1 consomment %2 kW&#xa0;; son alimentation en fournit %3 kW.</translation>
    </message>
    <message>
        <source>The racks of row %1 draw %2 kW, close to the %3 kW that its feed gives.</source>
        <translation>Les baies de la rangée %1 consomment %2 kW, près des %3 kW que fournit son alimentation.</translation>
    </message>
    <message>
        <source>Enter what the feed of a row gives: rackloom hall DESIGN feed ROW KW.</source>
        <translation>Saisir ce que fournit l&apos;alimentation d&apos;une rangée&#xa0;: rackloom hall DESIGN feed ROW KW.</translation>
    </message>
    <message>
        <source>Bring more power to the row, or move racks to another one.</source>
        <translation>Amener plus de puissance à la rangée, ou déplacer des baies vers une autre.</translation>
    </message>
    <message>
        <source>The feed of row %1 has to give %2; what it gives is not known.</source>
        <translation>L&apos;alimentation de la rangée %1 doit fournir %2&#xa0;; ce qu&apos;elle fournit n&apos;est pas connu.</translation>
    </message>
</context>
<context>
    <name>model::RowTemplate</name>
    <message>
        <source>there is no device type &quot;%1&quot;</source>
        <translation>il n&apos;y a pas de type d&apos;équipement «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 from unit %2 up do not fit in %3 units</source>
        <translation>%1 à partir de l&apos;unité %2 ne tiennent pas dans %3 unités</translation>
    </message>
    <message>
        <source>a link leads from one rack to another; both are rack %1</source>
        <translation>une liaison va d&apos;une baie à une autre&#xa0;; les deux sont la baie %1</translation>
    </message>
    <message>
        <source>a link needs its lane rate, for copper&apos;s reach follows from it</source>
        <translation>une liaison a besoin de son débit par voie, dont dépend la portée du cuivre</translation>
    </message>
    <message>
        <source>no copper type is &quot;%1&quot; at %2 Gb/s a lane</source>
        <translation>aucun type cuivre n&apos;est «&#xa0;%1&#xa0;» à %2 Gb/s par voie</translation>
    </message>
    <message>
        <source>there is no rack type &quot;%1&quot;</source>
        <translation>il n&apos;y a pas de type de baie «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>there is no tray type &quot;%1&quot;</source>
        <translation>il n&apos;y a pas de type de chemin de câbles «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>two devices stand at unit %1</source>
        <translation>deux équipements se trouvent à l&apos;unité %1</translation>
    </message>
    <message>
        <source>racks %1 and %2 are joined twice by one sort of link; add the counts up</source>
        <translation>les baies %1 et %2 sont reliées deux fois par une même sorte de liaison&#xa0;; additionner les nombres</translation>
    </message>
    <message>
        <source>rack %1 has %2 links, and its NVLink switch trays have %3 ports</source>
        <translation>la baie %1 a %2 liaisons, et ses tiroirs de commutation NVLink ont %3 ports</translation>
    </message>
    <message>
        <source>a template is an object in braces</source>
        <translation>un modèle est un objet entre accolades</translation>
    </message>
</context>
<context>
    <name>model::ServiceAccessRule</name>
    <message>
        <source>The front of %1 stands against %2: the ports and modules of %3 cannot be reached.</source>
        <translation>L&apos;avant de %1 est contre %2&#xa0;: les ports et modules de %3 sont inaccessibles.</translation>
    </message>
    <message>
        <source>The rear of %1 stands against %2: the couplings, clip and ports of %3 cannot be reached.</source>
        <translation>L&apos;arrière de %1 est contre %2&#xa0;: les raccords, la prise de barre et les ports de %3 sont inaccessibles.</translation>
    </message>
    <message>
        <source>Leave an aisle there, or turn the rack.</source>
        <translation>Y laisser une allée, ou tourner la baie.</translation>
    </message>
    <message>
        <source>%1 mm are clear in front of %2, up to %3; %4 needs %5 mm to come out.</source>
        <translation>%1 mm sont libres devant %2, avant %3&#xa0;; il faut %5 mm pour sortir %4.</translation>
    </message>
    <message>
        <source>Leave as much room in front as the deepest device is long.</source>
        <translation>Laisser à l&apos;avant autant de place que la longueur de l&apos;équipement le plus profond.</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>Inaccessible</translation>
    </message>
    <message>
        <source>what is reached from each face, and the depth of what is drawn out at the front</source>
        <translation>ce qu&apos;on atteint de chaque face, et la profondeur de ce qui se tire à l&apos;avant</translation>
    </message>
    <message>
        <source>the width and depth of the rack types, and device depths where less than a rack&apos;s depth is clear</source>
        <translation>la largeur et la profondeur des types de baie, et celle des équipements si moins d&apos;une profondeur de baie est libre</translation>
    </message>
</context>
<context>
    <name>model::ShelfCapacityRule</name>
    <message>
        <source>with one shelf lost</source>
        <translation>avec un tiroir perdu</translation>
    </message>
    <message>
        <source>with one power supply of each shelf lost</source>
        <translation>avec un bloc d&apos;alimentation perdu par tiroir</translation>
    </message>
    <message>
        <source>with one of two feeds, and so half of the shelves, lost</source>
        <translation>avec une des deux alimentations, donc la moitié des tiroirs, perdue</translation>
    </message>
    <message>
        <source>%1 kW hang on the busbar of rack %2, and no power shelf is clipped to it.</source>
        <translation>%1 kW sont branchés sur la barre omnibus de la baie %2, sans aucun tiroir d&apos;alimentation.</translation>
    </message>
    <message>
        <source>Place a power shelf in the rack and clip it to the busbar.</source>
        <translation>Placer un tiroir d&apos;alimentation dans la baie et le brancher sur la barre omnibus.</translation>
    </message>
    <message>
        <source>Rack %1 draws %2 kW from its busbar; its shelves give %3 kW %4.</source>
        <translation>La baie %1 tire %2 kW de sa barre omnibus&#xa0;; ses tiroirs fournissent %3 kW %4.</translation>
    </message>
    <message>
        <source>Rack %1 draws %2 kW from its busbar, close to the %3 kW that its shelves give %4.</source>
        <translation>La baie %1 tire %2 kW de sa barre omnibus, près des %3 kW que ses tiroirs fournissent %4.</translation>
    </message>
    <message>
        <source>Add a power shelf, or move devices to another rack.</source>
        <translation>Ajouter un tiroir d&apos;alimentation, ou déplacer des équipements vers une autre baie.</translation>
    </message>
    <message>
        <source>Not N+N</source>
        <translation>Non N+N</translation>
    </message>
    <message>
        <source>Rack %1 is not N+N: it draws %2 kW, and half of its shelves give %3 kW.</source>
        <translation>La baie %1 n&apos;est pas N+N&#xa0;: elle consomme %2 kW, et la moitié de ses tiroirs en fournit %3 kW.</translation>
    </message>
    <message>
        <source>Shelves overloaded</source>
        <translation>Tiroirs surchargés</translation>
    </message>
    <message>
        <source>the shelf types&apos; capacity under the design&apos;s redundancy</source>
        <translation>la capacité des types de tiroir selon la redondance du projet</translation>
    </message>
    <message>
        <source>the draw of what is clipped to the busbar, and the capacity of its shelves</source>
        <translation>la consommation de ce qui est branché sur la barre omnibus, et la capacité de ses tiroirs</translation>
    </message>
</context>
<context>
    <name>model::ShelfLoadRule</name>
    <message>
        <source>Too heavy for its shelf</source>
        <translation>Trop lourd pour sa tablette</translation>
    </message>
    <message>
        <source>what the rails or shelves of the rack type bear</source>
        <translation>ce que supportent les rails ou tablettes du type de baie</translation>
    </message>
    <message>
        <source>the mass of every device type, and what a shelf of the rack type bears</source>
        <translation>la masse de chaque type d&apos;équipement, et ce que supporte une tablette du type de baie</translation>
    </message>
    <message>
        <source>%1 weighs %2 kg, the most of any device in a %3; what its rails bear is not known.</source>
        <translation>%1 pèse %2 kg, le maximum des équipements d&apos;une baie %3&#xa0;; ce que supportent ses rails n&apos;est pas connu.</translation>
    </message>
    <message>
        <source>%1 weighs %2 kg; the rails of a %3 bear %4 kg.</source>
        <translation>%1 pèse %2 kg&#xa0;; les rails d&apos;une baie %3 supportent %4 kg.</translation>
    </message>
    <message>
        <source>%1 weighs %2 kg, close to the %4 kg that the rails of a %3 bear.</source>
        <translation>%1 pèse %2 kg, près des %4 kg que supportent les rails d&apos;une baie %3.</translation>
    </message>
    <message>
        <source>Support it with a shelf of its own, or stand it in another rack.</source>
        <translation>Le soutenir par une tablette dédiée, ou le placer dans une autre baie.</translation>
    </message>
</context>
<context>
    <name>model::TrayBendRule</name>
    <message>
        <source>Tray corners too tight</source>
        <translation>Coins de chemin trop serrés</translation>
    </message>
    <message>
        <source>the least radius of the cables&apos; types, installed and while they are pulled</source>
        <translation>le rayon minimal des types de câble, posés et pendant le tirage</translation>
    </message>
    <message>
        <source>the bend radius of tray and cable types</source>
        <translation>le rayon de courbure des types de chemin de câbles et de câble</translation>
    </message>
    <message>
        <source>The corners of %1 have a radius of %2 mm; %3 cables of type %4 in it need %5 mm.</source>
        <translation>Les coins de %1 ont un rayon de %2 mm&#xa0;; %3 câbles de type %4 y exigent %5 mm.</translation>
    </message>
    <message>
        <source>The corners of %1 have a radius of %2 mm; %3 cables of type %4 in it need %5 mm to be pulled.</source>
        <translation>Les coins de %1 ont un rayon de %2 mm&#xa0;; %3 câbles de type %4 y exigent %5 mm pour le tirage.</translation>
    </message>
    <message>
        <source>Use a tray with wider corners, or lead the cables another way.</source>
        <translation>Utiliser un chemin aux coins plus larges, ou mener les câbles par un autre tracé.</translation>
    </message>
</context>
<context>
    <name>model::TrayBlockedRule</name>
    <message>
        <source>Tray runs into something</source>
        <translation>Chemin de câbles contre un obstacle</translation>
    </message>
    <message>
        <source>the hall&apos;s outline, columns and keep-outs</source>
        <translation>le contour, les poteaux et les zones interdites de la salle</translation>
    </message>
    <message>
        <source>%1 runs into the column %2.</source>
        <translation>%1 heurte le poteau %2.</translation>
    </message>
    <message>
        <source>%1 passes through the keep-out %2.</source>
        <translation>%1 traverse la zone interdite %2.</translation>
    </message>
    <message>
        <source>Lead the tray round it, above it or below it.</source>
        <translation>Mener le chemin de câbles autour, au-dessus ou au-dessous.</translation>
    </message>
    <message>
        <source>%1 leaves the hall.</source>
        <translation>%1 sort de la salle.</translation>
    </message>
    <message>
        <source>Draw the tray within the hall&apos;s walls, or the hall wider.</source>
        <translation>Tracer le chemin de câbles à l&apos;intérieur des murs, ou agrandir la salle.</translation>
    </message>
</context>
<context>
    <name>model::TrayFarRule</name>
    <message>
        <source>Tray too far from the rack</source>
        <translation>Chemin de câbles trop loin de la baie</translation>
    </message>
    <message>
        <source>the profile&apos;s reach of a waterfall beside a rack (assumption)</source>
        <translation>la portée du profil pour une descente de câbles à côté d&apos;une baie (hypothèse)</translation>
    </message>
    <message>
        <source>the outside of racks, and where trays pass</source>
        <translation>l&apos;extérieur des baies, et le tracé des chemins de câbles</translation>
    </message>
    <message>
        <source>%1 cables of %2 have %3 m of air to cross to %4, the nearest tray; %5 m is the most.</source>
        <translation>%1 câbles de %2 ont %3 m de vide à franchir jusqu&apos;à %4, le chemin le plus proche&#xa0;; le maximum est de %5 m.</translation>
    </message>
    <message>
        <source>Draw a tray over the rack, or move the rack to one.</source>
        <translation>Tracer un chemin de câbles au-dessus de la baie, ou rapprocher la baie d&apos;un chemin.</translation>
    </message>
</context>
<context>
    <name>model::TrayFillRule</name>
    <message>
        <source>Tray too full</source>
        <translation>Chemin de câbles trop plein</translation>
    </message>
    <message>
        <source>the profile&apos;s fill on day one and at most (NVIDIA cabling guide: 50 %, as transcribed by a third party)</source>
        <translation>le remplissage du profil au premier jour et au maximum (guide de câblage NVIDIA&#xa0;: 50 %, transcrit par un tiers)</translation>
    </message>
    <message>
        <source>the outside diameters of the cables</source>
        <translation>les diamètres extérieurs des câbles</translation>
    </message>
    <message>
        <source>%1 is filled to %2 % at its fullest place; %3 % is the most it may hold.</source>
        <translation>%1 est rempli à %2 % au point le plus plein&#xa0;; le maximum est de %3 %.</translation>
    </message>
    <message>
        <source>%1 is filled to %2 % at its fullest place, beyond the %3 % of the first day.</source>
        <translation>%1 est rempli à %2 % au point le plus plein, au-delà des %3 % du premier jour.</translation>
    </message>
    <message>
        <source>Route again, widen the tray, or lay another one beside it.</source>
        <translation>Router à nouveau, élargir le chemin de câbles, ou en poser un autre à côté.</translation>
    </message>
</context>
<context>
    <name>model::TrayLoadRule</name>
    <message>
        <source>Tray too heavy</source>
        <translation>Chemin de câbles trop lourd</translation>
    </message>
    <message>
        <source>what the tray type bears along a metre</source>
        <translation>ce que supporte le type de chemin de câbles par mètre</translation>
    </message>
    <message>
        <source>the mass of the cables along a metre, and what the tray bears</source>
        <translation>la masse des câbles par mètre, et ce que supporte le chemin</translation>
    </message>
    <message>
        <source>%1 holds %2 kg a metre, the most of any %3; what that type bears is not known.</source>
        <translation>%1 porte %2 kg par mètre, le maximum des chemins %3&#xa0;; ce que ce type supporte n&apos;est pas connu.</translation>
    </message>
    <message>
        <source>%1 holds %2 kg a metre at its heaviest place; it bears %3 kg a metre.</source>
        <translation>%1 porte %2 kg par mètre au point le plus lourd&#xa0;; il supporte %3 kg par mètre.</translation>
    </message>
    <message>
        <source>%1 holds %2 kg a metre at its heaviest place, close to the %3 kg it bears.</source>
        <translation>%1 porte %2 kg par mètre au point le plus lourd, près des %3 kg qu&apos;il supporte.</translation>
    </message>
    <message>
        <source>Route again, or lay another tray beside it.</source>
        <translation>Router à nouveau, ou poser un autre chemin de câbles à côté.</translation>
    </message>
</context>
<context>
    <name>model::TrayOverlapRule</name>
    <message>
        <source>Trays run within each other</source>
        <translation>Chemins de câbles imbriqués</translation>
    </message>
    <message>
        <source>one thing at a place</source>
        <translation>une seule chose par endroit</translation>
    </message>
    <message>
        <source>%1 and %2 run within each other for %3 m.</source>
        <translation>%1 et %2 passent l&apos;un dans l&apos;autre sur %3 m.</translation>
    </message>
    <message>
        <source>Move one of them aside or to another height, or give one of them another layer.</source>
        <translation>Décaler l&apos;un d&apos;eux ou changer sa hauteur, ou donner à l&apos;un une autre couche.</translation>
    </message>
</context>
<context>
    <name>model::TrayPowerRule</name>
    <message>
        <source>Too near to power</source>
        <translation>Trop près de l&apos;énergie</translation>
    </message>
    <message>
        <source>the profile&apos;s clearance: 300 mm from open power (cabling guide, as transcribed by a third party)</source>
        <translation>la distance du profil&#xa0;: 300 mm de l&apos;énergie à découvert (guide de câblage, transcrit par un tiers)</translation>
    </message>
    <message>
        <source>%1 comes within %2 mm of the power way %3; open power wants %4 mm.</source>
        <translation>%1 passe à %2 mm du chemin d&apos;énergie %3&#xa0;; à découvert, il faut %4 mm.</translation>
    </message>
    <message>
        <source>Move one of them, or put the power in conduit and set the clearance for that (75 mm).</source>
        <translation>Déplacer l&apos;un d&apos;eux, ou mettre l&apos;énergie sous conduit et régler la distance en conséquence (75 mm).</translation>
    </message>
</context>
<context>
    <name>model::TrayThroughRackRule</name>
    <message>
        <source>Tray passes through a rack</source>
        <translation>Chemin de câbles à travers une baie</translation>
    </message>
    <message>
        <source>one thing at a place</source>
        <translation>une seule chose par endroit</translation>
    </message>
    <message>
        <source>the outside of racks and trays</source>
        <translation>l&apos;extérieur des baies et des chemins de câbles</translation>
    </message>
    <message>
        <source>%1 passes through rack %2.</source>
        <translation>%1 traverse la baie %2.</translation>
    </message>
    <message>
        <source>Lead the tray over the rack, under the floor or round it.</source>
        <translation>Mener le chemin de câbles au-dessus de la baie, sous le plancher ou autour.</translation>
    </message>
</context>
<context>
    <name>model::TrunkChain</name>
    <message>
        <source>No cord fits both %1 and %2.</source>
        <translation>Aucun cordon ne convient à la fois à %1 et à %2.</translation>
    </message>
    <message>
        <source>The pins of %1 meet those of the cords of %2: of two connectors that mate exactly one has pins.</source>
        <translation>Les broches de %1 rencontrent celles des cordons de %2&#xa0;: de deux connecteurs accouplés, un seul a des broches.</translation>
    </message>
    <message>
        <source>No cords bring the fibers of %1 over %2 and %3 to where they go now.</source>
        <translation>Aucun cordon ne mène les fibres de %1 par %2 et %3 là où elles vont aujourd&apos;hui.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no trunk: it needs as many legs at both ends, leg i to leg i.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un trunk&#xa0;: il faut autant de brins aux deux bouts, le brin i vers le brin i.</translation>
    </message>
    <message>
        <source>There is no trunk type &quot;%1&quot;.</source>
        <translation>Il n&apos;y a pas de type de trunk «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Neither the design nor the catalog has a trunk: add one with &quot;rackloom catalog add&quot;.</source>
        <translation>Ni le projet ni le catalogue n&apos;ont de trunk&#xa0;: en ajouter un avec «&#xa0;rackloom catalog add&#xa0;».</translation>
    </message>
</context>
<context>
    <name>model::TrunkEffect</name>
    <message>
        <source>Fiber %1 of %2 would no longer come out at %3: nothing was changed.</source>
        <translation>La fibre %1 de %2 ne sortirait plus en %3&#xa0;: rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>over the maximum of %1 %</source>
        <translation>au-delà du maximum de %1 %</translation>
    </message>
    <message>
        <source>over %1 % for day one</source>
        <translation>au-delà des %1 % du premier jour</translation>
    </message>
    <message>
        <source>fuller</source>
        <translation>plus plein</translation>
    </message>
    <message>
        <source>fill of %1</source>
        <translation>remplissage de %1</translation>
    </message>
    <message>
        <source>and %1 more trays that change</source>
        <translation>et %1 autres chemins de câbles qui changent</translation>
    </message>
    <message>
        <source>fuller side manager of %1</source>
        <translation>passe-câbles latéral le plus plein de %1</translation>
    </message>
    <message>
        <source>and %1 more racks whose managers change</source>
        <translation>et %1 autres baies dont les passe-câbles changent</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>budget not known</source>
        <translation>budget inconnu</translation>
    </message>
    <message>
        <source>worst loss of a link</source>
        <translation>pire perte d&apos;une liaison</translation>
    </message>
    <message>
        <source>%1 links would lose more than their budget: choose low-loss pairs in the profile, or keep these cables as jumpers.</source>
        <translation>%1 liaisons perdraient plus que leur budget&#xa0;: choisir des paires à faible perte dans le profil, ou garder ces câbles en jarretières.</translation>
    </message>
    <message>
        <source>1 link</source>
        <translation>1 liaison</translation>
    </message>
    <message>
        <source>%1 links</source>
        <translation>%1 liaisons</translation>
    </message>
    <message>
        <source>1 trunk</source>
        <translation>1 trunk</translation>
    </message>
    <message>
        <source>%1 trunks</source>
        <translation>%1 trunks</translation>
    </message>
    <message>
        <source>1 panel</source>
        <translation>1 panneau</translation>
    </message>
    <message>
        <source>%1 panels</source>
        <translation>%1 panneaux</translation>
    </message>
    <message>
        <source>%1 over %2, with %3 new; every fiber comes out where it does now</source>
        <translation>%1 sur %2, dont nouveaux&#xa0;: %3&#xa0;; chaque fibre sort là où elle sort aujourd&apos;hui</translation>
    </message>
    <message>
        <source>%1 without %2; %3 removed; every fiber comes out where it does now</source>
        <translation>%1 sans %2&#xa0;; retirés&#xa0;: %3&#xa0;; chaque fibre sort là où elle sort aujourd&apos;hui</translation>
    </message>
    <message>
        <source>%1 stay as they are: %2</source>
        <translation>%1 sans changement&#xa0;: %2</translation>
    </message>
    <message>
        <source>1 cable</source>
        <translation>1 câble</translation>
    </message>
    <message>
        <source>%1 cables</source>
        <translation>%1 câbles</translation>
    </message>
    <message>
        <source>length of these cables, m</source>
        <translation>longueur de ces câbles, m</translation>
    </message>
    <message>
        <source>Cable label, one for each end and leg</source>
        <translation>Étiquette de câble, une par extrémité et brin</translation>
    </message>
</context>
<context>
    <name>model::TrunkPattern</name>
    <message>
        <source>There is no rack &quot;%1&quot;.</source>
        <translation>Il n&apos;y a pas de baie «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no bundle &quot;%1&quot;.</source>
        <translation>Il n&apos;y a pas de faisceau «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No cable of the fabric lies between %1.</source>
        <translation>Aucun câble de la fabric ne se trouve entre %1.</translation>
    </message>
    <message>
        <source>No trunk lies between %1.</source>
        <translation>Aucun trunk ne se trouve entre %1.</translation>
    </message>
    <message>
        <source>%1 names no trunk: one lies between two panels.</source>
        <translation>%1 ne nomme aucun trunk&#xa0;: un trunk se trouve entre deux panneaux.</translation>
    </message>
</context>
<context>
    <name>model::UncabledRule</name>
    <message>
        <source>NICs without a cable</source>
        <translation>NIC sans câble</translation>
    </message>
    <message>
        <source>a cable for every rail of every GPU</source>
        <translation>un câble pour chaque rail de chaque GPU</translation>
    </message>
    <message>
        <source>%1 of %2 NIC ports of %3 have no cable; the first is %4.</source>
        <translation>%1 des %2 ports NIC de %3 n&apos;ont pas de câble&#xa0;; le premier est %4.</translation>
    </message>
    <message>
        <source>Connect them to the leaves of their rails.</source>
        <translation>Les connecter aux leafs de leurs rails.</translation>
    </message>
</context>
<context>
    <name>model::UnevenRule</name>
    <message>
        <source>Uneven fabric</source>
        <translation>Fabric inégale</translation>
    </message>
    <message>
        <source>as many links to one switch above as to any other it is linked to</source>
        <translation>autant de liaisons vers un commutateur supérieur que vers tout autre auquel il est lié</translation>
    </message>
    <message>
        <source>%1 has %2 links to %3 and %4 to %5.</source>
        <translation>%1 a %2 liaisons vers %3 et %4 vers %5.</translation>
    </message>
    <message>
        <source>Share its links out evenly over the switches above it.</source>
        <translation>Répartir ses liaisons également sur les commutateurs supérieurs.</translation>
    </message>
</context>
<context>
    <name>model::Unit</name>
    <message>
        <source>&quot;%1&quot; is no unit for this; use %2</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une unité admise ici&#xa0;; utiliser %2</translation>
    </message>
    <message>
        <source>%1 % is more than the whole</source>
        <translation>%1 % dépasse le tout</translation>
    </message>
    <message>
        <source>%1 %2 is below zero</source>
        <translation>%1 %2 est inférieur à zéro</translation>
    </message>
    <message>
        <source>%1 %2 is more than any hardware has</source>
        <translation>%1 %2 dépasse tout matériel existant</translation>
    </message>
    <message>
        <source>%1 %2 is finer than the program counts</source>
        <translation>%1 %2 est plus fin que la résolution du programme</translation>
    </message>
</context>
<context>
    <name>model::UnitSpan</name>
    <message>
        <source>U%1 to U%2</source>
        <translation>U%1 à U%2</translation>
    </message>
</context>
<context>
    <name>model::UnreachableRule</name>
    <message>
        <source>NICs that do not reach one another</source>
        <translation>NIC qui ne se joignent pas</translation>
    </message>
    <message>
        <source>a path between any two NICs of a rail</source>
        <translation>un parcours entre deux NIC quelconques d&apos;un rail</translation>
    </message>
    <message>
        <source>Rail %1 falls into %2 parts: %3 NICs, the first on %4, have no path to those on %5.</source>
        <translation>Le rail %1 se divise en %2 parties&#xa0;: %3 NIC, la première sur %4, n&apos;ont pas de parcours vers celles de %5.</translation>
    </message>
    <message>
        <source>Link the two over a switch above them.</source>
        <translation>Lier les deux par un commutateur supérieur.</translation>
    </message>
</context>
<context>
    <name>model::VelocityRule</name>
    <message>
        <source>Coolant too fast</source>
        <translation>Liquide trop rapide</translation>
    </message>
    <message>
        <source>the profile&apos;s velocity in a manifold: 1.5 m/s (OCP liquid cooling guidance, as transcribed by a third party)</source>
        <translation>la vitesse du profil dans un collecteur&#xa0;: 1,5 m/s (recommandations OCP de refroidissement liquide, transcrites par un tiers)</translation>
    </message>
    <message>
        <source>the flow of every device on the manifold, and the bore of its risers</source>
        <translation>le débit de chaque équipement du collecteur, et le diamètre intérieur de ses colonnes</translation>
    </message>
    <message>
        <source>%1 carries %2 L/min, which takes a bore of %3 mm at %4 m/s; its bore is not known.</source>
        <translation>%1 porte %2 L/min, ce qui exige un diamètre intérieur de %3 mm à %4 m/s&#xa0;; le sien n&apos;est pas connu.</translation>
    </message>
    <message>
        <source>The coolant runs at %1 m/s in %2: %3 L/min through a bore of %4 mm; %5 m/s is the most.</source>
        <translation>Le liquide passe à %1 m/s dans %2&#xa0;: %3 L/min dans un diamètre intérieur de %4 mm&#xa0;; le maximum est de %5 m/s.</translation>
    </message>
    <message>
        <source>Use a manifold with a wider bore, or lower the supply temperature.</source>
        <translation>Utiliser un collecteur de plus grand diamètre, ou abaisser la température de départ.</translation>
    </message>
    <message>
        <source>Use a manifold with a wider bore, or hang fewer devices on it.</source>
        <translation>Utiliser un collecteur de plus grand diamètre, ou y relier moins d&apos;équipements.</translation>
    </message>
</context>
<context>
    <name>model::VoltageDropRule</name>
    <message>
        <source>Too much voltage lost along the busbar</source>
        <translation>Trop de chute de tension dans la barre omnibus</translation>
    </message>
    <message>
        <source>the profile&apos;s share of the bus voltage: 1 % (assumption)</source>
        <translation>la part de la tension de barre selon le profil&#xa0;: 1 % (hypothèse)</translation>
    </message>
    <message>
        <source>the draw of what is clipped, the bus voltage, the bar&apos;s resistance a metre</source>
        <translation>la consommation de ce qui est branché, la tension de barre, la résistance de la barre par mètre</translation>
    </message>
    <message>
        <source>%1 V are lost along the busbar of %2, up to %3; %4 V is the most.</source>
        <translation>%1 V sont perdus le long de la barre omnibus de %2, jusqu&apos;à %3&#xa0;; le maximum est de %4 V.</translation>
    </message>
    <message>
        <source>Put the shelves nearer to what they feed, or at both sides of it.</source>
        <translation>Rapprocher les tiroirs de ce qu&apos;ils alimentent, ou les placer de part et d&apos;autre.</translation>
    </message>
    <message>
        <source>that the shelves share the load alike</source>
        <translation>que les tiroirs se partagent la charge à parts égales</translation>
    </message>
</context>
<context>
    <name>model::WaiverBook</name>
    <message>
        <source>The waiver of %1 at %2 matches no finding any more: %3.</source>
        <translation>La dérogation à %1 en %2 ne correspond plus à aucun constat&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Take the waiver out, so that it cannot hide what comes later.</source>
        <translation>Retirer la dérogation, pour qu&apos;elle ne masque pas ce qui viendra.</translation>
    </message>
    <message>
        <source>Waiver matches nothing</source>
        <translation>Dérogation sans objet</translation>
    </message>
    <message>
        <source>every waiver accepts a finding that is there</source>
        <translation>chaque dérogation accepte un constat existant</translation>
    </message>
</context>
<context>
    <name>model::XlsxBook</name>
    <message>
        <source>there is no room for a temporary file: %1</source>
        <translation>il n&apos;y a pas de place pour un fichier temporaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>the workbook cannot be begun: there is too little memory or room for temporary files</source>
        <translation>le classeur ne peut pas être commencé&#xa0;: trop peu de mémoire ou de place pour les fichiers temporaires</translation>
    </message>
    <message>
        <source>there is no room for temporary files in %1</source>
        <translation>il n&apos;y a pas de place pour les fichiers temporaires dans %1</translation>
    </message>
    <message>
        <source>a sheet of a workbook holds 1,048,576 rows, and there are more: write a CSV instead</source>
        <translation>une feuille de classeur contient 1&#x202f;048&#x202f;576 lignes, et il y en a plus&#xa0;: écrire plutôt un CSV</translation>
    </message>
    <message>
        <source>the workbook cannot be written: %1</source>
        <translation>le classeur ne peut pas être écrit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>model::addTypes</name>
    <message>
        <source>cable</source>
        <translation>câble</translation>
    </message>
    <message>
        <source>cables</source>
        <translation>câbles</translation>
    </message>
    <message>
        <source>device</source>
        <translation>équipement</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>équipements</translation>
    </message>
    <message>
        <source>rack</source>
        <translation>baie</translation>
    </message>
    <message>
        <source>racks</source>
        <translation>baies</translation>
    </message>
    <message>
        <source>hose</source>
        <translation>flexible</translation>
    </message>
    <message>
        <source>hoses</source>
        <translation>flexibles</translation>
    </message>
    <message>
        <source>coupling</source>
        <translation>raccord</translation>
    </message>
    <message>
        <source>couplings</source>
        <translation>raccords</translation>
    </message>
    <message>
        <source>CDU</source>
        <translation>CDU</translation>
    </message>
    <message>
        <source>CDUs</source>
        <translation>CDU</translation>
    </message>
    <message>
        <source>tray</source>
        <translation>chemin de câbles</translation>
    </message>
    <message>
        <source>trays</source>
        <translation>chemins de câbles</translation>
    </message>
    <message>
        <source>loop</source>
        <translation>boucle</translation>
    </message>
    <message>
        <source>loops</source>
        <translation>boucles</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 instead of %3</source>
        <translation>%1 %2 au lieu de %3</translation>
    </message>
    <message>
        <source>another medium</source>
        <translation>un autre support</translation>
    </message>
    <message>
        <source>connectors at end a:</source>
        <translation>connecteurs à l&apos;extrémité a&#xa0;:</translation>
    </message>
    <message>
        <source>connectors at end b:</source>
        <translation>connecteurs à l&apos;extrémité b&#xa0;:</translation>
    </message>
    <message>
        <source>connector at end a:</source>
        <translation>connecteur à l&apos;extrémité a&#xa0;:</translation>
    </message>
    <message>
        <source>connector at end b:</source>
        <translation>connecteur à l&apos;extrémité b&#xa0;:</translation>
    </message>
    <message>
        <source>fibers at end a:</source>
        <translation>fibres à l&apos;extrémité a&#xa0;:</translation>
    </message>
    <message>
        <source>fibers at end b:</source>
        <translation>fibres à l&apos;extrémité b&#xa0;:</translation>
    </message>
    <message>
        <source>polish at end a:</source>
        <translation>polissage à l&apos;extrémité a&#xa0;:</translation>
    </message>
    <message>
        <source>polish at end b:</source>
        <translation>polissage à l&apos;extrémité b&#xa0;:</translation>
    </message>
    <message>
        <source>pins at end a:</source>
        <translation>broches à l&apos;extrémité a&#xa0;:</translation>
    </message>
    <message>
        <source>pins at end b:</source>
        <translation>broches à l&apos;extrémité b&#xa0;:</translation>
    </message>
    <message>
        <source>The design has %1 of type &quot;%2&quot;, and the new entry has %3: give it a key of its own.</source>
        <translation>Le projet a %1 de type «&#xa0;%2&#xa0;», et pour la nouvelle entrée&#xa0;: %3. Lui donner une clé propre.</translation>
    </message>
    <message>
        <source>%1 units where %2 stands higher</source>
        <translation>%1 unités alors que %2 est placé plus haut</translation>
    </message>
    <message>
        <source>no manifold of loop %1, as %2 is</source>
        <translation>pas de collecteur de la boucle %1, comme l&apos;est %2</translation>
    </message>
    <message>
        <source>a coupling %1 instead of %2</source>
        <translation>un raccord %1 au lieu de %2</translation>
    </message>
    <message>
        <source>%1 has a cable, and the new entry &quot;%2&quot; has no such port: disconnect it first, or give the entry a key of its own.</source>
        <translation>%1 a un câble, et la nouvelle entrée «&#xa0;%2&#xa0;» n&apos;a pas ce port&#xa0;: d&apos;abord le déconnecter, ou donner à l&apos;entrée une clé propre.</translation>
    </message>
    <message>
        <source>%1 has a hose on its coupling %2, and the new entry &quot;%3&quot; has no such coupling.</source>
        <translation>%1 a un flexible sur son raccord %2, et la nouvelle entrée «&#xa0;%3&#xa0;» n&apos;a pas ce raccord.</translation>
    </message>
    <message>
        <source>Add type %1</source>
        <translation>Ajouter le type %1</translation>
    </message>
    <message>
        <source>Add types %1</source>
        <translation>Ajouter les types %1</translation>
    </message>
    <message>
        <source>Add %1 types</source>
        <translation>Ajouter %1 types</translation>
    </message>
    <message>
        <source>Replace type %1</source>
        <translation>Remplacer le type %1</translation>
    </message>
    <message>
        <source>replace type %1</source>
        <translation>remplacer le type %1</translation>
    </message>
    <message>
        <source>Add types</source>
        <translation>Ajouter des types</translation>
    </message>
    <message>
        <source>%1 (not used)</source>
        <translation>%1 (inutilisé)</translation>
    </message>
    <message>
        <source>%1 (used by %2)</source>
        <translation>%1 (utilisé par %2)</translation>
    </message>
</context>
<context>
    <name>model::applyDiff</name>
    <message>
        <source>not said</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2 and should be %3</source>
        <translation>«&#xa0;%1&#xa0;» est %2 et devrait être %3</translation>
    </message>
    <message>
        <source>it is written otherwise</source>
        <translation>il est écrit autrement</translation>
    </message>
    <message>
        <source>of %1 %2 %3</source>
        <translation>pour %1 %2, %3</translation>
    </message>
    <message>
        <source>%1 %2 is added, and there is %3 already</source>
        <translation>%1 %2 est ajouté, et il y a déjà %3</translation>
    </message>
    <message>
        <source>there is no %1 %2</source>
        <translation>il n&apos;y a pas de %1 %2</translation>
    </message>
    <message>
        <source>The changes do not fit this design: %1. They were made from %2, revision %3; this is %4, revision %5.</source>
        <translation>Les modifications ne conviennent pas à ce projet&#xa0;: %1. Elles partent de %2, révision %3&#xa0;; celui-ci est %4, révision %5.</translation>
    </message>
</context>
<context>
    <name>model::cableEnds</name>
    <message>
        <source>a NIC</source>
        <translation>une NIC</translation>
    </message>
    <message>
        <source>a leaf</source>
        <translation>un leaf</translation>
    </message>
    <message>
        <source>a spine</source>
        <translation>un spine</translation>
    </message>
    <message>
        <source>a core</source>
        <translation>un core</translation>
    </message>
    <message>
        <source>a switch</source>
        <translation>un commutateur</translation>
    </message>
    <message>
        <source>a panel</source>
        <translation>un panneau</translation>
    </message>
    <message>
        <source>a laser shelf</source>
        <translation>un tiroir laser</translation>
    </message>
    <message>
        <source>a management switch</source>
        <translation>un commutateur de gestion</translation>
    </message>
    <message>
        <source>an NVLink port</source>
        <translation>un port NVLink</translation>
    </message>
    <message>
        <source>another device</source>
        <translation>un autre équipement</translation>
    </message>
    <message>
        <source>%1 is a management port and %2 is none.</source>
        <translation>%1 est un port de gestion et %2 n&apos;en est pas un.</translation>
    </message>
    <message>
        <source>%1 is %2 and %3 is %4: the fabric links NICs with leaves, leaves with spines and spines with cores.</source>
        <translation>%1 est %2 et %3 est %4&#xa0;: la fabric lie les NIC aux leafs, les leafs aux spines et les spines aux cores.</translation>
    </message>
</context>
<context>
    <name>model::changeDeliverables</name>
    <message>
        <source>There is one spare for 1 to 1,000,000 of a part, or none: 0.</source>
        <translation>Il y a un rechange pour 1 à 1&#x202f;000&#x202f;000 d&apos;une pièce, ou aucun&#xa0;: 0.</translation>
    </message>
    <message>
        <source>A printer is off by 50 mm at most: look for another stock of labels.</source>
        <translation>Une imprimante se décale de 50 mm au plus&#xa0;: chercher un autre support d&apos;étiquettes.</translation>
    </message>
    <message>
        <source>Company, project and purpose are one line of at most 200 characters each.</source>
        <translation>Société, affaire et objet font chacun une ligne de 200 caractères au plus.</translation>
    </message>
    <message>
        <source>A sheet has 1 to 200 rows of a table, or as many as fit: 0.</source>
        <translation>Une feuille a de 1 à 200 lignes d&apos;un tableau, ou autant que possible&#xa0;: 0.</translation>
    </message>
    <message>
        <source>A crew pulls 1 to 10,000 cables at once, and 1 to 10,000 times in a shift.</source>
        <translation>Une équipe tire de 1 à 10&#x202f;000 câbles à la fois, et de 1 à 10&#x202f;000 fois par poste.</translation>
    </message>
    <message>
        <source>Change how the design is printed and bought</source>
        <translation>Modifier l&apos;impression et l&apos;achat du projet</translation>
    </message>
</context>
<context>
    <name>model::changeEnds</name>
    <message>
        <source>The cable is no longer in the design.</source>
        <translation>Le câble n&apos;est plus dans le projet.</translation>
    </message>
    <message>
        <source>%1 cannot be swapped with itself: choose another cable.</source>
        <translation>%1 ne peut pas être permuté avec lui-même&#xa0;: choisir un autre câble.</translation>
    </message>
    <message>
        <source>Ends %1 of %2 and %3 have different numbers of legs: the two cannot be swapped.</source>
        <translation>Les extrémités %1 de %2 et %3 n&apos;ont pas le même nombre de brins&#xa0;: les deux ne peuvent pas être permutés.</translation>
    </message>
    <message>
        <source>%1 and %2 would need one number: re-terminate them instead.</source>
        <translation>%1 et %2 auraient besoin du même numéro&#xa0;: les rebrancher plutôt.</translation>
    </message>
    <message>
        <source>Swap %1 and %2</source>
        <translation>Permuter %1 et %2</translation>
    </message>
    <message>
        <source>End %1 of %2 has many legs: disconnect it and connect its legs anew.</source>
        <translation>L&apos;extrémité %1 de %2 a plusieurs brins&#xa0;: la déconnecter et reconnecter ses brins.</translation>
    </message>
    <message>
        <source>End %1 of %2 is in %3 already.</source>
        <translation>L&apos;extrémité %1 de %2 est déjà dans %3.</translation>
    </message>
    <message>
        <source>%1 already has %2: choose a free port, or swap the two cables.</source>
        <translation>%1 a déjà %2&#xa0;: choisir un port libre, ou permuter les deux câbles.</translation>
    </message>
    <message>
        <source>Move end %1 of %2 to %3</source>
        <translation>Déplacer l&apos;extrémité %1 de %2 vers %3</translation>
    </message>
</context>
<context>
    <name>model::changePathways</name>
    <message>
        <source>There is a tray called %1 already.</source>
        <translation>Il y a déjà un chemin de câbles nommé %1.</translation>
    </message>
    <message>
        <source>The design carries no such type of tray.</source>
        <translation>Le projet ne contient pas ce type de chemin de câbles.</translation>
    </message>
    <message>
        <source>A tray has a width, a depth and at least one layer.</source>
        <translation>Un chemin de câbles a une largeur, une profondeur et au moins une couche.</translation>
    </message>
    <message>
        <source>A tray is no wider and no deeper than 2 m and has no more than 12 layers.</source>
        <translation>Un chemin de câbles n&apos;a pas plus de 2 m de large ou de profondeur, ni plus de 12 couches.</translation>
    </message>
    <message>
        <source>A tray hangs or lies between 5 m below the floor and 20 m above it.</source>
        <translation>Un chemin de câbles se trouve entre 5 m sous le sol et 20 m au-dessus.</translation>
    </message>
    <message>
        <source>Two corners of %1 lie at one place: a tray leads from each corner to the next.</source>
        <translation>Deux coins de %1 sont au même endroit&#xa0;: un chemin de câbles va de chaque coin au suivant.</translation>
    </message>
    <message>
        <source>%1 turns back on itself: end it at that corner, or lead it on.</source>
        <translation>%1 revient sur lui-même&#xa0;: le terminer à ce coin, ou le prolonger.</translation>
    </message>
    <message>
        <source>A hall has a width and a depth.</source>
        <translation>Une salle a une largeur et une profondeur.</translation>
    </message>
    <message>
        <source>An outline needs three corners or more, and its sides may not cross.</source>
        <translation>Un contour demande au moins trois coins, et ses côtés ne doivent pas se croiser.</translation>
    </message>
    <message>
        <source>The outline reaches beyond the hall&apos;s width or depth.</source>
        <translation>Le contour dépasse la largeur ou la profondeur de la salle.</translation>
    </message>
    <message>
        <source>The cable is no longer in the design.</source>
        <translation>Le câble n&apos;est plus dans le projet.</translation>
    </message>
    <message>
        <source>A tray that %1 is guided by is no longer in the design.</source>
        <translation>Un chemin de câbles qui guide %1 n&apos;est plus dans le projet.</translation>
    </message>
    <message>
        <source>%1 cannot pass %2: it is a tray for something else.</source>
        <translation>%1 ne peut pas passer par %2&#xa0;: ce chemin est destiné à autre chose.</translation>
    </message>
    <message>
        <source>%1 is both asked to pass %2 and to avoid it.</source>
        <translation>%1 doit à la fois passer par %2 et l&apos;éviter.</translation>
    </message>
    <message>
        <source>%1 cannot keep apart from itself: name its partner.</source>
        <translation>%1 ne peut pas rester séparé de lui-même&#xa0;: nommer son partenaire.</translation>
    </message>
    <message>
        <source>The cable that %1 should keep apart from is no longer in the design.</source>
        <translation>Le câble dont %1 devrait rester séparé n&apos;est plus dans le projet.</translation>
    </message>
    <message>
        <source>Draw %1</source>
        <translation>Tracer %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>The tray is no longer in the design.</source>
        <translation>Le chemin de câbles n&apos;est plus dans le projet.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>What a slab bears is above zero; leave it out where it is not known.</source>
        <translation>Ce que supporte une dalle est supérieur à zéro&#xa0;; l&apos;omettre si ce n&apos;est pas connu.</translation>
    </message>
    <message>
        <source>What a feed gives or air takes away is above zero; leave it out where it is not known.</source>
        <translation>Ce que fournit une alimentation ou évacue l&apos;air est supérieur à zéro&#xa0;; l&apos;omettre si ce n&apos;est pas connu.</translation>
    </message>
    <message>
        <source>Change the hall</source>
        <translation>Modifier la salle</translation>
    </message>
    <message>
        <source>What a feed gives is above zero; leave it out where it is not known.</source>
        <translation>Ce que fournit une alimentation est supérieur à zéro&#xa0;; l&apos;omettre si ce n&apos;est pas connu.</translation>
    </message>
    <message>
        <source>Change the feed of row %1</source>
        <translation>Modifier l&apos;alimentation de la rangée %1</translation>
    </message>
    <message>
        <source>There is a column or keep-out called %1 already.</source>
        <translation>Il y a déjà un poteau ou une zone interdite de nom %1.</translation>
    </message>
    <message>
        <source>The top of %1 lies above its bottom.</source>
        <translation>Le haut de %1 doit être au-dessus de son bas.</translation>
    </message>
    <message>
        <source>Put %1</source>
        <translation>Poser %1</translation>
    </message>
    <message>
        <source>It is no longer in the design.</source>
        <translation>L&apos;objet n&apos;est plus dans le projet.</translation>
    </message>
    <message>
        <source>The rack is no longer in the design.</source>
        <translation>La baie n&apos;est plus dans le projet.</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Déplacer %1</translation>
    </message>
    <message>
        <source>Choose the cables to guide.</source>
        <translation>Choisir les câbles à guider.</translation>
    </message>
    <message>
        <source>Only one cable at a time keeps apart from a partner: guide the %1 one by one.</source>
        <translation>Un seul câble à la fois reste séparé d&apos;un partenaire&#xa0;: guider les %1 un par un.</translation>
    </message>
    <message>
        <source>Guide %1</source>
        <translation>Guider %1</translation>
    </message>
    <message>
        <source>Guide %1 cables</source>
        <translation>Guider %1 câbles</translation>
    </message>
    <message>
        <source>%1 has no way.</source>
        <translation>%1 n&apos;a pas de tracé.</translation>
    </message>
</context>
<context>
    <name>model::changeProfile</name>
    <message>
        <source>Fill limits and the warning limit lie between 1 and 100 %.</source>
        <translation>Les limites de remplissage et le seuil d&apos;avertissement sont compris entre 1 et 100 %.</translation>
    </message>
    <message>
        <source>The fill of day one cannot exceed the largest fill.</source>
        <translation>Le remplissage du premier jour ne peut pas dépasser le maximum.</translation>
    </message>
    <message>
        <source>Supply water lies between 5 and 60 °C.</source>
        <translation>L&apos;eau de départ est comprise entre 5 et 60 °C.</translation>
    </message>
    <message>
        <source>Slack, clearance and aisles cannot be negative, and reach must be above zero.</source>
        <translation>La réserve, la distance et les allées ne peuvent pas être négatives, et la portée doit être supérieure à zéro.</translation>
    </message>
    <message>
        <source>The drop along a busbar and the friction of a tray lie between 1 and 100 %.</source>
        <translation>La chute de tension d&apos;une barre omnibus et le frottement d&apos;un chemin de câbles sont compris entre 1 et 100 %.</translation>
    </message>
    <message>
        <source>The facility&apos;s water lies between 0 and 60 °C.</source>
        <translation>L&apos;eau du site est comprise entre 0 et 60 °C.</translation>
    </message>
    <message>
        <source>The coolant&apos;s velocity is above zero, and slack is not negative.</source>
        <translation>La vitesse du liquide est supérieure à zéro, et la réserve n&apos;est pas négative.</translation>
    </message>
    <message>
        <source>Lengths cut to order are rounded to something between 1 mm and 10 m.</source>
        <translation>Les longueurs coupées sur mesure sont arrondies à un pas de 1 mm à 10 m.</translation>
    </message>
    <message>
        <source>A stock length is above zero.</source>
        <translation>Une longueur standard est supérieure à zéro.</translation>
    </message>
    <message>
        <source>The stock lengths rise from one to the next.</source>
        <translation>Les longueurs standard croissent de l&apos;une à l&apos;autre.</translation>
    </message>
    <message>
        <source>The design carries no fluid called %1.</source>
        <translation>Le projet ne contient pas de fluide nommé %1.</translation>
    </message>
    <message>
        <source>Set supply water to %1 °C</source>
        <translation>Régler l&apos;eau de départ à %1 °C</translation>
    </message>
    <message>
        <source>Change copper profile</source>
        <translation>Modifier le profil cuivre</translation>
    </message>
    <message>
        <source>Change redundancy</source>
        <translation>Modifier la redondance</translation>
    </message>
    <message>
        <source>Change optics profile</source>
        <translation>Modifier le profil optique</translation>
    </message>
    <message>
        <source>Change profile</source>
        <translation>Modifier le profil</translation>
    </message>
</context>
<context>
    <name>model::changeUnderlay</name>
    <message>
        <source>Say which file is to lie under the plan.</source>
        <translation>Indiquer le fichier à placer sous le plan.</translation>
    </message>
    <message>
        <source>Both places are the same in the underlay: take two that are far apart.</source>
        <translation>Les deux points sont confondus sur le fond de plan&#xa0;: en choisir deux éloignés l&apos;un de l&apos;autre.</translation>
    </message>
    <message>
        <source>Both places are the same in the hall: take two that are far apart.</source>
        <translation>Les deux points sont confondus dans la salle&#xa0;: en choisir deux éloignés l&apos;un de l&apos;autre.</translation>
    </message>
    <message>
        <source>A place in the hall is more than 100 km away.</source>
        <translation>Un point dans la salle est à plus de 100 km.</translation>
    </message>
    <message>
        <source>No drawing or image lies under the plan.</source>
        <translation>Il n&apos;y a ni dessin ni image sous le plan.</translation>
    </message>
    <message>
        <source>Put %1 under the plan</source>
        <translation>Placer %1 sous le plan</translation>
    </message>
    <message>
        <source>Calibrate the underlay</source>
        <translation>Calibrer le fond de plan</translation>
    </message>
    <message>
        <source>Show layer %1 of the underlay</source>
        <translation>Afficher le calque %1 du fond de plan</translation>
    </message>
    <message>
        <source>Hide layer %1 of the underlay</source>
        <translation>Masquer le calque %1 du fond de plan</translation>
    </message>
    <message>
        <source>Take out the underlay</source>
        <translation>Retirer le fond de plan</translation>
    </message>
</context>
<context>
    <name>model::checkName</name>
    <message>
        <source>A name cannot hold %1, as &quot;%2&quot; does: labels and patterns of names need the signs %3.</source>
        <translation>Un nom ne peut pas contenir %1, comme «&#xa0;%2&#xa0;»&#xa0;: les étiquettes et les motifs de noms ont besoin des caractères %3.</translation>
    </message>
    <message>
        <source>A name cannot hold line breaks, tabs or other signs that no label shows.</source>
        <translation>Un nom ne peut pas contenir de sauts de ligne, de tabulations ni d&apos;autres caractères qu&apos;aucune étiquette ne montre.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; begins or ends with a blank, which no label shows: leave it out.</source>
        <translation>«&#xa0;%1&#xa0;» commence ou finit par une espace, qu&apos;aucune étiquette ne montre&#xa0;: l&apos;omettre.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; begins with -, as options of the command line do: begin a name with another sign.</source>
        <translation>«&#xa0;%1&#xa0;» commence par -, comme les options de la ligne de commande&#xa0;: commencer un nom par un autre caractère.</translation>
    </message>
    <message>
        <source>A name cannot be empty.</source>
        <translation>Un nom ne peut pas être vide.</translation>
    </message>
</context>
<context>
    <name>model::checkSupply</name>
    <message>
        <source>an unknown power</source>
        <translation>une puissance inconnue</translation>
    </message>
</context>
<context>
    <name>model::connectByRule</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Nothing to connect: no port of &quot;%1&quot; finds one of &quot;%2&quot;.</source>
        <translation>Rien à connecter&#xa0;: aucun port de «&#xa0;%1&#xa0;» n&apos;en trouve un de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>Connecter %1</translation>
    </message>
    <message>
        <source>Connect %1 to %2</source>
        <translation>Connecter %1 à %2</translation>
    </message>
    <message>
        <source>1 port stays free, %1: %2.</source>
        <translation>1 port reste libre, %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 ports stay free, %2 to %3: %4.</source>
        <translation>%1 ports restent libres, %2 à %3&#xa0;: %4.</translation>
    </message>
    <message>
        <source>1 cable (%1): %2.</source>
        <translation>1 câble (%1)&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 cables (%2): %3.</source>
        <translation>%1 câbles (%2)&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 pairs are connected already and stay as they are.</source>
        <translation>%1 paires sont déjà connectées et restent telles quelles.</translation>
    </message>
    <message>
        <source>%1 cables are there already and stay as they are.</source>
        <translation>%1 câbles existent déjà et restent tels quels.</translation>
    </message>
</context>
<context>
    <name>model::connectPorts</name>
    <message>
        <source>%1 would have two cables: name it once.</source>
        <translation>%1 aurait deux câbles&#xa0;: ne le nommer qu&apos;une fois.</translation>
    </message>
    <message>
        <source>%1 already has %2: disconnect it first, or choose a free port.</source>
        <translation>%1 a déjà %2&#xa0;: d&apos;abord le déconnecter, ou choisir un port libre.</translation>
    </message>
    <message>
        <source>The port is no longer in the design.</source>
        <translation>Le port n&apos;est plus dans le projet.</translation>
    </message>
    <message>
        <source>%1 cannot be connected to itself.</source>
        <translation>%1 ne peut pas être connecté à lui-même.</translation>
    </message>
    <message>
        <source>%1: one cable cannot be part of links of two sorts.</source>
        <translation>%1&#xa0;: un câble ne peut pas faire partie de liaisons de deux sortes.</translation>
    </message>
    <message>
        <source>%1 and %2 are in two racks: the connectors of one end of a cable stay together, for it has one way and one length.</source>
        <translation>%1 et %2 sont dans deux baies&#xa0;: les connecteurs d&apos;un bout de câble restent ensemble, car il a un seul tracé et une seule longueur.</translation>
    </message>
    <message>
        <source>Connect %1 to %2</source>
        <translation>Connecter %1 à %2</translation>
    </message>
</context>
<context>
    <name>model::deleteDevice</name>
    <message>
        <source>The device is no longer in the design.</source>
        <translation>L&apos;équipement n&apos;est plus dans le projet.</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Supprimer %1</translation>
    </message>
</context>
<context>
    <name>model::devicesMatching</name>
    <message>
        <source>No device is called &quot;%1&quot;; roles are %2.</source>
        <translation>Aucun équipement ne s&apos;appelle «&#xa0;%1&#xa0;»&#xa0;; les rôles sont %2.</translation>
    </message>
    <message>
        <source>There is no device &quot;%1&quot;.</source>
        <translation>Il n&apos;y a pas d&apos;équipement «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>model::disconnectCables</name>
    <message>
        <source>No cable is plugged into %1.</source>
        <translation>Aucun câble n&apos;est branché en %1.</translation>
    </message>
    <message>
        <source>There is no cable &quot;%1&quot;.</source>
        <translation>Il n&apos;y a pas de câble «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Choose the cables to disconnect.</source>
        <translation>Choisir les câbles à déconnecter.</translation>
    </message>
    <message>
        <source>The cable is no longer in the design.</source>
        <translation>Le câble n&apos;est plus dans le projet.</translation>
    </message>
    <message>
        <source>Disconnect %1</source>
        <translation>Déconnecter %1</translation>
    </message>
    <message>
        <source>Disconnect %1 cables</source>
        <translation>Déconnecter %1 câbles</translation>
    </message>
</context>
<context>
    <name>model::generateCluster</name>
    <message>
        <source>%1 GPUs are rounded up to %2: %3 whole racks of 72.</source>
        <translation>%1 GPU sont arrondis à %2&#xa0;: %3 baies entières de 72.</translation>
    </message>
    <message>
        <source>%1 switch ports stay empty: a leaf serves four racks, and all pairs of switches get the same number of links.</source>
        <translation>%1 ports de commutateur restent vides&#xa0;: un leaf dessert quatre baies, et toutes les paires de commutateurs ont le même nombre de liaisons.</translation>
    </message>
    <message>
        <source>The naming scheme gives the name &quot;%1&quot; to two things: set its counters apart, as in {row}-{nn}.</source>
        <translation>Le schéma de nommage donne le nom «&#xa0;%1&#xa0;» à deux choses&#xa0;: séparer ses compteurs, comme dans {row}-{nn}.</translation>
    </message>
    <message>
        <source>%1 GPUs are out of range: a cluster has from %2 (one rack) to %3 (three full tiers).</source>
        <translation>%1 GPU, c&apos;est hors limites&#xa0;: un cluster en a de %2 (une baie) à %3 (trois niveaux pleins).</translation>
    </message>
    <message>
        <source>Trays that may be filled to 0 % hold no cable: set the day-one fill limit above 0 %.</source>
        <translation>Des chemins remplis à 0 % au plus ne contiennent aucun câble&#xa0;: régler la limite du premier jour au-dessus de 0 %.</translation>
    </message>
    <message>
        <source>%1-GPU cluster</source>
        <translation>Cluster de %1 GPU</translation>
    </message>
    <message>
        <source>%1 switches keep their management port free: it takes %2 connectors, and no patch cord for management has them.</source>
        <translation>%1 commutateurs gardent leur port de gestion libre&#xa0;: il prend des connecteurs %2, qu&apos;aucun cordon de gestion ne possède.</translation>
    </message>
    <message>
        <source>The switches have their lasers outside, and no shelf of lasers is placed: put shelves near them (rackloom place) and join them with PM cables (rackloom connect).</source>
        <translation>Les commutateurs ont leurs lasers à l&apos;extérieur, et aucun tiroir laser n&apos;est placé&#xa0;: mettre des tiroirs à proximité (rackloom place) et les relier par des câbles PM (rackloom connect).</translation>
    </message>
</context>
<context>
    <name>model::generateRow</name>
    <message>
        <source>%1 has no port left for its links: share them out over more devices, or ask for fewer.</source>
        <translation>%1 n&apos;a plus de port pour ses liaisons&#xa0;: les répartir sur plus d&apos;équipements, ou en demander moins.</translation>
    </message>
</context>
<context>
    <name>model::issueRevision</name>
    <message>
        <source>Say who issues revision %1.</source>
        <translation>Dire qui émet la révision %1.</translation>
    </message>
    <message>
        <source>Say in a note what changed in revision %1.</source>
        <translation>Dire dans une note ce qui change dans la révision %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day of the calendar: give it as YYYY-MM-DD.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un jour du calendrier&#xa0;: le donner au format YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>No revision of this design has been issued.</source>
        <translation>Aucune révision de ce projet n&apos;a été émise.</translation>
    </message>
    <message>
        <source>What comes after revision %1 cannot be told from its name: give the new one a name.</source>
        <translation>Le nom de la révision %1 ne dit pas ce qui la suit&#xa0;: donner un nom à la nouvelle.</translation>
    </message>
    <message>
        <source>Revision %1 has been issued already; the next one is %2.</source>
        <translation>La révision %1 a déjà été émise&#xa0;; la suivante est %2.</translation>
    </message>
    <message>
        <source>Issue revision %1</source>
        <translation>Émettre la révision %1</translation>
    </message>
    <message>
        <source>Revision %1 has been issued already; leave the name as it is, %2.</source>
        <translation>La révision %1 a déjà été émise&#xa0;; laisser le nom tel quel, %2.</translation>
    </message>
    <message>
        <source>Correct revision %1</source>
        <translation>Corriger la révision %1</translation>
    </message>
    <message>
        <source>Take back revision %1</source>
        <translation>Retirer la révision %1</translation>
    </message>
    <message>
        <source>Revision %1 bears an earlier day, %2, than revision %3 before it, %4: correct it if that is not meant.</source>
        <translation>La révision %1 porte un jour, %2, antérieur à celui de la révision %3 qui la précède, %4&#xa0;: le corriger si ce n&apos;est pas voulu.</translation>
    </message>
</context>
<context>
    <name>model::legGroups</name>
    <message>
        <source>%1 has %2 and %3 connectors at its ends: %4 and %5 ports do not share out over whole cables. Name %2 on one side for every %3 on the other, in order.</source>
        <translation>%1 a %2 et %3 connecteurs à ses extrémités&#xa0;: %4 et %5 ports ne se répartissent pas en câbles entiers. Nommer %2 d&apos;un côté pour %3 de l&apos;autre, dans l&apos;ordre.</translation>
    </message>
    <message>
        <source>%1 has more than one connector at an end: its ports are taken in order, without round robin, offset or &quot;nic rail r&quot;.</source>
        <translation>%1 a plus d&apos;un connecteur à une extrémité&#xa0;: ses ports sont pris dans l&apos;ordre, sans tour de rôle, décalage ni «&#xa0;nic rail r&#xa0;».</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
</context>
<context>
    <name>model::matchPorts</name>
    <message>
        <source>the other side has no more ports</source>
        <translation>l&apos;autre côté n&apos;a plus de ports</translation>
    </message>
    <message>
        <source>the device whose turn it is has no more ports</source>
        <translation>l&apos;équipement dont c&apos;est le tour n&apos;a plus de ports</translation>
    </message>
    <message>
        <source>the other side is shared out</source>
        <translation>l&apos;autre côté est entièrement réparti</translation>
    </message>
    <message>
        <source>the other side has no device for theirs</source>
        <translation>l&apos;autre côté n&apos;a pas d&apos;équipement pour le leur</translation>
    </message>
    <message>
        <source>the other side&apos;s pattern has no port of that number</source>
        <translation>le motif de l&apos;autre côté n&apos;a pas de port de ce numéro</translation>
    </message>
    <message>
        <source>no port of the other side leads to them</source>
        <translation>aucun port de l&apos;autre côté n&apos;y mène</translation>
    </message>
    <message>
        <source>No port of the right side has the number of one on the left plus %1.</source>
        <translation>Aucun port du côté droit n&apos;a le numéro d&apos;un port du côté gauche plus %1.</translation>
    </message>
    <message>
        <source>%1 belongs to no leaf: &quot;nic rail r&quot; pairs each leaf with the NICs of its own rail.</source>
        <translation>%1 n&apos;appartient à aucun leaf&#xa0;: «&#xa0;nic rail r&#xa0;» associe chaque leaf aux NIC de son propre rail.</translation>
    </message>
    <message>
        <source>no rack stands in their place of the group of four</source>
        <translation>aucune baie n&apos;occupe leur place du groupe de quatre</translation>
    </message>
    <message>
        <source>the pattern of leaves has no port for them</source>
        <translation>le motif des leafs n&apos;a pas de port pour eux</translation>
    </message>
    <message>
        <source>&quot;nic rail r&quot; stands for the NICs of a leaf&apos;s own rail: the other side must be leaves.</source>
        <translation>«&#xa0;nic rail r&#xa0;» désigne les NIC du rail propre à un leaf&#xa0;: l&apos;autre côté doit être des leafs.</translation>
    </message>
    <message>
        <source>&quot;nic rail r&quot; has a pairing of its own: leave out round robin and offset.</source>
        <translation>«&#xa0;nic rail r&#xa0;» a son propre appariement&#xa0;: omettre tour de rôle et décalage.</translation>
    </message>
</context>
<context>
    <name>model::mendFinding</name>
    <message>
        <source>Move %1 to U%2</source>
        <translation>Déplacer %1 en U%2</translation>
    </message>
    <message>
        <source>Clip %1 to the busbar</source>
        <translation>Brancher %1 sur la barre omnibus</translation>
    </message>
    <message>
        <source>Join the couplings of %1</source>
        <translation>Relier les raccords de %1</translation>
    </message>
    <message>
        <source>Feed %1 from %2</source>
        <translation>Alimenter %1 depuis %2</translation>
    </message>
    <message>
        <source>Make %1 a %2</source>
        <translation>Passer %1 en %2</translation>
    </message>
    <message>
        <source>Keep %1 in %2</source>
        <translation>Garder %1 dans %2</translation>
    </message>
    <message>
        <source>Route every cable again</source>
        <translation>Router à nouveau chaque câble</translation>
    </message>
    <message>
        <source>%1 x %2 mm</source>
        <translation>%1 x %2 mm</translation>
    </message>
    <message>
        <source>Make %1 %2</source>
        <translation>Passer %1 à %2</translation>
    </message>
    <message>
        <source>Make %1 %2 in %3 layers</source>
        <translation>Passer %1 à %2 en %3 couches</translation>
    </message>
    <message>
        <source> at U%1</source>
        <translation> en U%1</translation>
    </message>
</context>
<context>
    <name>model::moveDevice</name>
    <message>
        <source>The device or the rack is no longer in the design.</source>
        <translation>L&apos;équipement ou la baie n&apos;est plus dans le projet.</translation>
    </message>
    <message>
        <source>%1 mounts in %2 racks; %3 is %4.</source>
        <translation>%1 se monte dans des baies %2&#xa0;; %3 est de type %4.</translation>
    </message>
    <message>
        <source>%1 needs %2 units; %3 has %4.</source>
        <translation>%1 demande %2 unités&#xa0;; %3 en a %4.</translation>
    </message>
    <message>
        <source>%1 fits in %2 from unit 1 to %3.</source>
        <translation>%1 tient dans %2 de l&apos;unité 1 à %3.</translation>
    </message>
    <message>
        <source>%1 stands at unit %2.</source>
        <translation>%1 est à l&apos;unité %2.</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Déplacer %1</translation>
    </message>
</context>
<context>
    <name>model::nearMiss</name>
    <message>
        <source>Did you mean %1?</source>
        <translation>S&apos;agit-il de %1&#xa0;?</translation>
    </message>
</context>
<context>
    <name>model::placeDevice</name>
    <message>
        <source>The rack is no longer in the design.</source>
        <translation>La baie n&apos;est plus dans le projet.</translation>
    </message>
    <message>
        <source>There is a device called %1 already.</source>
        <translation>Il y a déjà un équipement nommé %1.</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>Placer %1</translation>
    </message>
</context>
<context>
    <name>model::portsMatching</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1-%2 runs backwards: write %3-%4, or, where that order is wanted, port by port: %1,%5, ...</source>
        <translation>%1-%2 va à rebours&#xa0;: écrire %3-%4, ou, si cet ordre est voulu, port par port&#xa0;: %1,%5, ...</translation>
    </message>
    <message>
        <source>%1 is out of range: %2 has the ports %3.</source>
        <translation>%1 est hors limites&#xa0;: %2 a les ports %3.</translation>
    </message>
    <message>
        <source>%1 has no port &quot;%2&quot;; its ports are %3.</source>
        <translation>%1 n&apos;a pas de port «&#xa0;%2&#xa0;»&#xa0;; ses ports sont %3.</translation>
    </message>
    <message>
        <source> Write %1: each member of a list has its whole name.</source>
        <translation> Écrire %1&#xa0;: chaque membre d&apos;une liste a son nom entier.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a comma without a port beside it.</source>
        <translation>«&#xa0;%1&#xa0;» a une virgule sans port à côté.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no port of %2: commas part the ports of one device, semicolons one device from the next, as in %2:%3;%1.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un port de %2&#xa0;: les virgules séparent les ports d&apos;un équipement, les points-virgules les équipements, comme dans %2:%3;%1.</translation>
    </message>
    <message>
        <source>None of the %1 devices &quot;%2&quot; has a port &quot;%3&quot;; the ports of %4 are %5.</source>
        <translation>Aucun des %1 équipements «&#xa0;%2&#xa0;» n&apos;a de port «&#xa0;%3&#xa0;»&#xa0;; les ports de %4 sont %5.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no port: write %1:PORT; the ports of %2 are %3.</source>
        <translation>«&#xa0;%1&#xa0;» ne nomme aucun port&#xa0;: écrire %1:PORT&#xa0;; les ports de %2 sont %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no port: no device of the design has such a NIC.</source>
        <translation>«&#xa0;%1&#xa0;» ne nomme aucun port&#xa0;: aucun équipement du projet n&apos;a cette NIC.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must stand alone.</source>
        <translation>«&#xa0;%1&#xa0;» doit être seul.</translation>
    </message>
    <message>
        <source>A pattern of ports is missing: write DEVICE:PORT, such as L1-01:1 or leaf-*:1-72.</source>
        <translation>Il manque un motif de ports&#xa0;: écrire DEVICE:PORT, par exemple L1-01:1 ou leaf-*:1-72.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names %2 twice.</source>
        <translation>«&#xa0;%1&#xa0;» nomme %2 deux fois.</translation>
    </message>
    <message>
        <source>There is no device &quot;%1&quot;.</source>
        <translation>Il n&apos;y a pas d&apos;équipement «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no port: write %1:PORT; its ports are %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne nomme aucun port&#xa0;: écrire %1:PORT&#xa0;; ses ports sont %2.</translation>
    </message>
    <message>
        <source>%1 cables are called %2: take one out by one of its ports, or give it a number of its own in the file.</source>
        <translation>%1 câbles s&apos;appellent %2&#xa0;: en retirer un par l&apos;un de ses ports, ou lui donner un numéro propre dans le fichier.</translation>
    </message>
    <message>
        <source>There is no cable &quot;%1&quot;.</source>
        <translation>Il n&apos;y a pas de câble «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>model::renameByScheme</name>
    <message>
        <source>Rename by scheme</source>
        <translation>Renommer selon le schéma</translation>
    </message>
</context>
<context>
    <name>model::renameObject</name>
    <message>
        <source>What was to be renamed is no longer in the design.</source>
        <translation>Ce qui devait être renommé n&apos;est plus dans le projet.</translation>
    </message>
    <message>
        <source>The name %1 is taken; choose another.</source>
        <translation>Le nom %1 est pris&#xa0;; en choisir un autre.</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Renommer %1 en %2</translation>
    </message>
    <message>
        <source>A port&apos;s name follows from its device&apos;s type.</source>
        <translation>Le nom d&apos;un port découle du type de son équipement.</translation>
    </message>
    <message>
        <source>A cable&apos;s name follows from the naming scheme.</source>
        <translation>Le nom d&apos;un câble découle du schéma de nommage.</translation>
    </message>
</context>
<context>
    <name>model::ruleTable</name>
    <message>
        <source>design</source>
        <translation>projet</translation>
    </message>
    <message>
        <source>rack</source>
        <translation>baie</translation>
    </message>
    <message>
        <source>device</source>
        <translation>équipement</translation>
    </message>
    <message>
        <source>cable</source>
        <translation>câble</translation>
    </message>
    <message>
        <source>tray</source>
        <translation>chemin de câbles</translation>
    </message>
    <message>
        <source>manifold</source>
        <translation>collecteur</translation>
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
        <translation># Les règles

Chaque règle examine un objet de sa portée à la fois. Elle répond *respectée*, *enfreinte* avec sa gravité, ou *inconnue* s&apos;il manque une valeur nécessaire&#xa0;; inconnue ne vaut jamais respectée. Une limite presque atteinte (au-delà de la part `warn_above` du profil) est un avertissement. Une règle marquée * propose des remèdes&#xa0;: `rackloom fix DESIGN RULE PLACE`.

| règle | ce qu&apos;elle trouve | gravité | portée | origine de la limite | données nécessaires |
|---|---|---|---|---|---|
</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>rien de plus</translation>
    </message>
</context>
<context>
    <name>model::takeOver</name>
    <message>
        <source>One of both designs holds parts of a newer version of this program, which cannot be taken over. Open that design itself.</source>
        <translation>L&apos;un des deux projets contient des parties d&apos;une version plus récente du programme, qui ne peuvent pas être reprises. Ouvrir ce projet lui-même.</translation>
    </message>
    <message>
        <source>Both are the same design: there is nothing to take over.</source>
        <translation>Les deux sont le même projet&#xa0;: il n&apos;y a rien à reprendre.</translation>
    </message>
</context>
<context>
    <name>model::trunkCables</name>
    <message>
        <source>they are no single-mode fiber</source>
        <translation>ils ne sont pas en fibre monomode</translation>
    </message>
    <message>
        <source>they have many legs</source>
        <translation>ils ont plusieurs brins</translation>
    </message>
    <message>
        <source>they end at a panel</source>
        <translation>ils se terminent à un panneau</translation>
    </message>
    <message>
        <source>both ends are in one rack</source>
        <translation>les deux extrémités sont dans une même baie</translation>
    </message>
    <message>
        <source>where their fibers go is not known</source>
        <translation>on ne sait pas où vont leurs fibres</translation>
    </message>
    <message>
        <source>they are kept apart from another cable</source>
        <translation>ils restent séparés d&apos;un autre câble</translation>
    </message>
    <message>
        <source>they have many guides</source>
        <translation>ils ont plusieurs guidages</translation>
    </message>
    <message>
        <source>The cable is no longer in the design.</source>
        <translation>Le câble n&apos;est plus dans le projet.</translation>
    </message>
    <message>
        <source>Choose the cables to turn into trunks.</source>
        <translation>Choisir les câbles à regrouper en trunks.</translation>
    </message>
    <message>
        <source>of %1, %2</source>
        <translation>pour %1, %2</translation>
    </message>
    <message>
        <source>None of these cables can become a trunk: %1.</source>
        <translation>Aucun de ces câbles ne peut devenir un trunk&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Trunk %1 cables</source>
        <translation>Regrouper %1 câbles en trunks</translation>
    </message>
    <message>
        <source>Trunk %1 cables between %2 and %3</source>
        <translation>Regrouper %1 câbles en trunks entre %2 et %3</translation>
    </message>
    <message>
        <source>%1 of %2 links would lose up to %3 dB of their %4 dB: choose low-loss pairs in the profile, or keep the cables as jumpers.</source>
        <translation>%1 des %2 liaisons perdraient jusqu&apos;à %3 dB de leurs %4 dB&#xa0;: choisir des paires à faible perte dans le profil, ou garder les câbles en jarretières.</translation>
    </message>
</context>
<context>
    <name>model::untrunkCables</name>
    <message>
        <source>Fiber %1 of %2 ends at %3: connect what lies behind, or disconnect %4 first.</source>
        <translation>La fibre %1 de %2 finit en %3&#xa0;: connecter ce qui se trouve derrière, ou d&apos;abord déconnecter %4.</translation>
    </message>
    <message>
        <source>The fibers of %1 come to both %2 and %3: no jumper does that.</source>
        <translation>Les fibres de %1 arrivent à la fois à %2 et à %3&#xa0;: aucune jarretière ne fait cela.</translation>
    </message>
    <message>
        <source>No jumper brings the fibers of %1 to where they come out at %2 now.</source>
        <translation>Aucune jarretière ne mène les fibres de %1 là où elles sortent aujourd&apos;hui en %2.</translation>
    </message>
    <message>
        <source>The trunks of %1 are led differently: guide them alike, or drop their guides.</source>
        <translation>Les trunks de %1 suivent des tracés différents&#xa0;: les guider de même, ou retirer leurs guidages.</translation>
    </message>
    <message>
        <source>%1 is kept apart from %2, which becomes %3 jumpers: drop that guide first.</source>
        <translation>%1 reste séparé de %2, qui devient %3 jarretières&#xa0;: d&apos;abord retirer ce guidage.</translation>
    </message>
    <message>
        <source>Choose the trunks to turn back into jumpers.</source>
        <translation>Choisir les trunks à reconvertir en jarretières.</translation>
    </message>
    <message>
        <source>The cable is no longer in the design.</source>
        <translation>Le câble n&apos;est plus dans le projet.</translation>
    </message>
    <message>
        <source>%1 is no trunk: it does not lie between two panels.</source>
        <translation>%1 n&apos;est pas un trunk&#xa0;: il ne se trouve pas entre deux panneaux.</translation>
    </message>
    <message>
        <source>Turn %1 trunks back into %2 jumpers</source>
        <translation>Reconvertir %1 trunks en %2 jarretières</translation>
    </message>
</context>
<context>
    <name>model::waiveFinding</name>
    <message>
        <source>Say why it is accepted: a waiver without a reason helps nobody.</source>
        <translation>Dire pourquoi c&apos;est accepté&#xa0;: une dérogation sans motif n&apos;aide personne.</translation>
    </message>
    <message>
        <source>Say who accepts it.</source>
        <translation>Dire qui l&apos;accepte.</translation>
    </message>
    <message>
        <source>Give the day on which it was accepted as YYYY-MM-DD.</source>
        <translation>Donner le jour de l&apos;acceptation au format YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>A waiver that matches nothing is taken out, not waived.</source>
        <translation>Une dérogation sans objet se retire, elle ne s&apos;accepte pas.</translation>
    </message>
    <message>
        <source>Waive %1 at %2</source>
        <translation>Accepter %1 en %2</translation>
    </message>
    <message>
        <source>The waiver is no longer in the design.</source>
        <translation>La dérogation n&apos;est plus dans le projet.</translation>
    </message>
    <message>
        <source>Take out the waiver of %1 at %2</source>
        <translation>Retirer la dérogation à %1 en %2</translation>
    </message>
</context>
<context>
    <name>model::writeWholeFile</name>
    <message>
        <source>this is a folder</source>
        <translation>c&apos;est un dossier</translation>
    </message>
    <message>
        <source>somebody cancelled</source>
        <translation>annulé</translation>
    </message>
</context>
<context>
    <name>views::BomTableModel</name>
    <message>
        <source>Kind</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>Rack</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rangée</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Désignation</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Spares</source>
        <translation>Rechanges</translation>
    </message>
    <message>
        <source>Spares by rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Unit price, %1</source>
        <translation>Prix unitaire, %1</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Prix unitaire</translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <translation>Montant, %1</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
</context>
<context>
    <name>views::CablePanel</name>
    <message>
        <source>Cables</source>
        <translation>Câbles</translation>
    </message>
</context>
<context>
    <name>views::CableTableModel</name>
    <message>
        <source>not routed</source>
        <translation>non routé</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>Câble</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>End A</source>
        <translation>Côté A</translation>
    </message>
    <message>
        <source>End B</source>
        <translation>Côté B</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
</context>
<context>
    <name>views::Canvas</name>
    <message>
        <source>lays out a whole cluster from a GPU count</source>
        <translation>implante un cluster entier à partir d&apos;un nombre de GPU</translation>
    </message>
    <message>
        <source>opens a design; so does dropping one here</source>
        <translation>ouvre un projet ; le déposer ici aussi</translation>
    </message>
    <message>
        <source>opens the 576-GPU sample</source>
        <translation>ouvre l&apos;exemple à 576 GPU</translation>
    </message>
    <message>
        <source>No racks yet</source>
        <translation>Pas encore de baie</translation>
    </message>
</context>
<context>
    <name>views::CatalogModel</name>
    <message>
        <source>Racks</source>
        <translation>Baies</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Commutateurs</translation>
    </message>
    <message>
        <source>Trays of compute racks</source>
        <translation>Tiroirs des baies de calcul</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Alimentation</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Gestion</translation>
    </message>
    <message>
        <source>Fiber panels and others</source>
        <translation>Panneaux de fibres et autres</translation>
    </message>
    <message>
        <source>Cables</source>
        <translation>Câbles</translation>
    </message>
    <message>
        <source>Cable trays</source>
        <translation>Chemins de câbles</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>Refroidissement</translation>
    </message>
    <message>
        <source>%1 U</source>
        <translation>%1 U</translation>
    </message>
    <message>
        <source>planning</source>
        <translation>prévisionnel</translation>
    </message>
</context>
<context>
    <name>views::CatalogPanel</name>
    <message>
        <source>Search the catalog</source>
        <translation>Rechercher dans le catalogue</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Figures of the type</source>
        <translation>Données du type</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Donnée</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>views::CatalogPicture</name>
    <message>
        <source>Picture of the type</source>
        <translation>Image du type</translation>
    </message>
</context>
<context>
    <name>views::ChangeChip</name>
    <message>
        <source>Show only: %1</source>
        <translation>Afficher seulement&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>views::ChangeTreeModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>views::Chip</name>
    <message>
        <source>Show %1</source>
        <translation>Afficher %1</translation>
    </message>
</context>
<context>
    <name>views::Colouring</name>
    <message>
        <source>compute</source>
        <translation>calcul</translation>
    </message>
    <message>
        <source>leaf</source>
        <translation>leaf</translation>
    </message>
    <message>
        <source>spine</source>
        <translation>spine</translation>
    </message>
    <message>
        <source>core</source>
        <translation>core</translation>
    </message>
    <message>
        <source>power</source>
        <translation>alimentation</translation>
    </message>
    <message>
        <source>management</source>
        <translation>gestion</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>NIC to leaf</source>
        <translation>NIC vers leaf</translation>
    </message>
    <message>
        <source>leaf to spine</source>
        <translation>leaf vers spine</translation>
    </message>
    <message>
        <source>spine to core</source>
        <translation>spine vers core</translation>
    </message>
    <message>
        <source>trunk</source>
        <translation>trunk</translation>
    </message>
    <message>
        <source>laser feed</source>
        <translation>alimentation laser</translation>
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
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Remplissage</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Puissance</translation>
    </message>
    <message>
        <source>Coolant</source>
        <translation>Liquide</translation>
    </message>
    <message>
        <source>Stock length</source>
        <translation>Longueur standard</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>rail %1</source>
        <translation>rail %1</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>Colour by rail</source>
        <translation>Couleur selon le rail</translation>
    </message>
    <message>
        <source>Colour by role</source>
        <translation>Couleur selon le rôle</translation>
    </message>
    <message>
        <source>Colour by fill</source>
        <translation>Couleur selon le remplissage</translation>
    </message>
    <message>
        <source>Colour by power</source>
        <translation>Couleur selon la puissance</translation>
    </message>
    <message>
        <source>Colour by coolant</source>
        <translation>Couleur selon le liquide</translation>
    </message>
    <message>
        <source>Colour by stock length</source>
        <translation>Couleur selon la longueur standard</translation>
    </message>
    <message>
        <source>Colour by findings</source>
        <translation>Couleur selon les constats</translation>
    </message>
</context>
<context>
    <name>views::ComparedFloor</name>
    <message>
        <source>Older floor plan</source>
        <translation>Plan ancien</translation>
    </message>
    <message>
        <source>Newer floor plan</source>
        <translation>Plan nouveau</translation>
    </message>
    <message>
        <source>Older: revision %1</source>
        <translation>Ancien&#xa0;: révision %1</translation>
    </message>
    <message>
        <source>Newer: revision %1</source>
        <translation>Nouveau&#xa0;: révision %1</translation>
    </message>
    <message>
        <source>%1 · nothing changes</source>
        <translation>%1 · rien ne change</translation>
    </message>
</context>
<context>
    <name>views::DxfFlattener</name>
    <message>
        <source>more than %1 million points</source>
        <translation>plus de %1 millions de points</translation>
    </message>
    <message>
        <source>INSERT of a block that is not there</source>
        <translation>INSERT d&apos;un bloc absent</translation>
    </message>
    <message>
        <source>INSERT of a block in itself</source>
        <translation>INSERT d&apos;un bloc dans lui-même</translation>
    </message>
    <message>
        <source>INSERT of more than %1 in rows and columns</source>
        <translation>INSERT de plus de %1 en rangées et colonnes</translation>
    </message>
    <message>
        <source>more than %1 blocks</source>
        <translation>plus de %1 blocs</translation>
    </message>
    <message>
        <source>places that cannot be read or are out of reach</source>
        <translation>points illisibles ou hors de portée</translation>
    </message>
</context>
<context>
    <name>views::ElevationView</name>
    <message>
        <source>Racks from the front or the rear, to scale. Arrow keys walk from device to device.</source>
        <translation>Baies vues de l&apos;avant ou de l&apos;arrière, à l&apos;échelle. Les flèches vont d&apos;équipement en équipement.</translation>
    </message>
    <message>
        <source>Elevation</source>
        <translation>Élévation</translation>
    </message>
    <message>
        <source>Free places are lit.</source>
        <translation>Les places libres sont éclairées.</translation>
    </message>
</context>
<context>
    <name>views::FarShape</name>
    <message>
        <source>square</source>
        <translation>carré</translation>
    </message>
    <message>
        <source>triangle</source>
        <translation>triangle</translation>
    </message>
    <message>
        <source>diamond</source>
        <translation>losange</translation>
    </message>
    <message>
        <source>cross</source>
        <translation>croix</translation>
    </message>
    <message>
        <source>star</source>
        <translation>étoile</translation>
    </message>
    <message>
        <source>arrow</source>
        <translation>flèche</translation>
    </message>
    <message>
        <source>ring</source>
        <translation>anneau</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>rond</translation>
    </message>
</context>
<context>
    <name>views::FiberView</name>
    <message>
        <source>Fiber view</source>
        <translation>Vue des fibres</translation>
    </message>
    <message>
        <source>Arrow keys walk from port to port, Shift with Left and Right from fiber to fiber, Return goes to the far end.</source>
        <translation>Les flèches vont de port en port, Maj avec Gauche et Droite de fibre en fibre, Entrée va à l&apos;extrémité distante.</translation>
    </message>
    <message>
        <source>fiber %1 of %2</source>
        <translation>fibre %1 sur %2</translation>
    </message>
</context>
<context>
    <name>views::FindingGroups</name>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnus</translation>
    </message>
    <message>
        <source>In no rack</source>
        <translation>Hors baie</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
</context>
<context>
    <name>views::FindingNote</name>
    <message>
        <source>Rests on: %1</source>
        <translation>Repose sur&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>views::FindingStrip</name>
    <message>
        <source>Pick a finding to read it in full.</source>
        <translation>Choisir un constat pour le lire en entier.</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Aller à</translation>
    </message>
    <message>
        <source>&amp;Mend…</source>
        <translation>&amp;Corriger…</translation>
    </message>
    <message>
        <source>The finding in full</source>
        <translation>Le constat en entier</translation>
    </message>
    <message>
        <source>Select the place and bring it into view (Return)</source>
        <translation>Sélectionner l&apos;endroit et l&apos;amener à l&apos;écran (Entrée)</translation>
    </message>
    <message>
        <source>The cures that are known, each tried on a copy first</source>
        <translation>Les remèdes connus, chacun d&apos;abord essayé sur une copie</translation>
    </message>
    <message>
        <source>Waived: %1</source>
        <translation>Accepté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rests on assumptions: %1</source>
        <translation>Repose sur des hypothèses&#xa0;: %1</translation>
    </message>
    <message>
        <source>Take &amp;waiver out</source>
        <translation>Retirer la &amp;dérogation</translation>
    </message>
    <message>
        <source>&amp;Waive…</source>
        <translation>Acce&amp;pter…</translation>
    </message>
</context>
<context>
    <name>views::FindingTreeModel</name>
    <message>
        <source>no figure</source>
        <translation>aucune valeur</translation>
    </message>
    <message>
        <source>Waived: %1</source>
        <translation>Accepté&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Rests on assumptions: %1</source>
        <translation>Repose sur des hypothèses&#xa0;: %1</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>What would mend it</source>
        <translation>Ce qui le corrigerait</translation>
    </message>
</context>
<context>
    <name>views::FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Show the findings that were waived, too</source>
        <translation>Afficher aussi les constats acceptés</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter the findings</source>
        <translation>Filtrer les constats</translation>
    </message>
    <message>
        <source>Group the findings</source>
        <translation>Grouper les constats</translation>
    </message>
    <message>
        <source>What the findings are grouped by</source>
        <translation>Critère de groupement des constats</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>Par gravité</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>Par règle</translation>
    </message>
    <message>
        <source>By rack</source>
        <translation>Par baie</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 erreur</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 erreurs</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 avertissement</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 avertissements</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>%1 inconnus</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 remarque</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 remarques</translation>
    </message>
    <message>
        <source>%1 waived</source>
        <translation>%1 acceptés</translation>
    </message>
    <message>
        <source>Nothing found: every rule holds.</source>
        <translation>Rien à signaler&#xa0;: toutes les règles sont respectées.</translation>
    </message>
    <message>
        <source>No finding is like that.</source>
        <translation>Aucun constat ne correspond.</translation>
    </message>
    <message>
        <source>checked in %1</source>
        <translation>vérifié en %1</translation>
    </message>
    <message>
        <source>re-checked in %1 after “%2”</source>
        <translation>revérifié en %1 après «&#xa0;%2&#xa0;»</translation>
    </message>
</context>
<context>
    <name>views::FloorView</name>
    <message>
        <source>Floor plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>The hall from above, to scale. Arrow keys walk from rack to rack.</source>
        <translation>La salle vue de dessus, à l&apos;échelle. Les flèches vont de baie en baie.</translation>
    </message>
    <message>
        <source>1 cable from %1 to %2</source>
        <translation>1 câble de %1 à %2</translation>
    </message>
    <message>
        <source>%1 cables from %2 to %3</source>
        <translation>%1 câbles de %2 à %3</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 full</source>
        <translation>rempli à %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 vers %2</translation>
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
        <translation>%1 % de la limite</translation>
    </message>
</context>
<context>
    <name>views::HistoryModel</name>
    <message>
        <source>Opened</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>%1, undone</source>
        <translation>%1, annulé</translation>
    </message>
</context>
<context>
    <name>views::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>views::ImpactPanel</name>
    <message>
        <source>Sort of part that fails</source>
        <translation>Genre de pièce en panne</translation>
    </message>
    <message>
        <source>Part that fails</source>
        <translation>Pièce en panne</translation>
    </message>
    <message>
        <source>If this fails:</source>
        <translation>En cas de panne&#xa0;:</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Ce qui est perdu</translation>
    </message>
    <message>
        <source>Select a rack, device, port, cable, tray, CDU or manifold to see what fails with it.</source>
        <translation>Sélectionner une baie, un équipement, un port, un câble, un chemin, une CDU ou un collecteur pour voir ce qui tombe avec.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Repose sur</translation>
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
        <translation>Liaison</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>some lanes</source>
        <translation>certaines voies</translation>
    </message>
    <message>
        <source>Port, other end</source>
        <translation>Port, autre extrémité</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>éteint</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Équipement</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Other end</source>
        <translation>Autre côté</translation>
    </message>
    <message>
        <source>Still carries</source>
        <translation>Porte encore</translation>
    </message>
</context>
<context>
    <name>views::Inspection</name>
    <message>
        <source>derived</source>
        <translation>déduit</translation>
    </message>
    <message>
        <source>%1 things</source>
        <translation>%1 éléments</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>hypothèse</translation>
    </message>
    <message>
        <source>Not known: %1.</source>
        <translation>Inconnu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>figures missing</source>
        <translation>données manquantes</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>commutateur</translation>
    </message>
    <message>
        <source>compute tray</source>
        <translation>tiroir de calcul</translation>
    </message>
    <message>
        <source>NVLink tray</source>
        <translation>tiroir NVLink</translation>
    </message>
    <message>
        <source>power shelf</source>
        <translation>tiroir d&apos;alimentation</translation>
    </message>
    <message>
        <source>management switch</source>
        <translation>commutateur de gestion</translation>
    </message>
    <message>
        <source>fiber panel</source>
        <translation>panneau de fibres</translation>
    </message>
    <message>
        <source>shuffle box</source>
        <translation>boîtier de brassage</translation>
    </message>
    <message>
        <source>laser shelf</source>
        <translation>tiroir laser</translation>
    </message>
    <message>
        <source>device</source>
        <translation>équipement</translation>
    </message>
</context>
<context>
    <name>views::InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Findings here</source>
        <translation>Constats ici</translation>
    </message>
</context>
<context>
    <name>views::PlanTreeModel</name>
    <message>
        <source>errors: %1</source>
        <translation>erreurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>warnings: %1</source>
        <translation>avertissements&#xa0;: %1</translation>
    </message>
    <message>
        <source>NIC to leaf</source>
        <translation>NIC vers leaf</translation>
    </message>
    <message>
        <source>Leaf to spine</source>
        <translation>Leaf vers spine</translation>
    </message>
    <message>
        <source>Spine to core</source>
        <translation>Spine vers core</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Gestion</translation>
    </message>
    <message>
        <source>Trunks</source>
        <translation>Trunks</translation>
    </message>
    <message>
        <source>Laser feeds</source>
        <translation>Alimentations laser</translation>
    </message>
    <message>
        <source>NVLink</source>
        <translation>NVLink</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Rangée %1</translation>
    </message>
    <message>
        <source>Trays and ladders</source>
        <translation>Chemins et échelles</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>Refroidissement</translation>
    </message>
    <message>
        <source>Cables</source>
        <translation>Câbles</translation>
    </message>
    <message>
        <source>1 switch</source>
        <translation>1 commutateur</translation>
    </message>
    <message>
        <source>%1 switches</source>
        <translation>%1 commutateurs</translation>
    </message>
    <message>
        <source>%1 GPUs</source>
        <translation>%1 GPU</translation>
    </message>
    <message>
        <source>U%1</source>
        <translation>U%1</translation>
    </message>
    <message>
        <source>loop %1</source>
        <translation>boucle %1</translation>
    </message>
</context>
<context>
    <name>views::ProjectPanel</name>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
</context>
<context>
    <name>views::RowFilter</name>
    <message>
        <source>a quote is not closed</source>
        <translation>un guillemet n&apos;est pas fermé</translation>
    </message>
    <message>
        <source>what is looked for in the column %1 is missing</source>
        <translation>ce qui est cherché dans la colonne %1 manque</translation>
    </message>
    <message>
        <source>the column %1 has no figures: %2 compares nothing there</source>
        <translation>la colonne %1 n&apos;a pas de chiffres&#xa0;: %2 n&apos;y compare rien</translation>
    </message>
    <message>
        <source>&quot;%1&quot; compares the column %2 with no number, such as %3</source>
        <translation>«&#xa0;%1&#xa0;» ne compare la colonne %2 à aucun nombre, comme le ferait %3</translation>
    </message>
</context>
<context>
    <name>views::SheetFrame</name>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>foot</source>
        <translation>pied</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Printed at full size, this bar is 50 mm</source>
        <translation>À taille réelle, cette barre fait 50 mm</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>views::TableView</name>
    <message>
        <source>%1 of %2 rows changed. %3</source>
        <translation>%1 lignes modifiées sur %2. %3</translation>
    </message>
</context>
<context>
    <name>views::UnderlayDrawing</name>
    <message>
        <source>underlay, layer %1</source>
        <translation>fond de plan, calque %1</translation>
    </message>
    <message>
        <source>underlay</source>
        <translation>fond de plan</translation>
    </message>
</context>
<context>
    <name>views::bomSheets</name>
    <message>
        <source>columns</source>
        <translation>colonnes</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Désignation</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Spares</source>
        <translation>Rechange</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Prix unit.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Spares rule</source>
        <translation>Règle rech.</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>no price: no list of prices was given</source>
        <translation>sans prix&#xa0;: aucune liste de prix donnée</translation>
    </message>
    <message>
        <source>no price: not in the list of prices, and in no amount</source>
        <translation>sans prix&#xa0;: absent de la liste, et dans aucun montant</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (suite)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>There is nothing to buy in this design.</source>
        <translation>Il n&apos;y a rien à acheter dans ce projet.</translation>
    </message>
    <message>
        <source>1 rack</source>
        <translation>1 baie</translation>
    </message>
    <message>
        <source>%1 racks</source>
        <translation>%1 baies</translation>
    </message>
    <message>
        <source>1 switch</source>
        <translation>1 commutateur</translation>
    </message>
    <message>
        <source>%1 switches</source>
        <translation>%1 commutateurs</translation>
    </message>
    <message>
        <source>1 cable</source>
        <translation>1 câble</translation>
    </message>
    <message>
        <source>%1 cables</source>
        <translation>%1 câbles</translation>
    </message>
    <message>
        <source>no list of prices</source>
        <translation>sans liste de prix</translation>
    </message>
    <message>
        <source>prices from %1</source>
        <translation>prix de %1</translation>
    </message>
    <message>
        <source>Bill of materials by rack</source>
        <translation>Nomenclature par baie</translation>
    </message>
    <message>
        <source>Bill of materials by row</source>
        <translation>Nomenclature par rangée</translation>
    </message>
    <message>
        <source>Bill of materials</source>
        <translation>Nomenclature</translation>
    </message>
    <message>
        <source>Bill of materials, %1</source>
        <translation>Nomenclature, %1</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Révision %1</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>spares rule: one for so many, at least one; 1 per %1 is assumed ~</source>
        <translation>règle rech.&#xa0;: un pour tant, un au moins&#xa0;; 1 pour %1&#xa0;: supposé ~</translation>
    </message>
</context>
<context>
    <name>views::cableCard</name>
    <message>
        <source>not routed yet</source>
        <translation>pas encore routé</translation>
    </message>
    <message>
        <source>needs %1 with slack</source>
        <translation>nécessite %1 avec réserve</translation>
    </message>
    <message>
        <source>cut to %1</source>
        <translation>coupé à %1</translation>
    </message>
    <message>
        <source>stock %1</source>
        <translation>standard %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 vers %2</translation>
    </message>
</context>
<context>
    <name>views::cableTable</name>
    <message>
        <source>Cables</source>
        <translation>Câbles</translation>
    </message>
    <message>
        <source>No cables yet. Connect two ports in the elevation, or many by rule: Connect, Connect ports.</source>
        <translation>Aucun câble encore. Connecter deux ports en élévation, ou plusieurs selon une règle&#xa0;: Connecter, Connecter des ports.</translation>
    </message>
    <message>
        <source>End A</source>
        <translation>Côté A</translation>
    </message>
    <message>
        <source>End B</source>
        <translation>Côté B</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>Câble</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>not routed</source>
        <translation>non routé</translation>
    </message>
    <message>
        <source>To order</source>
        <translation>À commander</translation>
    </message>
    <message>
        <source>Trays</source>
        <translation>Chemins</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>no tray needed</source>
        <translation>aucun chemin nécessaire</translation>
    </message>
</context>
<context>
    <name>views::changeLook</name>
    <message>
        <source>design</source>
        <translation>projet</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>profil</translation>
    </message>
    <message>
        <source>naming scheme</source>
        <translation>schéma de nommage</translation>
    </message>
    <message>
        <source>hall</source>
        <translation>salle</translation>
    </message>
    <message>
        <source>device type</source>
        <translation>type d&apos;équipement</translation>
    </message>
    <message>
        <source>rack type</source>
        <translation>type de baie</translation>
    </message>
    <message>
        <source>cable type</source>
        <translation>type de câble</translation>
    </message>
    <message>
        <source>coupling type</source>
        <translation>type de raccord</translation>
    </message>
    <message>
        <source>hose type</source>
        <translation>type de flexible</translation>
    </message>
    <message>
        <source>CDU type</source>
        <translation>type de CDU</translation>
    </message>
    <message>
        <source>fluid</source>
        <translation>fluide</translation>
    </message>
    <message>
        <source>tray type</source>
        <translation>type de chemin</translation>
    </message>
    <message>
        <source>row</source>
        <translation>rangée</translation>
    </message>
    <message>
        <source>rack</source>
        <translation>baie</translation>
    </message>
    <message>
        <source>device</source>
        <translation>équipement</translation>
    </message>
    <message>
        <source>tray</source>
        <translation>chemin</translation>
    </message>
    <message>
        <source>cable</source>
        <translation>câble</translation>
    </message>
    <message>
        <source>CDU</source>
        <translation>CDU</translation>
    </message>
    <message>
        <source>manifold</source>
        <translation>collecteur</translation>
    </message>
    <message>
        <source>hose</source>
        <translation>flexible</translation>
    </message>
    <message>
        <source>guided way</source>
        <translation>guidage</translation>
    </message>
    <message>
        <source>obstacle</source>
        <translation>obstacle</translation>
    </message>
    <message>
        <source>underlay</source>
        <translation>fond de plan</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>révision</translation>
    </message>
    <message>
        <source>print settings</source>
        <translation>réglages d&apos;impression</translation>
    </message>
    <message>
        <source>waiver</source>
        <translation>dérogation</translation>
    </message>
</context>
<context>
    <name>views::changeSheets</name>
    <message>
        <source>Revision %1 to %2</source>
        <translation>Révision %1 à %2</translation>
    </message>
    <message>
        <source>Change order</source>
        <translation>Ordre de modification</translation>
    </message>
    <message>
        <source>%1 taken out</source>
        <translation>%1 à déposer</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 à enlever</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>%1 à déplacer</translation>
    </message>
    <message>
        <source>%1 put in</source>
        <translation>%1 à poser</translation>
    </message>
    <message>
        <source>%1 swapped</source>
        <translation>%1 à permuter</translation>
    </message>
    <message>
        <source>%1 to another port</source>
        <translation>%1 vers un autre port</translation>
    </message>
    <message>
        <source>%1 plugged again</source>
        <translation>%1 à rebrancher</translation>
    </message>
    <message>
        <source>%1 pulled again</source>
        <translation>%1 à tirer de nouveau</translation>
    </message>
    <message>
        <source>%1 pulled new</source>
        <translation>%1 à tirer</translation>
    </message>
    <message>
        <source>%1 relabelled</source>
        <translation>%1 à réétiqueter</translation>
    </message>
    <message>
        <source>%1 far ends of others</source>
        <translation>%1 côtés distants d&apos;autres</translation>
    </message>
    <message>
        <source>Change order · %1</source>
        <translation>Ordre de modification · %1</translation>
    </message>
    <message>
        <source>where something is to be done</source>
        <translation>là où il y a quelque chose à faire</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>colonnes</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>Baie</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Équipement</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>row</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>compute trays</source>
        <translation>tiroirs de calcul</translation>
    </message>
    <message>
        <source>the rack itself</source>
        <translation>la baie même</translation>
    </message>
    <message>
        <source>Nothing changes between the two designs that a crew would do.</source>
        <translation>Entre les deux projets, rien ne change qui soit à faire par une équipe.</translation>
    </message>
    <message>
        <source>Change order, %1, %2</source>
        <translation>Ordre de modification, %1, %2</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Révision %1</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>unplug and cap</source>
        <translation>débrancher, capuchon</translation>
    </message>
    <message>
        <source>plug in</source>
        <translation>brancher</translation>
    </message>
    <message>
        <source>unplug, plug in as the step says</source>
        <translation>débrancher, brancher selon l&apos;étape</translation>
    </message>
    <message>
        <source>change the label</source>
        <translation>changer l&apos;étiquette</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>nombres</translation>
    </message>
    <message>
        <source>ports touched</source>
        <translation>ports touchés</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>à déposer</translation>
    </message>
    <message>
        <source>plugged anew</source>
        <translation>à rebrancher</translation>
    </message>
    <message>
        <source>pulled again</source>
        <translation>à tirer de nouveau</translation>
    </message>
    <message>
        <source>new</source>
        <translation>à poser</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>à déplacer</translation>
    </message>
    <message>
        <source>relabelled</source>
        <translation>à réétiqueter</translation>
    </message>
    <message>
        <source>from other orders</source>
        <translation>d&apos;autres ordres</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>plates before and after</source>
        <translation>faces avant et après</translation>
    </message>
    <message>
        <source>Rev %1 </source>
        <translation>Rév %1 </translation>
    </message>
    <message>
        <source>black: as it must be when you leave</source>
        <translation>noir&#xa0;: l&apos;état à laisser</translation>
    </message>
    <message>
        <source>struck: take out first</source>
        <translation>barré&#xa0;: à enlever d&apos;abord</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>Câble</translation>
    </message>
    <message>
        <source>This end</source>
        <translation>Ce côté</translation>
    </message>
    <message>
        <source>Far end</source>
        <translation>Côté distant</translation>
    </message>
    <message>
        <source>Stock m</source>
        <translation>Long. m</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Tracé</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Tirer</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>Nett</translation>
    </message>
    <message>
        <source>Insp</source>
        <translation>Insp</translation>
    </message>
    <message>
        <source>Conn</source>
        <translation>Conn</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>NOW</source>
        <translation>APRÈS</translation>
    </message>
    <message>
        <source>WAS</source>
        <translation>AVANT</translation>
    </message>
    <message>
        <source>no tray</source>
        <translation>sans chemin</translation>
    </message>
    <message>
        <source>unplugged, capped</source>
        <translation>débranché, capuchon</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>étape %1</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>port %1</translation>
    </message>
    <message>
        <source>after step %1</source>
        <translation>après l&apos;étape %1</translation>
    </message>
    <message>
        <source>after %1 step %2</source>
        <translation>après %1 étape %2</translation>
    </message>
    <message>
        <source>far ends</source>
        <translation>côtés distants</translation>
    </message>
    <message>
        <source>Far ends here, of steps on other orders: whoever has the step says when</source>
        <translation>Côtés distants ici, d&apos;étapes d&apos;autres ordres&#xa0;: qui a l&apos;étape dit quand</translation>
    </message>
    <message>
        <source>far end</source>
        <translation>côté distant</translation>
    </message>
    <message>
        <source>%1 %2, step %3</source>
        <translation>%1 %2, étape %3</translation>
    </message>
    <message>
        <source>signatures</source>
        <translation>signatures</translation>
    </message>
    <message>
        <source>Links down agreed with operations</source>
        <translation>Coupures convenues avec l&apos;exploitation</translation>
    </message>
    <message>
        <source>Done by, date</source>
        <translation>Fait par, date</translation>
    </message>
    <message>
        <source>Checked by, date</source>
        <translation>Vérifié par, date</translation>
    </message>
    <message>
        <source>new tag</source>
        <translation>nouvelle plaque</translation>
    </message>
    <message>
        <source>%1 × %2 m</source>
        <translation>%1 × %2 m</translation>
    </message>
    <message>
        <source>1 label</source>
        <translation>1 étiquette</translation>
    </message>
    <message>
        <source>%1 labels</source>
        <translation>%1 étiquettes</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>bring</source>
        <translation>à apporter</translation>
    </message>
    <message>
        <source>Bring: </source>
        <translation>Apporter&#xa0;: </translation>
    </message>
    <message>
        <source>CHANGE</source>
        <translation>MODIF</translation>
    </message>
    <message>
        <source>cables out</source>
        <translation>câbles à enlever</translation>
    </message>
    <message>
        <source>new tags</source>
        <translation>plaques neuves</translation>
    </message>
    <message>
        <source>far end unplugged</source>
        <translation>distant débranché</translation>
    </message>
    <message>
        <source>The rack&apos;s folder is new</source>
        <translation>Le dossier de la baie est neuf</translation>
    </message>
    <message>
        <source>Pages %1 replaced in the rack&apos;s folder</source>
        <translation>Pages %1 remplacées au dossier</translation>
    </message>
    <message>
        <source>hoses, clips</source>
        <translation>flexibles, prises</translation>
    </message>
    <message>
        <source>after the move: %1</source>
        <translation>après le déplacement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Pages %1 replaced in the rack&apos;s folder; total now %2</source>
        <translation>Pages %1 remplacées au dossier&#xa0;; total désormais %2</translation>
    </message>
    <message>
        <source>Key plans replaced in the folders of the racks</source>
        <translation>Plans de situation remplacés aux dossiers des baies</translation>
    </message>
    <message>
        <source>in the order of doing</source>
        <translation>dans l&apos;ordre à suivre</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>%1 unplugged first</source>
        <translation>%1 à débrancher d&apos;abord</translation>
    </message>
    <message>
        <source>%1 uncoupled</source>
        <translation>%1 à désaccoupler</translation>
    </message>
    <message>
        <source>%1 coupled</source>
        <translation>%1 à raccorder</translation>
    </message>
    <message>
        <source>ways, coolant units</source>
        <translation>chemins, CDU</translation>
    </message>
    <message>
        <source>ports %1</source>
        <translation>ports %1</translation>
    </message>
    <message>
        <source>once every box above is ticked</source>
        <translation>une fois tout coché ci-dessus</translation>
    </message>
    <message>
        <source>after the move, %1 step %2</source>
        <translation>après le déplacement, %1 étape %2</translation>
    </message>
    <message>
        <source>off, capped</source>
        <translation>ôté, capuchon</translation>
    </message>
    <message>
        <source>clicked, dry</source>
        <translation>enclenché, sec</translation>
    </message>
    <message>
        <source>seated</source>
        <translation>en place</translation>
    </message>
</context>
<context>
    <name>views::contentsSheet</name>
    <message>
        <source>racks here</source>
        <translation>baies ici</translation>
    </message>
    <message>
        <source>switches in the design</source>
        <translation>commutateurs du projet</translation>
    </message>
    <message>
        <source>cables in the design</source>
        <translation>câbles du projet</translation>
    </message>
    <message>
        <source>bundles in the design</source>
        <translation>faisceaux du projet</translation>
    </message>
    <message>
        <source>pages in the folders</source>
        <translation>pages des dossiers</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>nombres</translation>
    </message>
    <message>
        <source>Each rack has a folder of its own: a cover, the key plan, the elevation, and for each device its plate, its ports and its fibers.</source>
        <translation>Chaque baie a son propre dossier&#xa0;: une couverture, le plan de situation, l&apos;élévation, et pour chaque équipement sa face avant, ses ports et ses fibres.</translation>
    </message>
    <message>
        <source>ALL</source>
        <translation>TOUT</translation>
    </message>
    <message>
        <source>Fiber map · %1</source>
        <translation>Carte des fibres · %1</translation>
    </message>
    <message>
        <source>%1 · revision %2 · the racks of this document</source>
        <translation>%1 · révision %2 · les baies de ce document</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>colonnes</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>Baie</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>row</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>compute</source>
        <translation>calcul</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>1 device</source>
        <translation>1 équipement</translation>
    </message>
    <message>
        <source>%1 devices</source>
        <translation>%1 équipements</translation>
    </message>
</context>
<context>
    <name>views::couplingTable</name>
    <message>
        <source>Couplings</source>
        <translation>Raccords</translation>
    </message>
    <message>
        <source>No couplings yet: no device of this design takes coolant.</source>
        <translation>Aucun raccord encore&#xa0;: aucun équipement de ce projet ne prend de liquide de refroidissement.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Équipement</translation>
    </message>
    <message>
        <source>Coupling</source>
        <translation>Raccord</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Boucle</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>supply</source>
        <translation>départ</translation>
    </message>
    <message>
        <source>return</source>
        <translation>retour</translation>
    </message>
    <message>
        <source>Manifold</source>
        <translation>Collecteur</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>Hose</source>
        <translation>Flexible</translation>
    </message>
    <message>
        <source>blind-mate</source>
        <translation>à l&apos;aveugle</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Rated for</source>
        <translation>Prévu pour</translation>
    </message>
</context>
<context>
    <name>views::coverSheet</name>
    <message>
        <source>counts</source>
        <translation>nombres</translation>
    </message>
    <message>
        <source>Fiber map</source>
        <translation>Carte des fibres</translation>
    </message>
    <message>
        <source>one rack, every port · %1, actual size, single-sided</source>
        <translation>une baie, chaque port · %1, taille réelle, recto</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, rangée %2</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Révision %1</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>%1 rev %2</source>
        <translation>%1 rev %2</translation>
    </message>
    <message>
        <source>ports</source>
        <translation>ports</translation>
    </message>
    <message>
        <source>cables here</source>
        <translation>câbles ici</translation>
    </message>
    <message>
        <source>stay in this rack</source>
        <translation>dans cette baie</translation>
    </message>
    <message>
        <source>ELS modules</source>
        <translation>modules ELS</translation>
    </message>
    <message>
        <source>PM MPO</source>
        <translation>PM MPO</translation>
    </message>
    <message>
        <source>bundles</source>
        <translation>faisceaux</translation>
    </message>
    <message>
        <source>without route: lengths open</source>
        <translation>sans tracé&#xa0;: à mesurer</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>pages</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Hall key plan, this rack marked</source>
        <translation>Plan de situation, cette baie marquée</translation>
    </message>
    <message>
        <source>Rack elevation, front and rear</source>
        <translation>Élévation de baie, avant et arrière</translation>
    </message>
    <message>
        <source>faceplate %1</source>
        <translation>face avant %1</translation>
    </message>
    <message>
        <source>ports %1</source>
        <translation>ports %1</translation>
    </message>
    <message>
        <source>fibers %1</source>
        <translation>fibres %1</translation>
    </message>
    <message>
        <source>Labels, pull schedule, install procedure and change orders are printed apart.</source>
        <translation>Imprimés à part&#xa0;: étiquettes, plan de tirage, pose, ordres de modification.</translation>
    </message>
    <message>
        <source>Bring to the rack</source>
        <translation>À apporter à la baie</translation>
    </message>
    <message>
        <source>× %1 m</source>
        <translation>× %1 m</translation>
    </message>
    <message>
        <source>legend</source>
        <translation>légende</translation>
    </message>
    <message>
        <source>Far ends: shape first, colour second</source>
        <translation>Côtés distants&#xa0;: forme, puis couleur</translation>
    </message>
    <message>
        <source>far end %1, %2</source>
        <translation>côté distant %1, %2</translation>
    </message>
    <message>
        <source>Pull · Clean · Insp · Conn · Test: tick left to right</source>
        <translation>Tirer · Nett · Insp · Conn · Test&#xa0;: cocher vers la droite</translation>
    </message>
    <message>
        <source>assumed: no figure of a vendor, check on site</source>
        <translation>supposé&#xa0;: sans donnée du fabricant, à vérifier</translation>
    </message>
    <message>
        <source>not known, never to be taken for zero</source>
        <translation>inconnu, à ne jamais prendre pour zéro</translation>
    </message>
    <message>
        <source>port without a cable: leave its dust cap on</source>
        <translation>port sans câble&#xa0;: laisser son capuchon</translation>
    </message>
    <message>
        <source>APC</source>
        <translation>APC</translation>
    </message>
    <message>
        <source>green = angled (APC): never mate with blue or beige</source>
        <translation>vert = à angle (APC)&#xa0;: jamais avec bleu ou beige</translation>
    </message>
    <message>
        <source> = rack %1, lowest unit %2, port %3</source>
        <translation> = baie %1, unité basse %2, port %3</translation>
    </message>
    <message>
        <source>Lasers are invisible. </source>
        <translation>Lasers invisibles. </translation>
    </message>
    <message>
        <source>Keep every ELS out until the</source>
        <translation>Garder chaque ELS sorti tant que</translation>
    </message>
    <message>
        <source>procedure asks for it. Never look into a plug; use the scope.</source>
        <translation>la procédure ne le demande pas. Fiche&#xa0;: jamais à l&apos;œil&#xa0;; microscope.</translation>
    </message>
    <message>
        <source>crew</source>
        <translation>équipe</translation>
    </message>
    <message>
        <source>Crew lead</source>
        <translation>Chef d&apos;équipe</translation>
    </message>
    <message>
        <source>Crew</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>All boxes ticked, signed</source>
        <translation>Tout coché, signé</translation>
    </message>
    <message>
        <source>Fiber map of rack %1</source>
        <translation>Carte des fibres, baie %1</translation>
    </message>
    <message>
        <source>Trays</source>
        <translation>Tiroirs</translation>
    </message>
    <message>
        <source>network and management ports</source>
        <translation>ports réseau et gestion</translation>
    </message>
    <message>
        <source>Cables that come with another rack&apos;s folder are not counted again.</source>
        <translation>Les câbles du dossier d&apos;une autre baie ne sont pas recomptés.</translation>
    </message>
    <message>
        <source>changed since %1; see the change order</source>
        <translation>modifié depuis la %1&#xa0;; voir l&apos;ordre de modification</translation>
    </message>
    <message>
        <source>%1: NOT MADE this long</source>
        <translation>%1&#xa0;: N&apos;EXISTE PAS si long</translation>
    </message>
    <message>
        <source>× %1 m cut</source>
        <translation>× %1 m cpé</translation>
    </message>
    <message>
        <source>1 label sheet</source>
        <translation>1 planche étiq.</translation>
    </message>
    <message>
        <source>%1 label sheets</source>
        <translation>%1 planches étiq.</translation>
    </message>
</context>
<context>
    <name>views::deviceFront</name>
    <message>
        <source>laser module els-%1, lights ports %2-%3</source>
        <translation>module laser els-%1, éclaire les ports %2-%3</translation>
    </message>
    <message>
        <source>laser module els-%1</source>
        <translation>module laser els-%1</translation>
    </message>
</context>
<context>
    <name>views::deviceTable</name>
    <message>
        <source>leaf</source>
        <translation>leaf</translation>
    </message>
    <message>
        <source>spine</source>
        <translation>spine</translation>
    </message>
    <message>
        <source>core</source>
        <translation>core</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Équipements</translation>
    </message>
    <message>
        <source>No devices yet. Drag one from the catalog into a rack, or begin with a new cluster.</source>
        <translation>Aucun équipement encore. En glisser un du catalogue dans une baie, ou commencer par un nouveau cluster.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>Baie</translation>
    </message>
    <message>
        <source>There is no rack %1.</source>
        <translation>Il n&apos;y a pas de baie %1.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>A unit is a whole number, counted from 1 at the bottom.</source>
        <translation>Une unité est un nombre entier, compté à partir de 1 en bas.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Pod</source>
        <translation>Pod</translation>
    </message>
    <message>
        <source>Clipped</source>
        <translation>Sur barre</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Ports used</source>
        <translation>Ports utilisés</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Puissance</translation>
    </message>
    <message>
        <source>Coolant</source>
        <translation>Liquide</translation>
    </message>
</context>
<context>
    <name>views::drawingSheets</name>
    <message>
        <source>margins</source>
        <translation>marges</translation>
    </message>
    <message>
        <source>%1 to 1 : %2 takes %3 sheets of %4: a smaller scale or a larger sheet takes fewer</source>
        <translation>%1 au 1 : %2 demande %3 feuilles %4&#xa0;: une échelle plus petite ou une feuille plus grande en demande moins</translation>
    </message>
</context>
<context>
    <name>views::editRows</name>
    <message>
        <source>Set %1 of %2 rows to %3</source>
        <translation>Mettre %1 de %2 lignes à %3</translation>
    </message>
</context>
<context>
    <name>views::elevationDrawing</name>
    <message>
        <source>front</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>rear</source>
        <translation>arrière</translation>
    </message>
    <message>
        <source>front and rear</source>
        <translation>avant et arrière</translation>
    </message>
    <message>
        <source>%1, elevation, %2</source>
        <translation>%1, élévation, %2</translation>
    </message>
    <message>
        <source>%1, elevations, %2</source>
        <translation>%1, élévations, %2</translation>
    </message>
    <message>
        <source>selection and findings</source>
        <translation>sélection et constats</translation>
    </message>
    <message>
        <source>%1, to scale in millimetres; unit 1 is the lowest.</source>
        <translation>%1, à l&apos;échelle en millimètres ; l&apos;unité 1 est la plus basse.</translation>
    </message>
</context>
<context>
    <name>views::elevationSheet</name>
    <message>
        <source>fiber manager, slack loops</source>
        <translation>passe-fibres, réserve</translation>
    </message>
    <message>
        <source>blank, %1 U</source>
        <translation>vide, %1 U</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>p. %1</translation>
    </message>
    <message>
        <source>leaf, rail %1</source>
        <translation>leaf, rail %1</translation>
    </message>
    <message>
        <source>spine %1</source>
        <translation>spine %1</translation>
    </message>
    <message>
        <source>core %1</source>
        <translation>core %1</translation>
    </message>
    <message>
        <source>CLIP</source>
        <translation>PRISE</translation>
    </message>
    <message>
        <source>S</source>
        <translation>D</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>FRONT</source>
        <translation>AVANT</translation>
    </message>
    <message>
        <source>REAR</source>
        <translation>ARRIÈRE</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>équipements</translation>
    </message>
    <message>
        <source>boxes</source>
        <translation>cases</translation>
    </message>
    <message>
        <source>fitted</source>
        <translation>monté</translation>
    </message>
    <message>
        <source>clipped</source>
        <translation>sur barre</translation>
    </message>
    <message>
        <source>coupled</source>
        <translation>raccordé</translation>
    </message>
    <message>
        <source>Rack elevation</source>
        <translation>Élévation de baie</translation>
    </message>
    <message>
        <source>%1 · scale 1 : %2 · unit 1 at the bottom · %3 of %4 units filled</source>
        <translation>%1 · échelle 1 : %2 · unité 1 en bas · %3 unités occupées sur %4</translation>
    </message>
    <message>
        <source>facts</source>
        <translation>données</translation>
    </message>
    <message>
        <source>Seen from the rear: white S supply, black R return, with the letter of the loop; CLIP on the busbar. Supply right, return left is assumed ~</source>
        <translation>Vu de l&apos;arrière&#xa0;: blanc D départ, noir R retour, avec la lettre de la boucle&#xa0;; PRISE sur la barre omnibus. Départ à droite, retour à gauche&#xa0;: supposé ~</translation>
    </message>
    <message>
        <source>The page number on a device is that of its first sheet in this folder. Tick a box when it is done.</source>
        <translation>Le numéro de page sur un équipement est celui de sa première feuille dans ce dossier. Cocher une case une fois fait.</translation>
    </message>
    <message>
        <source>fiber panel</source>
        <translation>panneau de fibres</translation>
    </message>
    <message>
        <source>rear ports</source>
        <translation>ports arrière</translation>
    </message>
</context>
<context>
    <name>views::faceLegend</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>legend</source>
        <translation>légende</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>No cable is plugged in.</source>
        <translation>Aucun câble n&apos;est branché.</translation>
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
        <translation>avant</translation>
    </message>
    <message>
        <source>rear</source>
        <translation>arrière</translation>
    </message>
    <message>
        <source>ELS</source>
        <translation>ELS</translation>
    </message>
    <message>
        <source>Face of %1</source>
        <translation>Face de %1</translation>
    </message>
    <message>
        <source>it has no ports</source>
        <translation>il n&apos;a pas de ports</translation>
    </message>
</context>
<context>
    <name>views::faceplateSheet</name>
    <message>
        <source>far end</source>
        <translation>côté distant</translation>
    </message>
    <message>
        <source>several far ends</source>
        <translation>plusieurs côtés distants</translation>
    </message>
    <message>
        <source>each port names its own; see the port table</source>
        <translation>chaque port nomme le sien&#xa0;; voir la table des ports</translation>
    </message>
    <message>
        <source>no bundle</source>
        <translation>sans faisceau</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>colonnes</translation>
    </message>
    <message>
        <source>col %1</source>
        <translation>col %1</translation>
    </message>
    <message>
        <source>other ports</source>
        <translation>autres ports</translation>
    </message>
    <message>
        <source>ports</source>
        <translation>ports</translation>
    </message>
    <message>
        <source>lasers</source>
        <translation>lasers</translation>
    </message>
    <message>
        <source>ELS %1</source>
        <translation>ELS %1</translation>
    </message>
    <message>
        <source>ELS: each names the data ports it feeds; its two PM MPO are behind it, inside the chassis.</source>
        <translation>ELS&#xa0;: chacun nomme les ports de données qu&apos;il alimente&#xa0;; ses deux PM MPO sont derrière, dans le châssis.</translation>
    </message>
    <message>
        <source>ELS: each names the data ports it feeds.</source>
        <translation>ELS&#xa0;: chacun nomme les ports de données qu&apos;il alimente.</translation>
    </message>
    <message>
        <source>how to read it</source>
        <translation>comment lire</translation>
    </message>
    <message>
        <source>port number on this device</source>
        <translation>numéro de port sur cet équipement</translation>
    </message>
    <message>
        <source>shape = far end, as in the band on top</source>
        <translation>forme = côté distant, comme sur la bande du haut</translation>
    </message>
    <message>
        <source>port at the far end</source>
        <translation>port du côté distant</translation>
    </message>
    <message>
        <source>tray at the far end</source>
        <translation>tiroir du côté distant</translation>
    </message>
    <message>
        <source>Find a port: the heads of the columns say which ports they hold; then count down, A to %1.</source>
        <translation>Trouver un port&#xa0;: les têtes de colonne disent leurs ports&#xa0;; puis compter vers le bas, A à %1.</translation>
    </message>
    <message>
        <source>Find a port: the heads say which it is.</source>
        <translation>Trouver un port&#xa0;: les têtes de colonne le disent.</translation>
    </message>
    <message>
        <source>Dashed: no cable, leave its dust cap on.</source>
        <translation>Tirets&#xa0;: sans câble, laisser le capuchon.</translation>
    </message>
    <message>
        <source>top left</source>
        <translation>en haut à gauche</translation>
    </message>
    <message>
        <source>top right</source>
        <translation>en haut à droite</translation>
    </message>
    <message>
        <source>bottom left</source>
        <translation>en bas à gauche</translation>
    </message>
    <message>
        <source>bottom right</source>
        <translation>en bas à droite</translation>
    </message>
    <message>
        <source>Before the first pull: port %1 is %2 and %3 %4 on the real plate.</source>
        <translation>Avant de tirer&#xa0;: sur la vraie face, le port %1 est %2 et le %3 %4.</translation>
    </message>
    <message>
        <source>All %1 dust caps present. Take off one cap at a time.</source>
        <translation>Les %1 capuchons sont là. N&apos;en ôter qu&apos;un à la fois.</translation>
    </message>
    <message>
        <source>~ Order and places of ports on the plate are assumed: no drawing of the vendor is public.</source>
        <translation>~ Ordre et positions des ports sur la face supposés&#xa0;: aucun plan du fabricant n&apos;est public.</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>p. %1</translation>
    </message>
    <message>
        <source>p. %1–%2</source>
        <translation>p. %1–%2</translation>
    </message>
    <message>
        <source>port %1 at the rear of this device</source>
        <translation>port %1 à l&apos;arrière de cet équipement</translation>
    </message>
    <message>
        <source>port %1 at the far end</source>
        <translation>port %1 du côté distant</translation>
    </message>
    <message>
        <source>black corner: changed since %1</source>
        <translation>coin noir&#xa0;: modifié depuis la %1</translation>
    </message>
    <message>
        <source>~ Assumed: adapters go straight through, so that %1 is behind port 1, at the right seen from here.</source>
        <translation>~ Supposé&#xa0;: adaptateurs droits, donc %1 est derrière le port 1, à droite vu d&apos;ici.</translation>
    </message>
</context>
<context>
    <name>views::fiberDrawing</name>
    <message>
        <source>Trace</source>
        <translation>Tracé</translation>
    </message>
    <message>
        <source>trace</source>
        <translation>tracé</translation>
    </message>
    <message>
        <source>Select a port or a laser module to follow its light from laser to far end.</source>
        <translation>Sélectionner un port ou un module laser pour suivre sa lumière du laser à l&apos;extrémité distante.</translation>
    </message>
    <message>
        <source>No device with ports is here</source>
        <translation>Aucun équipement avec des ports ici</translation>
    </message>
    <message>
        <source>Place a switch in a rack, or select a device, a port or a cable.</source>
        <translation>Placer un commutateur dans une baie, ou sélectionner un équipement, un port ou un câble.</translation>
    </message>
    <message>
        <source>Two devices face to face</source>
        <translation>Deux équipements face à face</translation>
    </message>
    <message>
        <source>Select one device and then another, or a switch and a rack.</source>
        <translation>Sélectionner un équipement puis un autre, ou un commutateur et une baie.</translation>
    </message>
    <message>
        <source>A cable&apos;s whole trace</source>
        <translation>Le tracé complet d&apos;un câble</translation>
    </message>
    <message>
        <source>Select a port or a cable to see every fiber of it from end to end.</source>
        <translation>Sélectionner un port ou un câble pour en voir chaque fibre d&apos;un bout à l&apos;autre.</translation>
    </message>
    <message>
        <source>Fibers of %1</source>
        <translation>Fibres de %1</translation>
    </message>
</context>
<context>
    <name>views::fiberMap</name>
    <message>
        <source>Cover</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Key plan</source>
        <translation>Plan de situation</translation>
    </message>
    <message>
        <source>Elevation</source>
        <translation>Élévation</translation>
    </message>
    <message>
        <source>Faceplate</source>
        <translation>Face avant</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>MPO key and lasers</source>
        <translation>Détrompeur MPO et lasers</translation>
    </message>
    <message>
        <source>%1 at %2 %3</source>
        <translation>%1 en %2 %3</translation>
    </message>
    <message>
        <source>Port table %1 of %2</source>
        <translation>Table des ports %1 sur %2</translation>
    </message>
    <message>
        <source>Ports %1</source>
        <translation>Ports %1</translation>
    </message>
    <message>
        <source> trays %1</source>
        <translation> tiroirs %1</translation>
    </message>
    <message>
        <source>Faceplate map</source>
        <translation>Carte de la face avant</translation>
    </message>
    <message>
        <source>%1 · %2 × %3 · seen from the FRONT · scale 1 : %4</source>
        <translation>%1 · %2 × %3 · vu de l&apos;AVANT · échelle 1 : %4</translation>
    </message>
    <message>
        <source>No switch and no cable stands in what was asked for: there is no fiber to map.</source>
        <translation>Il n&apos;y a ni commutateur ni câble dans ce qui est demandé&#xa0;: aucune fibre à cartographier.</translation>
    </message>
    <message>
        <source>Fiber map of %1, %2</source>
        <translation>Carte des fibres de %1, %2</translation>
    </message>
    <message>
        <source>Fiber map, %1</source>
        <translation>Carte des fibres, %1</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Révision %1</translation>
    </message>
    <message>
        <source>Racks</source>
        <translation>Baies</translation>
    </message>
    <message>
        <source>copper</source>
        <translation>cuivre</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>female</source>
        <translation>femelle</translation>
    </message>
    <message>
        <source>male</source>
        <translation>mâle</translation>
    </message>
    <message>
        <source>%1 both ends</source>
        <translation>%1 des 2 côtés</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 vers %2</translation>
    </message>
    <message>
        <source>Type %1</source>
        <translation>Type %1</translation>
    </message>
    <message>
        <source>%1 cut</source>
        <translation>%1 cpé</translation>
    </message>
    <message>
        <source>no route yet</source>
        <translation>pas encore routé</translation>
    </message>
    <message>
        <source>in this rack, no tray</source>
        <translation>dans cette baie, sans chemin</translation>
    </message>
    <message>
        <source>to the rack beside, no tray</source>
        <translation>vers la baie voisine, sans chemin</translation>
    </message>
    <message>
        <source>Trays</source>
        <translation>Tiroirs</translation>
    </message>
    <message>
        <source>what is plugged in at trays and shelves</source>
        <translation>ce qui est branché aux tiroirs</translation>
    </message>
    <message>
        <source>Rear plate map</source>
        <translation>Carte de la face arrière</translation>
    </message>
    <message>
        <source> rear</source>
        <translation> arrière</translation>
    </message>
    <message>
        <source>%1 · %2 × %3 · seen from the REAR · scale 1 : %4</source>
        <translation>%1 · %2 × %3 · vu de l&apos;ARRIÈRE · échelle 1 : %4</translation>
    </message>
    <message>
        <source>Rear plate</source>
        <translation>Face arrière</translation>
    </message>
</context>
<context>
    <name>views::floorDrawing</name>
    <message>
        <source>columns and keep-outs</source>
        <translation>poteaux et zones interdites</translation>
    </message>
    <message>
        <source>hall</source>
        <translation>salle</translation>
    </message>
    <message>
        <source>cold aisle</source>
        <translation>allée froide</translation>
    </message>
    <message>
        <source>hot aisle</source>
        <translation>allée chaude</translation>
    </message>
    <message>
        <source>legend</source>
        <translation>légende</translation>
    </message>
    <message>
        <source>%1, floor plan</source>
        <translation>%1, plan</translation>
    </message>
    <message>
        <source>%1 from above, to scale in millimetres; the far wall is up.</source>
        <translation>%1 vues de dessus, à l&apos;échelle en millimètres ; le mur du fond est en haut.</translation>
    </message>
    <message>
        <source>note</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>Underlay: %1</source>
        <translation>Fond de plan&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>views::floorMarks</name>
    <message>
        <source>selection and findings</source>
        <translation>sélection et constats</translation>
    </message>
    <message>
        <source>selected ways</source>
        <translation>tracés sélectionnés</translation>
    </message>
</context>
<context>
    <name>views::floorRacks</name>
    <message>
        <source>Row %1</source>
        <translation>Rangée %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>racks</source>
        <translation>baies</translation>
    </message>
    <message>
        <source>coolant distribution units</source>
        <translation>unités de distribution du liquide</translation>
    </message>
</context>
<context>
    <name>views::floorTrays</name>
    <message>
        <source>%1 layers</source>
        <translation>%1 couches</translation>
    </message>
    <message>
        <source>trays</source>
        <translation>chemins</translation>
    </message>
    <message>
        <source>cables</source>
        <translation>câbles</translation>
    </message>
</context>
<context>
    <name>views::hopLook</name>
    <message>
        <source>laser</source>
        <translation>laser</translation>
    </message>
    <message>
        <source>PM MPO</source>
        <translation>PM MPO</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>moteur</translation>
    </message>
    <message>
        <source>port</source>
        <translation>port</translation>
    </message>
    <message>
        <source>cable</source>
        <translation>câble</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>panneau</translation>
    </message>
    <message>
        <source>NIC</source>
        <translation>NIC</translation>
    </message>
    <message>
        <source>pos %1</source>
        <translation>pos %1</translation>
    </message>
    <message>
        <source>pos %1 › %2</source>
        <translation>pos %1 › %2</translation>
    </message>
</context>
<context>
    <name>views::hoverText</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 vers %2</translation>
    </message>
    <message>
        <source>no cable</source>
        <translation>aucun câble</translation>
    </message>
</context>
<context>
    <name>views::insideDrawing</name>
    <message>
        <source>port-aligned: a laser a port</source>
        <translation>aligné par port&#xa0;: un laser par port</translation>
    </message>
    <message>
        <source>lane-striped: an engine a lane of eight ports</source>
        <translation>entrelacé par voies&#xa0;: un moteur par voie de huit ports</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>intérieur</translation>
    </message>
    <message>
        <source>The figures of its type do not say which laser lights which port.</source>
        <translation>Les données de son type ne disent pas quel laser éclaire quel port.</translation>
    </message>
    <message>
        <source>No optics stand inside: %1 is no co-packaged switch and no laser shelf.</source>
        <translation>Aucune optique à l&apos;intérieur&#xa0;: %1 n&apos;est ni un commutateur co-packagé ni un tiroir laser.</translation>
    </message>
    <message>
        <source>%1, carries ports %2</source>
        <translation>%1, porte les ports %2</translation>
    </message>
    <message>
        <source>Inside %1</source>
        <translation>Intérieur de %1</translation>
    </message>
    <message>
        <source>%1 · inside</source>
        <translation>%1 · intérieur</translation>
    </message>
</context>
<context>
    <name>views::insideModule</name>
    <message>
        <source>laser module</source>
        <translation>module laser</translation>
    </message>
    <message>
        <source>Ports %1, fed by no laser</source>
        <translation>Ports %1, sans laser</translation>
    </message>
    <message>
        <source>%1, fiber by fiber</source>
        <translation>%1, fibre par fibre</translation>
    </message>
    <message>
        <source>a laser module feeds %1 PM MPO, %2 engines, %3 ports</source>
        <translation>un module laser alimente %1 PM MPO, %2 moteurs, %3 ports</translation>
    </message>
    <message>
        <source>laser</source>
        <translation>laser</translation>
    </message>
    <message>
        <source>PM MPO</source>
        <translation>PM MPO</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>moteur</translation>
    </message>
    <message>
        <source>port</source>
        <translation>port</translation>
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
        <translation>%1 moteurs</translation>
    </message>
    <message>
        <source>%1 ports</source>
        <translation>%1 ports</translation>
    </message>
    <message>
        <source>%1 ASIC</source>
        <translation>%1 ASIC</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>intérieur</translation>
    </message>
    <message>
        <source>no laser</source>
        <translation>sans laser</translation>
    </message>
    <message>
        <source>open</source>
        <translation>libre</translation>
    </message>
</context>
<context>
    <name>views::inspectCable</name>
    <message>
        <source>not routed</source>
        <translation>non routé</translation>
    </message>
    <message>
        <source>no tray needed</source>
        <translation>aucun chemin nécessaire</translation>
    </message>
    <message>
        <source>Excess</source>
        <translation>Excédent</translation>
    </message>
    <message>
        <source>half at each end</source>
        <translation>moitié à chaque extrémité</translation>
    </message>
    <message>
        <source>at end A</source>
        <translation>au côté A</translation>
    </message>
    <message>
        <source>at end B</source>
        <translation>au côté B</translation>
    </message>
    <message>
        <source>Stored in the side manager of the rack, beside the slack.</source>
        <translation>Rangé dans le passe-câbles latéral de la baie, à côté de la réserve.</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>pluggable optics: %1</source>
        <translation>optique enfichable&#xa0;: %1</translation>
    </message>
    <message>
        <source>The delay of its type along its length; a pluggable optic&apos;s DSP adds 150 to 200 ns (SemiAnalysis on co-packaged optics), a co-packaged port none.</source>
        <translation>Le délai de son type sur sa longueur&#xa0;; le DSP d&apos;une optique enfichable ajoute 150 à 200 ns (SemiAnalysis sur l&apos;optique co-packagée), un port co-packagé rien.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nécessaire</translation>
    </message>
    <message>
        <source>The cable is not routed.</source>
        <translation>Le câble n&apos;est pas routé.</translation>
    </message>
    <message>
        <source>route + slack</source>
        <translation>trajet + réserve</translation>
    </message>
    <message>
        <source>To order</source>
        <translation>À commander</translation>
    </message>
    <message>
        <source>cut to order</source>
        <translation>coupé sur mesure</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>standard</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Réserve</translation>
    </message>
    <message>
        <source>at each end</source>
        <translation>à chaque extrémité</translation>
    </message>
    <message>
        <source>Trays</source>
        <translation>Chemins</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>Connecteur</translation>
    </message>
    <message>
        <source>Legs</source>
        <translation>Brins</translation>
    </message>
    <message>
        <source>%1 at A, %2 at B</source>
        <translation>%1 en A, %2 en B</translation>
    </message>
    <message>
        <source>Fibers</source>
        <translation>Fibres</translation>
    </message>
    <message>
        <source>%1, %2 lit</source>
        <translation>%1, dont %2 éclairées</translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation>Polarité</translation>
    </message>
    <message>
        <source>Type %1</source>
        <translation>Type %1</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Diamètre ext.</translation>
    </message>
    <message>
        <source>Bend radius</source>
        <translation>Rayon de courbure</translation>
    </message>
    <message>
        <source>cable</source>
        <translation>câble</translation>
    </message>
    <message>
        <source>End A</source>
        <translation>Côté A</translation>
    </message>
    <message>
        <source>End B</source>
        <translation>Côté B</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>port</source>
        <translation>port</translation>
    </message>
    <message>
        <source>A lane</source>
        <translation>Par voie</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>Câble</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Far end</source>
        <translation>Côté distant</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Rempli</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>at the fullest place</source>
        <translation>à l&apos;endroit le plus plein</translation>
    </message>
    <message>
        <source>tray</source>
        <translation>chemin</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profondeur</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Under the floor</source>
        <translation>Sous le plancher</translation>
    </message>
    <message>
        <source>Above slab</source>
        <translation>Hauteur sur dalle</translation>
    </message>
    <message>
        <source>Corners of</source>
        <translation>Rayon des coudes</translation>
    </message>
    <message>
        <source>Power at</source>
        <translation>Énergie à</translation>
    </message>
</context>
<context>
    <name>views::inspectCooling</name>
    <message>
        <source>limit not known</source>
        <translation>limite inconnue</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>CDU</source>
        <translation>CDU</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Centre at</source>
        <translation>Centre à</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Alimente</translation>
    </message>
    <message>
        <source>Heat and flow</source>
        <translation>Chaleur et débit</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Chaleur</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Pression</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>profil</translation>
    </message>
    <message>
        <source>manifold</source>
        <translation>collecteur</translation>
    </message>
    <message>
        <source>Loop %1 of rack %2</source>
        <translation>Boucle %1 de la baie %2</translation>
    </message>
    <message>
        <source>Fed by</source>
        <translation>Alimenté par</translation>
    </message>
    <message>
        <source>no CDU</source>
        <translation>aucune CDU</translation>
    </message>
    <message>
        <source>Couplings</source>
        <translation>Raccords</translation>
    </message>
</context>
<context>
    <name>views::inspectDesign</name>
    <message>
        <source>by part</source>
        <translation>par pièce</translation>
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
        <translation>arrivée N+N</translation>
    </message>
    <message>
        <source>PSU N+1</source>
        <translation>PSU N+1</translation>
    </message>
    <message>
        <source>shelf N+1</source>
        <translation>tiroir N+1</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Racks</source>
        <translation>Baies</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Commutateurs</translation>
    </message>
    <message>
        <source>Fabric cables</source>
        <translation>Câbles de fabric</translation>
    </message>
    <message>
        <source>Cable length</source>
        <translation>Longueur de câble</translation>
    </message>
    <message>
        <source>with slack</source>
        <translation>avec réserve</translation>
    </message>
    <message>
        <source>PM runs</source>
        <translation>Liaisons PM</translation>
    </message>
    <message>
        <source>in switches</source>
        <translation>dans les commutateurs</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Puissance</translation>
    </message>
    <message>
        <source>Coolant</source>
        <translation>Liquide</translation>
    </message>
    <message>
        <source>each cable type&apos;s own</source>
        <translation>celle de chaque type de câble</translation>
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
        <translation>Eau de départ</translation>
    </message>
    <message>
        <source>Fluid</source>
        <translation>Fluide</translation>
    </message>
    <message>
        <source>Copper</source>
        <translation>Cuivre</translation>
    </message>
    <message>
        <source>Optics</source>
        <translation>Optique</translation>
    </message>
    <message>
        <source>lane-striped</source>
        <translation>entrelacé par voies</translation>
    </message>
    <message>
        <source>port-aligned</source>
        <translation>aligné par port</translation>
    </message>
    <message>
        <source>Redundancy</source>
        <translation>Redondance</translation>
    </message>
    <message>
        <source>Mated pairs</source>
        <translation>Paires accouplées</translation>
    </message>
    <message>
        <source>low loss</source>
        <translation>faible perte</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>standard</translation>
    </message>
    <message>
        <source>Fiber reach</source>
        <translation>Portée fibre</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>hypothèse</translation>
    </message>
    <message>
        <source>Slack an end</source>
        <translation>Réserve par côté</translation>
    </message>
    <message>
        <source>Stock lengths</source>
        <translation>Longueurs standard</translation>
    </message>
    <message>
        <source>Else cut to</source>
        <translation>Sinon par pas de</translation>
    </message>
    <message>
        <source>Excess</source>
        <translation>Excédent</translation>
    </message>
    <message>
        <source>half an end</source>
        <translation>moitié par côté</translation>
    </message>
    <message>
        <source>at end A</source>
        <translation>au côté A</translation>
    </message>
    <message>
        <source>at end B</source>
        <translation>au côté B</translation>
    </message>
    <message>
        <source>Fill, day one</source>
        <translation>Remplissage initial</translation>
    </message>
    <message>
        <source>Fill, largest</source>
        <translation>Remplissage max.</translation>
    </message>
    <message>
        <source>Aisle in front</source>
        <translation>Allée devant</translation>
    </message>
    <message>
        <source>Aisle behind</source>
        <translation>Allée derrière</translation>
    </message>
    <message>
        <source>design</source>
        <translation>projet</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Révision %1</translation>
    </message>
    <message>
        <source>Revision %1 · %2</source>
        <translation>Révision %1 · %2</translation>
    </message>
</context>
<context>
    <name>views::inspectDevice</name>
    <message>
        <source>leaf, rail %1, pod %2</source>
        <translation>leaf, rail %1, pod %2</translation>
    </message>
    <message>
        <source>spine %1, pod %2</source>
        <translation>spine %1, pod %2</translation>
    </message>
    <message>
        <source>core %1, plane %2</source>
        <translation>core %1, plan %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>Baie</translation>
    </message>
    <message>
        <source>Bottom unit</source>
        <translation>Unité du bas</translation>
    </message>
    <message>
        <source>%1 U high</source>
        <translation>%1 U de haut</translation>
    </message>
    <message>
        <source>height not known</source>
        <translation>hauteur inconnue</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profondeur</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>Masse</translation>
    </message>
    <message>
        <source>At the clip</source>
        <translation>À la prise de barre</translation>
    </message>
    <message>
        <source>not clipped</source>
        <translation>hors barre</translation>
    </message>
    <message>
        <source>The draw or the bus voltage is not known.</source>
        <translation>La puissance ou la tension de la barre n&apos;est pas connue.</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>sous %1</translation>
    </message>
    <message>
        <source>%1, rating not known</source>
        <translation>%1, limite inconnue</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Alimentation</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Fournit</translation>
    </message>
    <message>
        <source>One PSU lost</source>
        <translation>Un PSU perdu</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Puissance</translation>
    </message>
    <message>
        <source>counted elsewhere</source>
        <translation>compté ailleurs</translation>
    </message>
    <message>
        <source>supply</source>
        <translation>départ</translation>
    </message>
    <message>
        <source>return</source>
        <translation>retour</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>Loop %1</source>
        <translation>Boucle %1</translation>
    </message>
    <message>
        <source>Coupling</source>
        <translation>Raccord</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>déduit</translation>
    </message>
    <message>
        <source>Rests on assumptions: %1</source>
        <translation>Repose sur des hypothèses&#xa0;: %1</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>hypothèse</translation>
    </message>
    <message>
        <source>Rating: %1</source>
        <translation>Limite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Coolant</source>
        <translation>Liquide</translation>
    </message>
    <message>
        <source>To liquid</source>
        <translation>Au liquide</translation>
    </message>
    <message>
        <source>Largest inlet</source>
        <translation>Entrée maximale</translation>
    </message>
    <message>
        <source>Data ports</source>
        <translation>Ports de données</translation>
    </message>
    <message>
        <source>NIC ports</source>
        <translation>Ports NIC</translation>
    </message>
    <message>
        <source>PM ports</source>
        <translation>Ports PM</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Gestion</translation>
    </message>
    <message>
        <source>Optics</source>
        <translation>Optique</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Engines</source>
        <translation>Moteurs</translation>
    </message>
    <message>
        <source>Laser modules</source>
        <translation>Modules laser</translation>
    </message>
    <message>
        <source>PM MPO</source>
        <translation>PM MPO</translation>
    </message>
    <message>
        <source>Lasers</source>
        <translation>Lasers</translation>
    </message>
    <message>
        <source>lane-striped</source>
        <translation>entrelacé par voies</translation>
    </message>
    <message>
        <source>port-aligned</source>
        <translation>aligné par port</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>profil</translation>
    </message>
</context>
<context>
    <name>views::inspectLight</name>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1 of %2 dB</source>
        <translation>%1 sur %2 dB</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>lane %1</source>
        <translation>voie %1</translation>
    </message>
    <message>
        <source>not cabled</source>
        <translation>non câblé</translation>
    </message>
    <message>
        <source>open end</source>
        <translation>extrémité libre</translation>
    </message>
    <message>
        <source>%1 position %2</source>
        <translation>%1 position %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lumière</translation>
    </message>
    <message>
        <source>Light to</source>
        <translation>Lumière vers</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Laser</source>
        <translation>Laser</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>port to port</source>
        <translation>port à port</translation>
    </message>
    <message>
        <source>Laser feed</source>
        <translation>Alimentation laser</translation>
    </message>
    <message>
        <source>to the engine</source>
        <translation>jusqu&apos;au moteur</translation>
    </message>
</context>
<context>
    <name>views::inspectRack</name>
    <message>
        <source>north</source>
        <translation>nord</translation>
    </message>
    <message>
        <source>east</source>
        <translation>est</translation>
    </message>
    <message>
        <source>south</source>
        <translation>sud</translation>
    </message>
    <message>
        <source>west</source>
        <translation>ouest</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rangée</translation>
    </message>
    <message>
        <source>Centre at</source>
        <translation>Centre à</translation>
    </message>
    <message>
        <source>Front faces</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Units filled</source>
        <translation>Unités occupées</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profondeur</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>Masse</translation>
    </message>
    <message>
        <source>Side managers</source>
        <translation>Passe-câbles latéraux</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>The managers&apos; size is not known.</source>
        <translation>La taille des passe-câbles n&apos;est pas connue.</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>rempli</translation>
    </message>
    <message>
        <source>feed N+N</source>
        <translation>arrivée N+N</translation>
    </message>
    <message>
        <source>PSU N+1</source>
        <translation>PSU N+1</translation>
    </message>
    <message>
        <source>shelf N+1</source>
        <translation>tiroir N+1</translation>
    </message>
    <message>
        <source>Shelves give</source>
        <translation>Offre des tiroirs</translation>
    </message>
    <message>
        <source>Busbar, a half</source>
        <translation>Barre, une moitié</translation>
    </message>
    <message>
        <source>Busbar</source>
        <translation>Barre omnibus</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Alimentation</translation>
    </message>
    <message>
        <source>On the busbar</source>
        <translation>Sur la barre</translation>
    </message>
    <message>
        <source>Bus voltage</source>
        <translation>Tension de barre</translation>
    </message>
    <message>
        <source>Coolant</source>
        <translation>Liquide</translation>
    </message>
    <message>
        <source>Loop %1</source>
        <translation>Boucle %1</translation>
    </message>
    <message>
        <source>no CDU</source>
        <translation>aucune CDU</translation>
    </message>
    <message>
        <source>To liquid</source>
        <translation>Au liquide</translation>
    </message>
    <message>
        <source>rack</source>
        <translation>baie</translation>
    </message>
    <message>
        <source>row</source>
        <translation>rangée</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Rangée %1</translation>
    </message>
    <message>
        <source>On busbars</source>
        <translation>Sur les barres</translation>
    </message>
</context>
<context>
    <name>views::installSheets</name>
    <message>
        <source>%1 · row %2 · %3 · %4 steps: %5</source>
        <translation>%1 · rangée %2 · %3 · %4 étapes&#xa0;: %5</translation>
    </message>
    <message>
        <source>rack</source>
        <translation>baie</translation>
    </message>
    <message>
        <source>Crew lead</source>
        <translation>Chef d&apos;équipe</translation>
    </message>
    <message>
        <source>Crew</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Meters used, numbers</source>
        <translation>Appareils de mesure, n°</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (suite)</translation>
    </message>
    <message>
        <source>STOP</source>
        <translation>STOP</translation>
    </message>
    <message>
        <source>name, time</source>
        <translation>nom, heure</translation>
    </message>
    <message>
        <source>second name, time</source>
        <translation>second nom, heure</translation>
    </message>
    <message>
        <source>sign-off</source>
        <translation>réception</translation>
    </message>
    <message>
        <source>%1 is installed: all %2 steps are ticked, every reading is within its limit or stands under the open points.</source>
        <translation>%1 est posée&#xa0;: les %2 étapes sont cochées, chaque mesure est dans sa limite ou figure aux points ouverts.</translation>
    </message>
    <message>
        <source>Open points, by step number</source>
        <translation>Points ouverts, par numéro d&apos;étape</translation>
    </message>
    <message>
        <source>Crew lead, name and signature</source>
        <translation>Chef d&apos;équipe, nom et signature</translation>
    </message>
    <message>
        <source>Date, time</source>
        <translation>Date, heure</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation>Remis à</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>Install procedure</source>
        <translation>Procédure de pose</translation>
    </message>
    <message>
        <source>Steps %1 of %2</source>
        <translation>Étapes %1 sur %2</translation>
    </message>
    <message>
        <source>%1 steps %2</source>
        <translation>%1 étapes %2</translation>
    </message>
    <message>
        <source>No rack stands in what was asked for: there is nothing to install.</source>
        <translation>Il n&apos;y a aucune baie dans ce qui est demandé&#xa0;: rien à poser.</translation>
    </message>
    <message>
        <source>Install procedure of %1, %2</source>
        <translation>Procédure de pose de %1, %2</translation>
    </message>
    <message>
        <source>Install procedures, %1</source>
        <translation>Procédures de pose, %1</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Révision %1</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>~ assumed or worked out, no vendor states it: check on site · a limit stands beside the line to write on · STOP: nobody goes on without two names</source>
        <translation>~ supposé ou calculé, sans donnée du fabricant&#xa0;: à vérifier · la limite est à côté de la ligne à remplir · STOP&#xa0;: on ne continue pas sans deux noms</translation>
    </message>
</context>
<context>
    <name>views::keyPlan</name>
    <message>
        <source>front: stand here</source>
        <translation>avant&#xa0;: se placer ici</translation>
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
        <translation>La salle vue de dessus, baie %1 marquée</translation>
    </message>
    <message>
        <source>Hall key plan</source>
        <translation>Plan de situation de la salle</translation>
    </message>
    <message>
        <source>where the cables of this rack go, continued</source>
        <translation>où vont les câbles de cette baie, suite</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>colonnes</translation>
    </message>
    <message>
        <source>To rack</source>
        <translation>Vers baie</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Cables</source>
        <translation>Câbles</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>Faisceaux</translation>
    </message>
    <message>
        <source>Bundle ids</source>
        <translation>N° faisceaux</translation>
    </message>
    <message>
        <source>Route, in pulling order (yellow on the plan)</source>
        <translation>Tracé, en ordre de tirage (jaune sur le plan)</translation>
    </message>
    <message>
        <source>row</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>%1 devices, %2 … %3</source>
        <translation>%1 équipements, %2 … %3</translation>
    </message>
    <message>
        <source>no tray</source>
        <translation>sans chemin</translation>
    </message>
    <message>
        <source>%1 without route</source>
        <translation>%1 sans tracé</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>scale %1</source>
        <translation>échelle %1</translation>
    </message>
    <message>
        <source>left the whole hall %1, right %2</source>
        <translation>à gauche toute la salle %1, à droite %2</translation>
    </message>
    <message>
        <source>this rack</source>
        <translation>cette baie</translation>
    </message>
    <message>
        <source>its cables go there: how many</source>
        <translation>nombre de câbles vers là</translation>
    </message>
    <message>
        <source>tray they lie in</source>
        <translation>leur chemin</translation>
    </message>
    <message>
        <source>switches</source>
        <translation>commutateurs</translation>
    </message>
    <message>
        <source>see the table</source>
        <translation>voir la table</translation>
    </message>
    <message>
        <source>%1 · seen from above · %2</source>
        <translation>%1 · vu de dessus · %2</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>+ long</translation>
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
        <translation>vers </translation>
    </message>
    <message>
        <source>%1 cables, %2 to %3</source>
        <translation>%1 câbles, %2 vers %3</translation>
    </message>
    <message>
        <source>Labels of %1, %2 of %3</source>
        <translation>Étiquettes de %1, %2 sur %3</translation>
    </message>
    <message>
        <source>labels %1 of %2, rev %3</source>
        <translation>étiq. %1 sur %2, rév %3</translation>
    </message>
    <message>
        <source>No cable ends there: there is no label to print.</source>
        <translation>Aucun câble n&apos;y aboutit&#xa0;: il n&apos;y a pas d&apos;étiquette à imprimer.</translation>
    </message>
    <message>
        <source>Labels, %1</source>
        <translation>Étiquettes, %1</translation>
    </message>
    <message>
        <source>%1 has no room for a code that scanners read, as of &quot;%2&quot;: it is left out.</source>
        <translation>%1 n&apos;a pas la place d&apos;un code lisible par un lecteur, par ex. pour «&#xa0;%2&#xa0;»&#xa0;: il est omis.</translation>
    </message>
    <message>
        <source>On %1 the modules of codes are as small as %2 mm, less than the %3 mm that every scanner reads: try one with yours, or take a larger label, a shorter text or Data Matrix.</source>
        <translation>Sur %1, les modules des codes descendent à %2 mm, moins que les %3 mm que lit tout lecteur&#xa0;: en essayer un avec le lecteur prévu, ou prendre une étiquette plus grande, un texte plus court ou Data Matrix.</translation>
    </message>
    <message>
        <source>%1 ends</source>
        <translation>%1 bouts</translation>
    </message>
    <message>
        <source>Names that %1 has no room for are cut at their front (%2): %3. The codes and the text of the PDF have them whole; a larger label has room.</source>
        <translation>Les noms trop longs pour %1 sont coupés au début (%2)&#xa0;: %3. Les codes et le texte du PDF les ont entiers&#xa0;; une étiquette plus grande leur laisse la place.</translation>
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
        <translation>Toutes les fibres de %1</translation>
    </message>
    <message>
        <source>lanes</source>
        <translation>voies</translation>
    </message>
    <message>
        <source>%1 · %2 lit fibers</source>
        <translation>%1 · %2 fibres éclairées</translation>
    </message>
    <message>
        <source>There is no fiber to follow: it is copper, or its type does not say which positions are lit.</source>
        <translation>Il n&apos;y a pas de fibre à suivre&#xa0;: c&apos;est du cuivre, ou son type ne dit pas quelles positions sont éclairées.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
</context>
<context>
    <name>views::laserSheet</name>
    <message>
        <source>laser module</source>
        <translation>module laser</translation>
    </message>
    <message>
        <source>PM %1</source>
        <translation>PM %1</translation>
    </message>
    <message>
        <source>OE %1</source>
        <translation>MO %1</translation>
    </message>
    <message>
        <source>lasers</source>
        <translation>lasers</translation>
    </message>
    <message>
        <source>Lasers, left to right along the bottom of the plate, with what each feeds ~</source>
        <translation>Lasers, de gauche à droite au bas de la face, avec ce que chacun alimente ~</translation>
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
        <translation>Moteurs</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>Nett</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Insérer</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lumière</translation>
    </message>
    <message>
        <source>dBm</source>
        <translation>dBm</translation>
    </message>
    <message>
        <source>care</source>
        <translation>précautions</translation>
    </message>
    <message>
        <source>PM fiber (blue jacket). Push straight in; never turn a plug in its adapter.</source>
        <translation>Fibre PM (gaine bleue). Pousser droit&#xa0;; ne jamais tourner une fiche dans son adaptateur.</translation>
    </message>
    <message>
        <source>Invisible light. Keep every ELS out until the procedure asks for it; never look into a plug.</source>
        <translation>Lumière invisible. Garder chaque ELS sorti tant que la procédure ne le demande pas&#xa0;; ne jamais regarder dans une fiche.</translation>
    </message>
    <message>
        <source>Write the reading. Wipe once, look through the scope, then seat.</source>
        <translation>Noter la mesure. Essuyer une fois, contrôler au microscope, puis insérer.</translation>
    </message>
    <message>
        <source>MPO key and lasers</source>
        <translation>Détrompeur MPO et lasers</translation>
    </message>
    <message>
        <source>MPO key</source>
        <translation>Détrompeur MPO</translation>
    </message>
    <message>
        <source>fiber positions, colours and polarity; PM runs and ELS of this switch</source>
        <translation>positions, couleurs et polarité des fibres&#xa0;; liaisons PM et ELS de ce commutateur</translation>
    </message>
    <message>
        <source>fiber positions, colours and polarity</source>
        <translation>positions, couleurs et polarité des fibres</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>éteinte</translation>
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
        <translation>DÉTROMPEUR</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>vers %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>both plugs of a cable</source>
        <translation>les deux fiches d&apos;un câble</translation>
    </message>
    <message>
        <source>looking into</source>
        <translation>vue dans la fiche,</translation>
    </message>
    <message>
        <source>the plug, key up</source>
        <translation>détrompeur en haut</translation>
    </message>
    <message>
        <source>This end</source>
        <translation>Ce côté</translation>
    </message>
    <message>
        <source>Far end</source>
        <translation>Côté distant</translation>
    </message>
    <message>
        <source>APC</source>
        <translation>APC</translation>
    </message>
    <message>
        <source>green, angled 8°</source>
        <translation>vert, angle 8°</translation>
    </message>
    <message>
        <source>Never mate with UPC.</source>
        <translation>Jamais avec l&apos;UPC.</translation>
    </message>
    <message>
        <source>1 to %1, 2 to %2 …</source>
        <translation>1 vers %1, 2 vers %2 …</translation>
    </message>
    <message>
        <source>dot = position 1</source>
        <translation>point = position 1</translation>
    </message>
    <message>
        <source>%1 of %2 lit,</source>
        <translation>%1 sur %2 éclairées,</translation>
    </message>
    <message>
        <source>lane order ~</source>
        <translation>ordre des voies ~</translation>
    </message>
    <message>
        <source>fiber colours</source>
        <translation>couleurs des fibres</translation>
    </message>
    <message>
        <source>%1 positions,</source>
        <translation>%1 positions,</translation>
    </message>
    <message>
        <source>Laser modules in the order of their numbers, with what each feeds ~</source>
        <translation>Modules laser dans l&apos;ordre de leurs numéros, avec ce que chacun alimente ~</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Alimente</translation>
    </message>
    <message>
        <source>no cable</source>
        <translation>aucun câble</translation>
    </message>
    <message>
        <source>fiber positions, colours and polarity; the modules of this shelf and what they feed</source>
        <translation>positions, couleurs et polarité des fibres&#xa0;; modules de ce tiroir et ce qu&apos;ils alimentent</translation>
    </message>
    <message>
        <source>Lasers stand in %1 and are ticked on its page; what they feed here ~</source>
        <translation>Lasers dans %1, cochés sur sa page&#xa0;; ce qu&apos;ils alimentent ici ~</translation>
    </message>
    <message>
        <source>No PM cable leads to a laser shelf yet: no light here ~</source>
        <translation>Aucun câble PM ne mène encore à un tiroir laser&#xa0;: pas de lumière ici ~</translation>
    </message>
    <message>
        <source>No laser shelf is placed: no light here until one is placed and cabled ~</source>
        <translation>Aucun tiroir laser placé&#xa0;: pas de lumière ici avant qu&apos;un soit placé et câblé ~</translation>
    </message>
</context>
<context>
    <name>views::noteLines</name>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>views::pairDrawing</name>
    <message>
        <source>%1 and %2 face to face</source>
        <translation>%1 et %2 face à face</translation>
    </message>
    <message>
        <source>face to face</source>
        <translation>face à face</translation>
    </message>
    <message>
        <source>nothing joins them</source>
        <translation>rien ne les relie</translation>
    </message>
    <message>
        <source>1 link</source>
        <translation>1 liaison</translation>
    </message>
    <message>
        <source>%1 links</source>
        <translation>%1 liaisons</translation>
    </message>
    <message>
        <source>%1 · %2 ports joined</source>
        <translation>%1 · %2 ports reliés</translation>
    </message>
    <message>
        <source>No cable goes from %1 to %2.</source>
        <translation>Aucun câble ne va de %1 à %2.</translation>
    </message>
</context>
<context>
    <name>views::portLight</name>
    <message>
        <source>port %1 is lit by no laser: %2</source>
        <translation>le port %1 n&apos;est éclairé par aucun laser&#xa0;: %2</translation>
    </message>
    <message>
        <source>port %1 is lit by %2</source>
        <translation>le port %1 est éclairé par %2</translation>
    </message>
    <message>
        <source>laser module %1</source>
        <translation>module laser %1</translation>
    </message>
    <message>
        <source>%1, lights ports %2</source>
        <translation>%1, éclaire les ports %2</translation>
    </message>
</context>
<context>
    <name>views::portTable</name>
    <message>
        <source>data</source>
        <translation>données</translation>
    </message>
    <message>
        <source>NIC</source>
        <translation>NIC</translation>
    </message>
    <message>
        <source>management</source>
        <translation>gestion</translation>
    </message>
    <message>
        <source>laser feed</source>
        <translation>alimentation laser</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>No ports yet: no device of this design has any.</source>
        <translation>Aucun port encore&#xa0;: aucun équipement de ce projet n&apos;en a.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>Connecteur</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>Câble</translation>
    </message>
    <message>
        <source>Far end</source>
        <translation>Côté distant</translation>
    </message>
    <message>
        <source>Rail</source>
        <translation>Rail</translation>
    </message>
    <message>
        <source>Loss to far port</source>
        <translation>Perte au port distant</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>Rows are in the order of the ports on the device.</source>
        <translation>Les lignes suivent l&apos;ordre des ports de l&apos;équipement.</translation>
    </message>
    <message>
        <source>One block of %1 rows = one column on the plate, top to bottom.</source>
        <translation>Un bloc de %1 lignes = une colonne de la face, de haut en bas.</translation>
    </message>
    <message>
        <source>Tick from left to right; do not connect before </source>
        <translation>Cocher de gauche à droite&#xa0;; ne pas connecter avant </translation>
    </message>
    <message>
        <source>Insp</source>
        <translation>Insp</translation>
    </message>
    <message>
        <source> is ticked. Loss: all mated pairs and fiber, port to port.</source>
        <translation> coché. Perte&#xa0;: paires accouplées et fibre, port à port.</translation>
    </message>
    <message>
        <source>The label at this end reads: </source>
        <translation>Étiquette de ce côté&#xa0;: </translation>
    </message>
    <message>
        <source>   ~ assumed, ? not known</source>
        <translation>   ~ supposé, ? inconnu</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>colonnes</translation>
    </message>
    <message>
        <source>Col</source>
        <translation>Col</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Tiroir</translation>
    </message>
    <message>
        <source>This end</source>
        <translation>Ce côté</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Stock m</source>
        <translation>Long. m</translation>
    </message>
    <message>
        <source>Loss dB</source>
        <translation>Perte dB</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Tirer</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>Nett</translation>
    </message>
    <message>
        <source>Conn</source>
        <translation>Conn</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>far end</source>
        <translation>côté distant</translation>
    </message>
    <message>
        <source>no cable</source>
        <translation>aucun câble</translation>
    </message>
    <message>
        <source>ports %1</source>
        <translation>ports %1</translation>
    </message>
    <message>
        <source>1 tray</source>
        <translation>1 tiroir</translation>
    </message>
    <message>
        <source>%1 trays</source>
        <translation>%1 tiroirs</translation>
    </message>
    <message>
        <source>rack %1 %2</source>
        <translation>baie %1 %2</translation>
    </message>
    <message>
        <source>bundle %1</source>
        <translation>faisceau %1</translation>
    </message>
    <message>
        <source>1 cable</source>
        <translation>1 câble</translation>
    </message>
    <message>
        <source>%1 cables</source>
        <translation>%1 câbles</translation>
    </message>
    <message>
        <source>route %1</source>
        <translation>tracé %1</translation>
    </message>
    <message>
        <source>several</source>
        <translation>plusieurs</translation>
    </message>
    <message>
        <source>each row names its far end</source>
        <translation>chaque ligne nomme son côté distant</translation>
    </message>
    <message>
        <source>leave the dust caps on</source>
        <translation>laisser les capuchons</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (suite)</translation>
    </message>
    <message>
        <source>row</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>One rail after the other, then management; trays from the bottom of the rack upwards.</source>
        <translation>Un rail après l&apos;autre, puis la gestion&#xa0;; tiroirs de bas en haut de la baie.</translation>
    </message>
    <message>
        <source>trays</source>
        <translation>tiroirs</translation>
    </message>
    <message>
        <source>none planned</source>
        <translation>aucun prévu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source> All at the REAR.</source>
        <translation> Tous à l&apos;ARRIÈRE.</translation>
    </message>
    <message>
        <source> The plate is page %1.</source>
        <translation> Face&#xa0;: page %1.</translation>
    </message>
    <message>
        <source>changed since %1</source>
        <translation>modifié depuis la %1</translation>
    </message>
    <message>
        <source> Of a breakout: its worst leg.</source>
        <translation> Éclaté&#xa0;: son pire brin.</translation>
    </message>
    <message>
        <source>   .3 after a cable: its leg 3</source>
        <translation>   .3 après un câble&#xa0;: son brin 3</translation>
    </message>
    <message>
        <source>breakout</source>
        <translation>éclaté</translation>
    </message>
    <message>
        <source> is ticked. Loss: on the pages of the switches.</source>
        <translation> coché. Perte&#xa0;: aux pages des commutateurs.</translation>
    </message>
    <message>
        <source>   ! NOT MADE this long: do not pull</source>
        <translation>   ! N&apos;EXISTE PAS si long&#xa0;: ne pas tirer</translation>
    </message>
    <message>
        <source>to %1 · %2 · %3</source>
        <translation>vers %1 · %2 · %3</translation>
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
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>, Type %1</source>
        <translation>, Type %1</translation>
    </message>
    <message>
        <source>position %1, %2</source>
        <translation>position %1, %2</translation>
    </message>
    <message>
        <source>%1: dark</source>
        <translation>%1&#xa0;: éteinte</translation>
    </message>
    <message>
        <source>%1: lane %2 sends</source>
        <translation>%1&#xa0;: la voie %2 émet</translation>
    </message>
    <message>
        <source>%1: lane %2 listens</source>
        <translation>%1&#xa0;: la voie %2 reçoit</translation>
    </message>
    <message>
        <source>connector</source>
        <translation>connecteur</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>éteinte</translation>
    </message>
</context>
<context>
    <name>views::pullSheets</name>
    <message>
        <source>cut to order</source>
        <translation>coupé sur mesure</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 further lengths</source>
        <translation>%1 autres longueurs</translation>
    </message>
    <message>
        <source>pulls</source>
        <translation>tirages</translation>
    </message>
    <message>
        <source>cables</source>
        <translation>câbles</translation>
    </message>
    <message>
        <source>metres of stock lengths</source>
        <translation>mètres standard</translation>
    </message>
    <message>
        <source>shifts of a crew</source>
        <translation>postes d&apos;équipe</translation>
    </message>
    <message>
        <source>crew</source>
        <translation>équipe</translation>
    </message>
    <message>
        <source>crews</source>
        <translation>équipes</translation>
    </message>
    <message>
        <source>without a way: in no pull</source>
        <translation>sans tracé&#xa0;: non tirés</translation>
    </message>
    <message>
        <source>sums</source>
        <translation>totaux</translation>
    </message>
    <message>
        <source>order</source>
        <translation>ordre</translation>
    </message>
    <message>
        <source>Pull in the order of the numbers</source>
        <translation>Tirer dans l&apos;ordre des numéros</translation>
    </message>
    <message>
        <source>A longer pull goes in before any shorter one that hangs out of a tray where it passes, so that nothing is drawn over an opening in which cables hang already ~. Within that a crew stays at its tray while there is something to pull in it, the longest first; what lies in no tray comes last.</source>
        <translation>Un tirage long passe avant tout tirage plus court qui sort d&apos;un chemin sur son passage, pour que rien ne soit tiré par-dessus une ouverture où pendent déjà des câbles ~. À cela près, une équipe reste à son chemin tant qu&apos;il y a à tirer, le plus long d&apos;abord&#xa0;; ce qui est sans chemin vient en dernier.</translation>
    </message>
    <message>
        <source>Boxes stand at the rack that is named first ~.</source>
        <translation>Les cartons sont à la baie nommée en premier ~.</translation>
    </message>
    <message>
        <source>Only what concerns %1 is here; the numbers are those of the whole schedule.</source>
        <translation>Seul ce qui concerne %1 est ici&#xa0;; les numéros sont ceux du plan entier.</translation>
    </message>
    <message>
        <source>lengths</source>
        <translation>longueurs</translation>
    </message>
    <message>
        <source>Bring, by stock length</source>
        <translation>À apporter, par longueur standard</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Cables</source>
        <translation>Câbles</translation>
    </message>
    <message>
        <source>Metres</source>
        <translation>Mètres</translation>
    </message>
    <message>
        <source>In pulls</source>
        <translation>Tirages</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>legend</source>
        <translation>légende</translation>
    </message>
    <message>
        <source>One row is one pull: tick left to right</source>
        <translation>Une ligne = un tirage&#xa0;: cocher vers la droite</translation>
    </message>
    <message>
        <source>Pulled</source>
        <translation>Tiré</translation>
    </message>
    <message>
        <source>all of its cables lie in the trays, from end to end</source>
        <translation>tous ses câbles sont dans les chemins, de bout en bout</translation>
    </message>
    <message>
        <source>Dressed</source>
        <translation>Peigné</translation>
    </message>
    <message>
        <source>bundled, no bend too narrow, slack put away at both ends</source>
        <translation>en faisceau, courbures bonnes, réserve rangée aux 2 côtés</translation>
    </message>
    <message>
        <source>Labelled</source>
        <translation>Étiqueté</translation>
    </message>
    <message>
        <source>both ends of every cable, and the bundle&apos;s tags</source>
        <translation>les 2 côtés de chaque câble, et le faisceau</translation>
    </message>
    <message>
        <source>assumed: no published rule or figure was found</source>
        <translation>supposé&#xa0;: ni règle ni donnée publiée trouvée</translation>
    </message>
    <message>
        <source>not known, never to be taken for zero</source>
        <translation>inconnu, à ne jamais prendre pour zéro</translation>
    </message>
    <message>
        <source>shifts</source>
        <translation>postes</translation>
    </message>
    <message>
        <source>By shift</source>
        <translation>Par poste</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Pulls</source>
        <translation>Tirages</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>shift %1</source>
        <translation>poste %1</translation>
    </message>
    <message>
        <source>in this rack, no tray</source>
        <translation>dans cette baie, sans chemin</translation>
    </message>
    <message>
        <source>to the rack beside, no tray</source>
        <translation>vers la baie voisine, sans chemin</translation>
    </message>
    <message>
        <source>drum ~</source>
        <translation>touret ~</translation>
    </message>
    <message>
        <source>%1 × %2 m cut</source>
        <translation>%1 × %2 m cpé</translation>
    </message>
    <message>
        <source>%1 × %2 m</source>
        <translation>%1 × %2 m</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>colonnes</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Tirage</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>De, vers</translation>
    </message>
    <message>
        <source>Trays in this order</source>
        <translation>Chemins dans cet ordre</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>Longueurs</translation>
    </message>
    <message>
        <source>Fill after</source>
        <translation>Rempli après</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>Shift %1 (continued)</source>
        <translation>Poste %1 (suite)</translation>
    </message>
    <message>
        <source>Shift %1</source>
        <translation>Poste %1</translation>
    </message>
    <message>
        <source>1 pull</source>
        <translation>1 tirage</translation>
    </message>
    <message>
        <source>%1 pulls</source>
        <translation>%1 tirages</translation>
    </message>
    <message>
        <source>1 cable</source>
        <translation>1 câble</translation>
    </message>
    <message>
        <source>%1 cables</source>
        <translation>%1 câbles</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>Crew lead</source>
        <translation>Chef d&apos;équipe</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>pull %1</source>
        <translation>tirage %1</translation>
    </message>
    <message>
        <source>crew %1</source>
        <translation>équipe %1</translation>
    </message>
    <message>
        <source>%1.%2 %</source>
        <translation>%1.%2 %</translation>
    </message>
    <message>
        <source>PULL</source>
        <translation>TIRAGE</translation>
    </message>
    <message>
        <source>Pull schedule</source>
        <translation>Plan de tirage</translation>
    </message>
    <message>
        <source>Shifts %1</source>
        <translation>Postes %1</translation>
    </message>
    <message>
        <source>Pulls %1</source>
        <translation>Tirages %1</translation>
    </message>
    <message>
        <source>in this order, one row a pull · %1</source>
        <translation>dans cet ordre, une ligne par tirage · %1</translation>
    </message>
    <message>
        <source>No cable with a way begins, ends or lies at %1: there is nothing to pull.</source>
        <translation>Aucun câble routé ne commence, ne finit ni ne passe en %1&#xa0;: il n&apos;y a rien à tirer.</translation>
    </message>
    <message>
        <source>No cable has a way yet: route the cables, then there is something to pull.</source>
        <translation>Aucun câble n&apos;a encore de tracé&#xa0;: router les câbles, il y aura alors à tirer.</translation>
    </message>
    <message>
        <source>Pull schedule, %1</source>
        <translation>Plan de tirage, %1</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Révision %1</translation>
    </message>
    <message>
        <source>Order and sums</source>
        <translation>Ordre et totaux</translation>
    </message>
    <message>
        <source>Cables in a pull: at most %1. Pulls of a crew in a shift: at most %2.</source>
        <translation>Câbles par tirage&#xa0;: %1 au plus. Tirages d&apos;une équipe par poste&#xa0;: %2 au plus.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>U17-23: lowest units of the devices its cables end at. Lengths: cables × stock length, from boxes, or from a drum where it says so. ~ assumed: no rule was found, ask the crew.</source>
        <translation>U17-23&#xa0;: unités basses des équipements au bout de ses câbles. Longueurs&#xa0;: câbles × longueur standard, en cartons, ou sur touret si indiqué. ~ supposé&#xa0;: aucune règle trouvée, demander à l&apos;équipe.</translation>
    </message>
    <message>
        <source>Fill after: at the fullest place of its way with this pull in, on the stretch that is named; the rest of that tray may be fuller or emptier.</source>
        <translation>Rempli après&#xa0;: à l&apos;endroit le plus plein du tracé, ce tirage posé, sur le tronçon nommé&#xa0;; le reste de ce chemin peut être plus ou moins plein.</translation>
    </message>
</context>
<context>
    <name>views::rackDrawing</name>
    <message>
        <source>positions at the rear: assumption</source>
        <translation>positions à l&apos;arrière&#xa0;: hypothèse</translation>
    </message>
    <message>
        <source>positions of ports: assumption</source>
        <translation>positions des ports&#xa0;: hypothèse</translation>
    </message>
    <message>
        <source>fiber manager %1 U</source>
        <translation>passe-fibres %1 U</translation>
    </message>
    <message>
        <source>%1 U free</source>
        <translation>%1 U libres</translation>
    </message>
    <message>
        <source> · rear</source>
        <translation> · arrière</translation>
    </message>
    <message>
        <source> · front</source>
        <translation> · avant</translation>
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
        <translation>est</translation>
    </message>
    <message>
        <source>south</source>
        <translation>sud</translation>
    </message>
    <message>
        <source>west</source>
        <translation>ouest</translation>
    </message>
    <message>
        <source>Racks</source>
        <translation>Baies</translation>
    </message>
    <message>
        <source>No racks yet. A new cluster brings them: File, New cluster.</source>
        <translation>Aucune baie encore. Un nouveau cluster en apporte&#xa0;: Fichier, Nouveau cluster.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rangée</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
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
        <translation>Orientation</translation>
    </message>
    <message>
        <source>A rack faces north, east, south or west.</source>
        <translation>Une baie est orientée nord, est, sud ou ouest.</translation>
    </message>
    <message>
        <source>Units used</source>
        <translation>Unités utilisées</translation>
    </message>
    <message>
        <source>Units free</source>
        <translation>Unités libres</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Équipements</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Puissance</translation>
    </message>
    <message>
        <source>Coolant</source>
        <translation>Liquide</translation>
    </message>
    <message>
        <source>A place in the hall is a length, such as 12.4 m or 40 ft 8 in.</source>
        <translation>Une place dans la salle est une longueur, comme 12,4 m ou 40 ft 8 in.</translation>
    </message>
</context>
<context>
    <name>views::rackText</name>
    <message>
        <source>busbar, voltage not known</source>
        <translation>barre, tension inconnue</translation>
    </message>
    <message>
        <source>busbar %1 V · %2 A</source>
        <translation>barre %1 V · %2 A</translation>
    </message>
    <message>
        <source> of %1 A</source>
        <translation> sur %1 A</translation>
    </message>
    <message>
        <source>, rating not known</source>
        <translation>, limite inconnue</translation>
    </message>
    <message>
        <source> a half</source>
        <translation> par moitié</translation>
    </message>
    <message>
        <source>leaf · rail %1</source>
        <translation>leaf · rail %1</translation>
    </message>
    <message>
        <source>spine</source>
        <translation>spine</translation>
    </message>
    <message>
        <source>core</source>
        <translation>core</translation>
    </message>
</context>
<context>
    <name>views::readDxf</name>
    <message>
        <source>this is no DXF drawing: it does not begin with a section</source>
        <translation>ce n&apos;est pas un dessin DXF&#xa0;: il ne commence pas par une section</translation>
    </message>
    <message>
        <source>this is no DXF drawing, or a damaged one: a group code is missing; save it again as ASCII DXF</source>
        <translation>ce n&apos;est pas un dessin DXF, ou il est endommagé&#xa0;: un code de groupe manque&#xa0;; l&apos;enregistrer à nouveau en DXF ASCII</translation>
    </message>
    <message>
        <source>this is no DXF drawing: nothing stands in it</source>
        <translation>ce n&apos;est pas un dessin DXF&#xa0;: il est vide</translation>
    </message>
    <message>
        <source>the drawing has %1, which is more than an underlay may have: take out what is no part of the room, and save it again</source>
        <translation>le dessin a %1, plus que n&apos;en admet un fond de plan&#xa0;: retirer ce qui ne fait pas partie de la salle, et l&apos;enregistrer à nouveau</translation>
    </message>
    <message>
        <source>there is nothing in the drawing that a floor plan could show</source>
        <translation>le dessin ne contient rien qu&apos;un plan puisse montrer</translation>
    </message>
    <message>
        <source>this is a binary DXF drawing: save it as ASCII DXF</source>
        <translation>c&apos;est un dessin DXF binaire&#xa0;: l&apos;enregistrer en DXF ASCII</translation>
    </message>
    <message>
        <source>this is a DWG drawing: save it as ASCII DXF</source>
        <translation>c&apos;est un dessin DWG&#xa0;: l&apos;enregistrer en DXF ASCII</translation>
    </message>
    <message>
        <source>on a sheet of paper</source>
        <translation>sur une feuille de papier</translation>
    </message>
</context>
<context>
    <name>views::readUnderlay</name>
    <message>
        <source>the image cannot be read: %1</source>
        <translation>l&apos;image est illisible&#xa0;: %1</translation>
    </message>
    <message>
        <source>the image has %1 × %2 pixels, and at most %3 million can be shown: save it smaller</source>
        <translation>l&apos;image a %1 × %2 pixels, et %3 millions au plus peuvent être affichés&#xa0;: l&apos;enregistrer en plus petit</translation>
    </message>
    <message>
        <source>this is no file</source>
        <translation>ce n&apos;est pas un fichier</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n&apos;existe pas</translation>
    </message>
    <message>
        <source>the file cannot be opened: %1</source>
        <translation>le fichier ne peut pas être ouvert&#xa0;: %1</translation>
    </message>
    <message>
        <source>the file has %1 MB, and an underlay may have %2: take out what is no part of the room</source>
        <translation>le fichier fait %1 Mo, et un fond de plan peut en faire %2&#xa0;: retirer ce qui ne fait pas partie de la salle</translation>
    </message>
    <message>
        <source>the file cannot be read: %1</source>
        <translation>le fichier est illisible&#xa0;: %1</translation>
    </message>
    <message>
        <source>this is a PDF: save the plan as ASCII DXF or as a PNG image</source>
        <translation>c&apos;est un PDF&#xa0;: enregistrer le plan en DXF ASCII ou en image PNG</translation>
    </message>
    <message>
        <source>Drawings and images (*.dxf *.DXF *.png *.jpg *.jpeg *.PNG *.JPG)</source>
        <translation>Dessins et images (*.dxf *.DXF *.png *.jpg *.jpeg *.PNG *.JPG)</translation>
    </message>
    <message>
        <source>the drawing does not say its unit; millimetres are taken</source>
        <translation>le dessin n&apos;indique pas son unité&#xa0;; le millimètre est retenu</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>omis&#xa0;: %1</translation>
    </message>
    <message>
        <source>the file ends before the drawing does: part of it may be missing</source>
        <translation>le fichier s&apos;arrête avant la fin du dessin : une partie peut manquer</translation>
    </message>
</context>
<context>
    <name>views::rearPlant</name>
    <message>
        <source> supply</source>
        <translation> départ</translation>
    </message>
    <message>
        <source> return</source>
        <translation> retour</translation>
    </message>
    <message>
        <source>supply</source>
        <translation>départ</translation>
    </message>
    <message>
        <source>return</source>
        <translation>retour</translation>
    </message>
    <message>
        <source>busbar</source>
        <translation>barre omnibus</translation>
    </message>
    <message>
        <source>NVLink cartridges</source>
        <translation>cartouches NVLink</translation>
    </message>
    <message>
        <source>NVLink cartridges, position assumed</source>
        <translation>cartouches NVLink, position supposée</translation>
    </message>
    <message>
        <source>hoses</source>
        <translation>flexibles</translation>
    </message>
    <message>
        <source>coupling %1, %2</source>
        <translation>raccord %1, %2</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>couplings</source>
        <translation>raccords</translation>
    </message>
</context>
<context>
    <name>views::revisionBlock</name>
    <message>
        <source>revisions</source>
        <translation>révisions</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Révisions</translation>
    </message>
    <message>
        <source>not issued yet: a working copy</source>
        <translation>pas encore émise&#xa0;: copie de travail</translation>
    </message>
    <message>
        <source>Rev</source>
        <translation>Rév</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>1 earlier revision: %1</source>
        <translation>1 révision antérieure&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 earlier revisions: %2 to %3</source>
        <translation>%1 révisions antérieures&#xa0;: %2 à %3</translation>
    </message>
</context>
<context>
    <name>views::sumText</name>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>views::tableSheets</name>
    <message>
        <source>the table %1 has no column &quot;%2&quot;, only %3</source>
        <translation>le tableau %1 n&apos;a pas de colonne «&#xa0;%2&#xa0;», seulement %3</translation>
    </message>
    <message>
        <source>A page has room for a filter of %1 letters, and this one has %2: look for fewer words.</source>
        <translation>Une page a la place pour un filtre de %1 caractères, et celui-ci en a %2&#xa0;: chercher moins de mots.</translation>
    </message>
    <message>
        <source>the column %1 is named twice</source>
        <translation>la colonne %1 est nommée deux fois</translation>
    </message>
    <message>
        <source>Stopped: nothing was laid out.</source>
        <translation>Arrêté&#xa0;: rien n&apos;a été mis en page.</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>colonnes</translation>
    </message>
    <message>
        <source>No row is as the filter wants it.</source>
        <translation>Aucune ligne ne correspond au filtre.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 lignes sur %2</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 ligne</translation>
    </message>
    <message>
        <source>all %1 rows</source>
        <translation>toutes les %1 lignes</translation>
    </message>
    <message>
        <source>in the design&apos;s order</source>
        <translation>dans l&apos;ordre du projet</translation>
    </message>
    <message>
        <source>by %1, ascending</source>
        <translation>par %1, croissant</translation>
    </message>
    <message>
        <source>by %1, descending</source>
        <translation>par %1, décroissant</translation>
    </message>
    <message>
        <source>columns 1 and %1 to %2 of %3</source>
        <translation>colonnes 1 et %1 à %2 sur %3</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtre</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Révision %1</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>page %1</translation>
    </message>
    <message>
        <source>the filter %1 says nothing: %2</source>
        <translation>le filtre %1 ne dit rien&#xa0;: %2</translation>
    </message>
    <message>
        <source>the filter looks for &quot;%1&quot;, which no row has, and the table %2 has no column &quot;%3&quot;, only %4</source>
        <translation>le filtre cherche «&#xa0;%1&#xa0;», qu&apos;aucune ligne n&apos;a, et le tableau %2 n&apos;a pas de colonne «&#xa0;%3&#xa0;», seulement %4</translation>
    </message>
    <message>
        <source>rows %1 to %2</source>
        <translation>lignes %1 à %2</translation>
    </message>
</context>
<context>
    <name>views::tables</name>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>counted elsewhere</source>
        <translation>compté ailleurs</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 erreur</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 erreurs</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 avertissement</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 avertissements</translation>
    </message>
    <message>
        <source>1 unknown</source>
        <translation>1 inconnu</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>%1 inconnus</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 remarque</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 remarques</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
</context>
<context>
    <name>views::tileMarks</name>
    <message>
        <source>tile</source>
        <translation>pavé</translation>
    </message>
</context>
<context>
    <name>views::titleStrip</name>
    <message>
        <source>1 : %1 on %2</source>
        <translation>1 : %1 sur %2</translation>
    </message>
    <message>
        <source>Not to scale</source>
        <translation>Hors échelle</translation>
    </message>
</context>
<context>
    <name>views::traceDrawing</name>
    <message>
        <source>laser feed %1 of %2</source>
        <translation>alimentation laser %1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 · %3 · %4</source>
        <translation>%1 sur %2 · %3 · %4</translation>
    </message>
    <message>
        <source>Trace of %1</source>
        <translation>Tracé de %1</translation>
    </message>
    <message>
        <source>trace</source>
        <translation>tracé</translation>
    </message>
    <message>
        <source>Trace · %1</source>
        <translation>Tracé · %1</translation>
    </message>
    <message>
        <source>There is no fiber to follow: nothing is plugged in, it is copper, or its type does not say which positions are lit.</source>
        <translation>Il n&apos;y a pas de fibre à suivre&#xa0;: rien n&apos;est branché, c&apos;est du cuivre, ou son type ne dit pas quelles positions sont éclairées.</translation>
    </message>
    <message>
        <source>Trace · %1, fiber %2 of %3</source>
        <translation>Tracé · %1, fibre %2 sur %3</translation>
    </message>
</context>
<context>
    <name>views::trayTable</name>
    <message>
        <source>fiber</source>
        <translation>fibre</translation>
    </message>
    <message>
        <source>copper</source>
        <translation>cuivre</translation>
    </message>
    <message>
        <source>power</source>
        <translation>énergie</translation>
    </message>
    <message>
        <source>Trays</source>
        <translation>Chemins</translation>
    </message>
    <message>
        <source>No cable ways yet. Draw one on the plan, or begin with a new cluster.</source>
        <translation>Aucun chemin de câbles encore. En dessiner un sur le plan, ou commencer par un nouveau cluster.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profondeur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Layers are a whole number from 1.</source>
        <translation>Les couches sont un nombre entier à partir de 1.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Cables</source>
        <translation>Câbles</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Rempli</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>A tray&apos;s size is a length, such as 300 mm or 12 in.</source>
        <translation>La taille d&apos;un chemin de câbles est une longueur, comme 300 mm ou 12 in.</translation>
    </message>
</context>
<context>
    <name>views::unitText</name>
    <message>
        <source>1 rack</source>
        <translation>1 baie</translation>
    </message>
    <message>
        <source>%1 racks</source>
        <translation>%1 baies</translation>
    </message>
</context>
</TS>
