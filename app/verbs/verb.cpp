// SPDX-FileCopyrightText: The Rackloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/verbs/verb.h"

#include "app/design_io.h"
#include "model/io/whole_file.h"

#include <QCoreApplication>

#include <algorithm>

namespace app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(app::Verb)
};

constexpr auto kMostErrorsShown = std::size_t(4);

std::vector<Verb> allVerbs()
{
    const auto s = [](const char* text) { return QString::fromLatin1(text); };
    return {
        {s("new"),
         s("rackloom new OUT --gpus N | --template nvl576-row|FILE.json [--compute gb300-nvl72] [--switch q3450-ld] "
           "[--tiers auto|2|3] [--water-c 30] "
           "[--copper-profile 2m|3m|by-part] [--optics port-aligned|lane-striped] [--redundancy shelf|psu|feed] "
           "[--name TEXT] [--date YYYY-MM-DD] [--naming KEY=PATTERN ...] [--management] [--no-route]"),
         Text::tr("make a whole cluster from a GPU count, or a row from a template"), false, runNew},
        {s("info"), s("rackloom info DESIGN [--format text|json]"), Text::tr("count what a design holds"), false,
         runInfo},
        {s("check"), s("rackloom check DESIGN [--format text|json] [--rule ID ...]"),
         Text::tr("say what would stop an installation"), false, runCheck},
        {s("route"), s("rackloom route DESIGN [-o OUT]"), Text::tr("find every cable's way again"), false, runRoute},
        {s("tray"),
         s("rackloom tray DESIGN list | draw|change NAME [--kind fiber|copper|power] [--points X,Y,Z ...] [--width MM] "
           "[--depth MM] [--layers N] | remove NAME [-o OUT]"),
         Text::tr("see and draw cable ways"), false, runTray},
        {s("hall"),
         s("rackloom hall DESIGN size W,D | outline X,Y ... | slab KG_PER_M2 [KG_PER_FOOT] | feed [ROW] KW | air KW | "
           "column NAME X,Y ... | "
           "keep-out NAME X,Y ... "
           "[--from Z] [--to Z] | remove NAME | underlay FILE [--at X,Y=X,Y --at X,Y=X,Y] [--off LAYER ...] | "
           "underlay --none [-o OUT]"),
         Text::tr("set the hall's outline, columns, keep-outs, slab, feeds and air"), false, runHall},
        {s("place"), s("rackloom place DESIGN TYPE RACK UNIT [--name NAME] [-o OUT]"),
         Text::tr("stand a device in a rack"), false, runPlace},
        {s("delete"), s("rackloom delete DESIGN DEVICE [-o OUT]"),
         Text::tr("take a device out, with its cables and hoses"), false, runDelete},
        {s("move"), s("rackloom move DESIGN RACK X,Y [--facing north|east|south|west] | DEVICE RACK UNIT [-o OUT]"),
         Text::tr("move a rack or a device"), false, runMove},
        {s("rename"), s("rackloom rename DESIGN NAME NEW-NAME [-o OUT]"),
         Text::tr("give a row, rack, device, tray or coolant unit another name"), false, runRename},
        {s("guide"),
         s("rackloom guide DESIGN CABLE|PORT|PATTERN... [--via TRAY ...] [--avoid TRAY ...] [--apart CABLE] [-o OUT]"),
         Text::tr("say which way cables must take"), false, runGuide},
        {s("set"), s("rackloom set DESIGN [KEY=VALUE ...] [-o OUT]"),
         Text::tr("see and change the profile, and how the design is printed and bought"), false, runSet},
        {s("connect"),
         s("rackloom connect DESIGN FROM TO [--type KEY] [--by order|round-robin [N]|offset N] [--dry-run] [-o OUT]"),
         Text::tr("plug cables into ports, one or many by pattern"), false, runConnect},
        {s("disconnect"), s("rackloom disconnect DESIGN PORT|CABLE|PATTERN... [-o OUT]"), Text::tr("take cables out"),
         false, runDisconnect},
        {s("swap"), s("rackloom swap DESIGN CABLE CABLE [--end a|b] [-o OUT]"),
         Text::tr("exchange the ends of two cables"), false, runSwap},
        {s("reterminate"), s("rackloom reterminate DESIGN CABLE a|b DEVICE:PORT [-o OUT]"),
         Text::tr("move one end of a cable to a free port"), false, runReterminate},
        {s("bundles"), s("rackloom bundles DESIGN [--most N] [--format text|json|csv]"),
         Text::tr("cables grouped for pulling, by their common way"), false, runBundles},
        {s("trunk"),
         s("rackloom trunk DESIGN CABLE|PATTERN|BUNDLE|RACK=RACK... [--trunk KEY] [--panel KEY] [--over-budget] "
           "[--dry-run] [-o OUT]"),
         Text::tr("turn jumpers into trunks between panels, and say first what that does"), false, runTrunk},
        {s("untrunk"), s("rackloom untrunk DESIGN TRUNK|RACK=RACK... [--dry-run] [-o OUT]"),
         Text::tr("turn trunks back into jumpers"), false, runUntrunk},
        {s("rules"), s("rackloom rules"), Text::tr("the table of all rules, as the manual has it"), false, runRules},
        {s("fix"), s("rackloom fix DESIGN RULE PLACE [--dry-run] [--choice N] [-o OUT]"),
         Text::tr("mend a finding with a cure that breaks nothing else"), false, runFix},
        {s("waive"),
         s("rackloom waive DESIGN RULE PLACE --reason TEXT --author NAME --date YYYY-MM-DD | RULE PLACE --remove | "
           "list "
           "[-o OUT]"),
         Text::tr("accept a finding, and say why"), false, runWaive},
        {s("trace"), s("rackloom trace DESIGN DEVICE:PORT | DEVICE --all [--format text|json]"),
         Text::tr("follow every fiber from laser to far end"), false, runTrace},
        {s("impact"),
         s("rackloom impact DESIGN DEVICE|DEVICE:PART|RACK:busbar-top|RACK:loop-a|CABLE|TRAY|CDU [--format text|json]"),
         Text::tr("say what goes with a lost part, what stays and what to replace"), false, runImpact},
        {s("plan"), s("rackloom plan --gpus N [--format text|json]"), Text::tr("compare interconnects for a GPU count"),
         false, runPlan},
        {s("diff"), s("rackloom diff A B [--format text|json|pdf] [-o OUT] | --apply CHANGES.json [--back] A -o OUT"),
         Text::tr("say what changed between two designs, or make that change"), false, runDiff},
        {s("export"),
         s("rackloom export DESIGN --as "
           "bom-csv|bom-xlsx|bom-pdf|cables-csv|cables-xlsx|links-csv|labels-csv|labels-zpl|labels-zpl-300|labels-pdf|"
           "pull-schedule-csv|pull-schedule-pdf|install-pdf|fiber-map-pdf|elevation-svg|elevation-png|elevation-pdf|"
           "floor-svg|floor-png|floor-pdf|"
           "fiber-svg|fiber-pdf|racks-pdf|devices-pdf|cables-pdf|ports-pdf|trays-pdf|couplings-pdf [--of NAME] "
           "[--paper a4|a3|letter] [--scale 50] [--prices FILE] "
           "[--group-by kind|rack|row] [--crews N] [--filter TEXT] [--sort COLUMN|-COLUMN] [--columns a,b,c] "
           "[--since BEFORE.rackloom] -o OUT"),
         Text::tr("write a list or a drawing"), true, runExport},
        {s("render"),
         s("rackloom render DESIGN --view floor|elevation|fiber [--of NAME] [--face front|rear|both] [--colour "
           "rail|role|fill|power|coolant|stock-length|finding] [--theme light|dark] [--size WxH] -o OUT.png"),
         Text::tr("write a picture"), true, runRender},
        {s("revision"),
         s("rackloom revision DESIGN list | issue --author NAME --date YYYY-MM-DD --note TEXT [--name B] [--checked "
           "NAME] | "
           "correct [--name B] [--author NAME] [--date YYYY-MM-DD] [--note TEXT] [--checked NAME] | remove [-o OUT]"),
         Text::tr("issue the design under the next revision, or see who issued what"), false, runRevision},
        {s("resave"), s("rackloom resave DESIGN -o OUT"), Text::tr("read and write"), false, runResave},
        {s("catalog"), s("rackloom catalog list [--assumptions] | show ID | check FILE | add FILE DESIGN [-o OUT]"),
         Text::tr("look at the catalog, or take types of your own into a design"), false, runCatalog},
    };
}

}  // namespace

const std::vector<Verb>& verbs()
{
    static const std::vector<Verb> all = allVerbs();
    return all;
}

const Verb* findVerb(const QString& name)
{
    for (const Verb& verb : verbs()) {
        if (verb.name == name)
            return &verb;
    }
    return nullptr;
}

int complain(Console& console, const model::Error& error, const QString& file)
{
    console.err << "rackloom: ";
    if (!file.isEmpty())
        console.err << file << ':';
    if (error.line > 0)
        console.err << error.line << ':';
    if (!file.isEmpty())
        console.err << ' ';
    console.err << error.message << '\n';
    return kBadInput;
}

int complainOfAll(Console& console, const std::vector<model::Error>& errors, const QString& file)
{
    for (std::size_t i = 0; i < std::min(errors.size(), kMostErrorsShown); ++i)
        complain(console, errors[i], file);
    if (errors.size() > kMostErrorsShown)
        complain(console, {Text::tr("%1 more").arg(errors.size() - kMostErrorsShown)}, file);
    return kBadInput;
}

std::optional<model::Tables> openDesign(const QString& path, Console& console)
{
    auto plan = readDesign(path);
    if (!plan) {
        complain(console, plan.error(), path);
        return std::nullopt;
    }
    return std::move(plan).value();
}

model::Result<model::Done> writeWhole(const QString& path, const QByteArray& bytes)
{
    const auto written = model::writeWholeFile(path, {bytes.constData(), static_cast<std::size_t>(bytes.size())});
    if (!written)
        return model::Error{Text::tr("cannot be written: %1").arg(written.error().message)};
    return written;
}

model::Result<bool> wantsJson(const QString& format)
{
    if (format != QLatin1String("text") && format != QLatin1String("json"))
        return model::Error{Text::tr("--format is text or json, not \"%1\"").arg(format)};
    return format == QLatin1String("json");
}

}  // namespace app
