/** Weights of terms, written by `npm run fit`; how they are read stands in `term-weights.ts`. */
export const TERM_TABLE = String.raw`
: -1.8: given name
: -1.7: head: ed; start
: -1.4: mended
: -1.3: inner: adjective
: -1.1: head: ed technical
: -1: very often, more
: -0.9: four
: -0.8: alone: ed; alone: everyday, no ending; last capital; pair: both technical technical; to; twice, ed
: -0.7: alone: ed, other ending; first: adjective; in talks
: -0.6: alone: everyday technical, emphasis; always longer left; inner: ing; object behind; pair: adjective everyday technical
: -0.5: after technical; alone: ed technical; alone: ed technical, other ending; alone: ed, prose; alone: everyday technical, label
: -0.5: first: ed; first: ed, singular; head cannot end; often, ed technical; other by ending, more; other by ending, one
: -0.5: pair: ed technical; pair: everyday technical ed; pair: technical ed; short; twice, ing technical
: -0.4: after unknown; all broad; alone: both technical capital, title; alone: ed, title; alone: everyday; alone: everyday technical
: -0.4: alone: everyday, noun ending; alone: ing, title; before adjective technical; emphasis, one; first: ing; head: everyday; inner: ed
: -0.4: number before; pair: modifier modifier; pair: technical ed technical; talk short, emphasis; talk very long, opening
: -0.3: after everyday technical; alone: both technical, part; alone: ed technical, prose; alone: ed, opening
: -0.3: alone: everyday technical, line; alone: everyday, emphasis; alone: everyday, part; alone: ing capital, title; alone: ing technical
: -0.3: alone: ing technical capital, title; alone: ing technical, emphasis; alone: ing technical, no ending; before both
: -0.3: before both technical; before technical; before unknown; block paragraph, more; first: both technical; first: ing, singular
: -0.3: in title: label, one; inner: adjective technical; inner: ing technical; often, both; pair: adjective everyday
: -0.3: pair: adjective technical everyday; pair: everyday technical ed technical; pair: ing technical ing technical; pair: technical both
: -0.3: pair: technical ing; pair: unknown ed; pair: unknown unknown; talk long, opening; talk very long, part; the; twice, both technical
: -0.3: twice, broad; twice, modifier; twice, unknown
: -0.2: after modifier; alone: both technical, other ending; alone: broad, line; alone: broad, prose; alone: ed technical, title
: -0.2: alone: everyday technical capital, emphasis; alone: everyday technical, noun ending; alone: everyday, label; alone: ing
: -0.2: alone: ing technical, part; alone: ing technical, prose; alone: ing, no ending; alone: ing, prose; alone: technical, line
: -0.2: alone: technical, prose; alone: unknown capital, part; alone: unknown, prose; always longer right; before everyday technical
: -0.2: before modifier; block paragraph; block row, one; doubtful; first: ing technical, plural; first: ing, plural; in title: label
: -0.2: in title: opening, one; in title: part, more; inner: everyday; opening; opening, more; opens: ing; pair: adjective both technical
: -0.2: pair: adjective technical both technical; pair: adjective technical everyday technical; pair: both unknown; pair: ed unknown
: -0.2: pair: everyday technical; pair: everyday technical ing; pair: everyday technical unknown; pair: ing ing technical
: -0.2: pair: ing modifier; pair: ing technical everyday; pair: ing technical technical; pair: modifier ed; pair: unknown ing; prose
: -0.2: prose, more; room huge, one; room tiny, more; run of 6; talk long, part; talk long, prose; talk long, title
: -0.2: talk middling, emphasis; talk short, label; talk very long; talk very long, prose; three; twice, everyday technical
: -0.1: after everyday; alone: both capital, title; alone: both technical; alone: both technical, title; alone: both, prose
: -0.1: alone: broad, noun ending; alone: broad, opening; alone: broad, part; alone: ed capital, prose; alone: ed capital, title
: -0.1: alone: ed technical capital, title; alone: ed technical, emphasis; alone: ed technical, opening; alone: ed technical, part
: -0.1: alone: ed, noun ending; alone: everyday technical, no ending; alone: everyday technical, other ending; alone: everyday, opening
: -0.1: alone: ing, opening; alone: modifier capital, line; alone: modifier capital, opening; alone: modifier capital, part
: -0.1: alone: modifier, emphasis; alone: modifier, other ending; alone: modifier, prose; alone: modifier, title
: -0.1: alone: technical capital, part; alone: technical capital, prose; alone: unknown, label; alone: unknown, line; before everyday
: -0.1: before ing technical; block heading; block heading, more; block item, more; ends few; ends none; first: adjective technical
: -0.1: first: everyday; first: ing technical; holds none; in title: line, more; in title: opening; label, one; line, more; of behind
: -0.1: often, modifier; one; opens: ing technical; pair: adjective technical both; pair: adjective technical ed technical
: -0.1: pair: adjective technical ing; pair: ed both technical; pair: ed everyday; pair: ed technical unknown
: -0.1: pair: everyday both technical; pair: everyday ed; pair: everyday everyday technical; pair: everyday ing; pair: everyday unknown
: -0.1: pair: ing both; pair: ing both technical; pair: ing ed; pair: ing everyday; pair: ing ing; pair: ing technical
: -0.1: pair: ing technical unknown; pair: modifier both; pair: modifier ed technical; pair: modifier unknown
: -0.1: pair: technical ing technical; pair: unknown ed technical; pair: unknown everyday; part, more; room huge; room large, one
: -0.1: run of 4; run of 5; talk long, label; talk middling, line; talk short, line; talk very long, more; talk very long, one
: -0.1: talk very long, title; title; title, more; twice, ing; whole run, one
: 0.1: after both; alone: both technical, no ending; alone: broad capital, title; alone: everyday capital, part
: 0.1: alone: everyday technical capital, title; alone: everyday technical, opening; alone: everyday technical, title
: 0.1: alone: ing capital, prose; alone: ing technical, line; alone: ing, emphasis; alone: ing, label; alone: modifier capital, emphasis
: 0.1: alone: modifier capital, prose; alone: modifier, label; alone: modifier, opening; alone: technical capital, opening
: 0.1: alone: technical, label; alone: technical, other ending; alone: unknown capital, emphasis; alone: unknown capital, title
: 0.1: alone: unknown, no ending; alone: unknown, opening; before ed technical; block item, one; block paragraph, one; ends many
: 0.1: ends some; first: both; first: ed technical; first: ed technical, plural; first: everyday technical; first: ing technical, singular
: 0.1: holds start; in title: emphasis; in title: emphasis, more; in title: label, more; in title: line; inner: ed technical
: 0.1: opens: ed technical; pair: adjective technical unknown; pair: adjective unknown; pair: both technical everyday
: 0.1: pair: both technical ing; pair: ed ing technical; pair: ed technical both technical; pair: ed technical everyday
: 0.1: pair: ed technical ing technical; pair: everyday modifier; pair: everyday technical both; pair: ing technical both technical
: 0.1: pair: ing unknown; pair: technical modifier; pair: technical unknown; pair: unknown everyday technical; part, one; room large, more
: 0.1: room small; talk long, line; talk middling; talk middling, more; talk middling, part; talk middling, title; talk short
: 0.1: talk short, more; talk short, prose; talk short, title; talk very long, emphasis; twice, ed technical
: 0.2: a; after (; after adjective; after adjective technical; all technical; alone: both technical capital, prose
: 0.2: alone: both technical, label; alone: both, title; alone: broad capital, part; alone: broad, no ending; alone: broad, other ending
: 0.2: alone: ed, label; alone: ed, line; alone: everyday technical, part; alone: everyday, title; alone: ing technical, label
: 0.2: alone: ing, part; alone: modifier capital, title; alone: technical capital, emphasis; alone: technical, opening
: 0.2: alone: technical, part; alone: unknown capital, opening; alone: unknown capital, prose; alone: unknown, emphasis
: 0.2: alone: unknown, title; emphasis; head: everyday technical; head: unknown; in title: line, one; in title: part, one; inner: modifier
: 0.2: inner: technical; none technical; often, ed; often, ing technical; pair: both technical everyday technical
: 0.2: pair: both technical unknown; pair: everyday everyday; pair: everyday technical everyday
: 0.2: pair: everyday technical everyday technical; pair: modifier both technical; pair: modifier ing; pair: modifier technical
: 0.2: pair: unknown both; pair: unknown ing technical; pair: unknown modifier; plural; room huge, more; room tiny, one
: 0.2: talk middling, opening; talk very long, label; twice, both; twice, more
: 0.3: (; alone: both technical, prose; alone: broad, emphasis; alone: ed, part; alone: everyday capital, prose
: 0.3: alone: everyday technical capital, opening; alone: everyday technical capital, prose; alone: ing technical capital, prose
: 0.3: alone: ing technical, title; alone: ing, line; alone: modifier, noun ending; alone: technical, emphasis; alone: unknown, part
: 0.3: first: unknown; inner: both; line; noun by ending; often, broad; often, everyday technical; pair: adjective technical modifier
: 0.3: pair: ed everyday technical; pair: everyday ing technical; pair: everyday technical modifier
: 0.3: pair: ing technical everyday technical; pair: modifier everyday technical; pair: unknown both technical; run of 1
: 0.3: talk short, opening; with
: 0.4: after both technical; after ed technical; alone: broad; alone: ed technical capital, prose; alone: modifier, no ending
: 0.4: alone: technical capital, title; alone: technical, noun ending; block row; comma; first: technical; head: ing technical; line, one
: 0.4: long; pair: adjective ing; pair: adjective technical ing technical; pair: both everyday technical; pair: ing technical modifier
: 0.4: pair: technical both technical; pair: technical everyday; pair: technical everyday technical; pair: unknown technical
: 0.4: talk short, part; talk very long, line; whole run, compound; whole run, four
: 0.5: alone: broad, title; alone: technical, no ending; alone: unknown, noun ending; before adjective; head: adjective
: 0.5: head: adjective technical; head: both technical; head: technical; hyphen; is; of; pair: ing everyday technical
: 0.5: pair: technical technical; titled; two
: 0.6: after ed; after ing technical; alone: unknown; before ed; block row, more; compound; emphasis, more; head: modifier; often, ing
: 0.6: often, technical; pair: everyday technical both technical; whole run, three
: 0.7: alone: modifier; alone: modifier, line; often, both technical; pair: modifier ing technical; very often, one; whole run, two
: 0.8: alone: everyday, other ending; first: modifier; often, more; talk long, emphasis
: 0.9: alone: technical
: 1: after ing
: 1.3: often by itself
alone: -2.2: people thing
alone: -2: problem
alone: -1.9: talk
alone: -1.7: challenge
alone: -1.6: example slide
alone: -1.5: need option result solution work
alone: -1.4: approach dr question system
alone: -1.3: utilization
alone: -1.2: analysis company complex function implementation note presenter project speaker time using
alone: -1.1: affiliation build engineer light method property research space
alone: -1: category change encode error future model paper parameter presentation program start strategy year
alone: -0.9: level machine output position processing shape status student technique understanding
alone: -0.8: capacity check com development difference digital direct discussion generation id idea lesson line looking mechanism org
alone: -0.8: place practice private site source stat structure world
alone: -0.7: access based conference display eu feedback fundamental hidden image master nature negative object online platform
alone: -0.7: propagation room scheme study text top track week
alone: -0.6: balance call child curve decision dev experience form help increase information link list monitor parallel part size strong
alone: -0.6: title working
alone: -0.5: account article axis building bus config domain file france hacker hand independent initiative integration inventory look
alone: -0.5: making manipulation match measurement mode ms patch person positive prof programmer py structured stuff video way word
alone: -0.4: according adoption author availability benefit business command complexity control cost creating date day deep discrete
alone: -0.4: ethical getting going group highlight including insight la lib order page path phase physical reflection regular share snow
alone: -0.4: sparse step switch technical term thought transformation uk visual voice yr
alone: -0.3: application bar biase book case client concept configuration continuous course db ecological estimate exploration explosion
alone: -0.3: flat goal gov hierarchical hour human io lab learner local log lot management max methodology min month network opportunity
alone: -0.3: os paris picture play point political principle product rate raw relationship service social tag truth turn used valid wave
alone: -0.3: weak weighted
alone: -0.2: accuracy actor admin aggregate biased biological bot catalog cause cm commercial comprehension consistency constraint
alone: -0.2: dedicated density drive empirical factor feature foundation framework gain hierarchy importance input institutional labeled
alone: -0.2: latent learning limite location mapped message national needed neural number outil pdf pipeline power primary prior process
alone: -0.2: public resource rest review row running safe sample segment set smart soft sum tech technology thinking todo total tuning
alone: -0.2: videos vote
alone: -0.1: acquisition app behavior block characterization closure coding consortium created engineering expertise force genre index
alone: -0.1: international intervention joint keyword learned license life logging manager map mass migration modeling modular opening
alone: -0.1: perspective population remote risk sequence session signal taking theoretical union validation view wind
alone: 0.1: branch code composition credit dependency driver embedded experimentation filtering format hybrid marker metrics mouse
alone: 0.1: mutation notification offline panel pattern pipe programming proxy rail refactor reference request role rule runtime slice
alone: 0.1: sorting streaming style theory user volume
alone: 0.2: accessibility activity bottleneck color conditional dataset design detail device documentation effect event experimental game
alone: 0.2: ir justice lexical missing outcome overview precision queue relational scene screen sigma software specification target
alone: 0.2: traffic update
alone: 0.3: alert baseline component composable distribution energy fiber governance inclusive planet responsive school sustainability
alone: 0.3: team token type ui unsupervized vector version vm water
alone: 0.4: bootstrap core discovery experiment expert hardware infrastructure installation issue latency replication rollback server
alone: 0.4: stage static string tutorial uncertainty
alone: 0.5: abstraction attack automation cache ci dynamic endpoint growth impact patient sort stack support workflow
alone: 0.6: console cube email friction hash node performance pixel python reproducible skin story stress table tool transparency url
alone: 0.7: animal content crash quality repository resolution sensor thread visualization
alone: 0.8: collection interface keynote knowledge label record scale scaling search task workshop
alone: 0.9: async mobile
alone: 1: browser community contributor demo production window
alone: 1.1: entity training
alone: 1.2: deployment package prediction security
alone: 1.3: cluster merge noise release
alone: 1.5: module
alone: 1.6: context
alone: 2: query
ending: -1: cess ital vate
ending: -0.9: mage org
ending: -0.8: com deo ideo plex seq
ending: -0.7: ise nte play ted
ending: -0.6: ant atus ches deep eep ian land ndom ntes oice ous rce term tus ute
ending: -0.5: are ata cal ein ente fil ires ito lic ller lles main ord pdf py rer ries rse til tive ton ump uth vers web
ending: -0.4: alid ased ate bar blic code ear eter file hood id ior lar led ley mand max nces nde nion onal ons ords ost prof rams res
ending: -0.4: rior rise rof rors ruth sant sent sity sive ting uk uous urse ury uter yr
ending: -0.3: ads arm ars aset bles book ces ded dent ders ding een els emes ent ents ere ero erse form ges gov hine ible ical iere iser
ending: -0.3: iter ize ized ken lay lex lie lite mers mme now ote our pain raw red rol rols rop rsal rses rtes sage sen sion snow sse tage
ending: -0.3: tech tenu tif ular und ured use uted vacy vid wed xes xts yers zed
ending: -0.2: ains aire all ames ance ane art ast ated axis ble bone bots bus che cing cm dal des dit ead eans ecs ele ems end ene enes
ending: -0.2: erm eurs gon hen hes ich ics idge ied iers ils ina ind ines ips ish itch ked key king lab lice lid lis man med ment mera
ending: -0.2: ndre ned ners ock oid ome ope ores os ose ots ouds ouse pes ques rary rest rir ror rre rror ses sing stem ster tags tar tch
ending: -0.2: tin tir todo uds ura way word xis
ending: -0.1: able abs adio ain and anet ans ante app back cent cer core date del dels dge dio dom dre eck ect ees elle ency eng env erie
ending: -0.1: ert esis ests eta fer gle gos gram hape hip hms iel ift iles ime ined iner ino io ite ject line lise low mes mics mory nary
ending: -0.1: nce nes ode odes odo ods off ogue oin omy ops park rage ram rant rem rian rie ris rve sed sers ship sian sic son sure tat
ending: -0.1: tems ters tes ther thms tial tic tils tis tre tres trum tude ude uit ull urve uts ves vm wind work
ending: 0.1: ags alth ams aph aphy ath ava ave base cap chy city cope deos diff ean ects edit eme enu eres erns ery ete ffic fier ful gma
ending: 0.1: gue hing hon ice ide ier iff inty isk iste ity kie lity log logs lth lus lyse maps mark mps nas net ngs nity nner nous ntax
ending: 0.1: nts oks ols ooks oot orks oth ower own oxy pec phy ping port pter pus raph rch rchy rds rent ring risk rity rns roid ros roxy
ending: 0.1: rule sis sor sql sses ste tent teur thm thon time tion tory trap tric type ule unit wer xcel yse
ending: 0.2: aces ai ail ale ame ana ants apps aps ari ark arks atic ats ber bias bile cles db dia dmin ech eel ence eory eos ergy ers ess
ending: 0.2: est etry eur game gen gie hie http hub ica ids ify igma ign ion ions ised ises ithm itor its ive iver kage lars lier lism
ending: 0.2: load loss lows mas mble min ming ml nch nel ner ness nic ning nne nto oard oken ones ood oof orce ork orm orms oss oud ows
ending: 0.2: per pps qa que ras rgy ric rix rms rome roof root rte ser sets sign sors stry sus tack tag tics ties trix ttp uage ube uct
ending: 0.2: ugs ups urs vent vity
ending: 0.3: ack acy ade ages als ands ape api arch ary cle ctor data down eaux edia ema enus etes ets ety eus fic ger ill inal ir ire
ending: 0.3: ives kens las late lert les lib lot mer nal nder nds nets nsor nus oad ogs ole ool ore ours ple rain rep ria rics rid ruby
ending: 0.3: rus rust sts ter tery tice tors tter ual uby ules ures ver vey yer ypes
ending: 0.4: ache acks ank ard bot bre cker eld ells ento gers grid hash her ias ield ient int ints ket ler less lls node ors out read ree
ending: 0.4: rks rvey sal sics tax tone tree ture ues ui ype
ending: 0.5: ace age ash ayer col face hal ism json kers ling nees nks ocol oder racy rate ray set tor ung ust
ending: 0.6: alt cies eech gent iler ing nsus salt sole try wser
ending: 0.7: ass ci con der git rite uel val ware
ending: 0.8: flow gger ress zer
ending alone: -0.9: tem tus
ending alone: -0.8: com ees id org
ending alone: -0.7: ain eng les
ending alone: -0.6: che cts del ues ute
ending alone: -0.5: ale and deo eep fil ise ive lex lle nds ous py que rce ror rse sed xis
ending alone: -0.4: ant are arm cal eme ent ght ine ior ito lth now nte ose son tch ted tif til uk yr
ending alone: -0.3: ais ams ary ate aux bar db ele ens ery ext gov hes ico ics io ion ite ium led ley lie log man max nch nes ome omy ope
ending alone: -0.3: os ost ote our own pdf ram raw rer rof rre rve sen sse ton ump urs ury wed
ending alone: -0.2: ace acy ada ane ata ave ays chy cm dex dic dit dre ear een ein els ems era ere est eux gon ial ich ied ier ind ire its
ending alone: -0.2: key lid med nce ned nge ols one ord orm rds res rns ses ste tir tre ull und uth xes zed
ending alone: -0.1: ags all ans ars bus ean eta ges gle hen ica ina ing ins ish lar las lay lic low mes nde nns nre ock ood oof pps red
ending alone: -0.1: ris rks rms sic uit ure ves way wer
ending alone: 0.1: abs age ail als ape aps ari ark ath bot bre cap cer cks cle des end ese ess ete eur eus ful gma gos hub ide ino ker lin
ending alone: 0.1: lue ner nts ode oid ook ork oth ots oxy pec rap ria rie rol ros sor tag tal tes tic tor try use
ending alone: 0.2: ame ang ast ces dom ect eed ell ene env ets fic gie her ice ime int ir isk ity ncy nse ore ort ory out per rgy ron rte
ending alone: 0.2: rts rum sis tax tis uct ung ura yse
ending alone: 0.3: ack ads ash ats ber cel dia ead erm ert ift kie ler lib nic nty nus ods oks ors pes ple ras rch rep set uel ui vm
ending alone: 0.4: ard ase con der ema hip ian ias ign ism ist ogs oot ops ter
ending alone: 0.5: ci git ies mer ool ric rid sts uby ust ver ype
ending alone: 0.6: ass
ending alone: 0.7: alt net oad ser
ending alone: 0.8: ile
ending alone: 0.9: hon
first: -2.9: different
first: -1.9: using
first: -1.4: better
first: -1.3: based
first: -1.1: need total
first: -1: new
first: -0.9: possible specific
first: -0.8: current good great library original prediction speaker
first: -0.7: access encode fundamental people potential support
first: -0.6: additional capture day generated increase level main popular previous strong
first: -0.5: check computer creating drive including interesting keynote la last making order proposed running school share small time
first: -0.5: typical way whole work
first: -0.4: actual app book build building certain complex complicated conference connected csv entire experience final generation hard
first: -0.4: help initial key latest link local ml nice particular phase project similar start study supporting technical term year
first: -0.3: basic called change consistent control creative direct double event full future getting github handle higher largest list llm
first: -0.3: major multiple object opening providing real related return right shape significant size smaller special system taking talk
first: -0.3: tech traditional university version
first: -0.2: adding big bug cause class code created database de dead easy experiment extract finding fixed form fun function general
first: -0.2: heavy huge issue label lack larger layer metadata method modeling nlp normal old positive pre pressure program re recent
first: -0.2: showed simple solution status style technology tool trained true type used video
first: -0.1: accurate api bad biggest career cloud collection combining commercial continuous cross deep design dev european example
first: -0.1: existing expert extra front hand hardware hybrid image important independent individual institutional limited little low
first: -0.1: mapping memory national neural non online output party poor post presentation primary process published remote required rich
first: -0.1: sequence short side started student thing useful wide
first: 0.1: academic ai best causal cell driving edge fair feature field file fine genetic group long manual map modular noise partial
first: 0.1: performance physical power problem record research search semi sequential session signature single source sql standard state
first: 0.1: task underlying window wrong
first: 0.2: active adaptive annotation anti automatic call case central client cluster context critical dark deployment dynamic evaluation
first: 0.2: hierarchical model modern monitoring open paper policy political public reading safe sample semantic soft sparse split static
first: 0.2: statistical test user
first: 0.3: accessible application base biological coding communication constant css customer default development domain engineering
first: 0.3: external false graph hidden http human interactive json life mobile multi native network on parameter point product robust
first: 0.3: screen security shared sharing smart spectral stable table team ui word working
first: 0.4: automated box color custom digital disease distributed energy experimental global green language latent learning light linked
first: 0.4: machine page production query range raw red site speech structure target testing unique water
first: 0.5: black column community error game information internal knowledge log missing personal privacy scaling self
first: 0.6: data document social software string unsupervized variable web
first: 0.7: visual
first: 0.8: content scientific
first: 0.9: business reference
first ending: -1.5: ers
first ending: -1: new
first ending: -0.8: ize ors
first ending: -0.6: est ght ple rts
first ending: -0.5: cts la les lls ngs orm rty ses tes way
first ending: -0.4: ans ays des dre elp ent ges ies ing int ker key lle ml nts ons ood ool rds rks sis udy use ved vel
first ending: -0.3: ain ais als ank ant arm day dle eds eed era ied iew ild ink jor lay lid llm nes nit nne ole oom ore pre res rge ria
first ending: -0.3: ris rol ron sts ure urn wed wer
first ending: -0.2: ale ams are ark asy avy bel big de deo dia dom eak eck eme fun ime isk its lab mon mum nlp ols ome oss ots out ove pal
first ending: -0.2: ped put rap re rer rue sed sql ter tus uge uth ves
first ending: -0.1: act alk ape api app art ast ath bad cks cro dev dit ead eal ean eel eep ere ful hic ias ica igh ina ior ist ked lex
first ending: -0.1: lib ned ner non nse ogy ook oop ops ote ows per pic que rid rth sor tle tor ues ule urs vey yle
first ending: 0.1: ade age ai ame ary ate ava cer dio emo fer gue her hip hub ier ils ite ler lit low lue map nch nel nti one ost oup our
first ending: 0.1: ous rce rch rio rop sic tch tem ton ult uto
first ending: 0.2: ard ave ber ble box css dal del ech ele ems end ene ery ess ews gal gen get hon ian icy ken lem min nce oft ose oth own
first ending: 0.2: pen pus ram red ree rst ser set sus tra ull und ype
first ending: 0.3: acy ass aux can con ded den eer fic ich ife ign ind ion ise ish ity ium lly lse lti man med nal nor on opy ord tre try
first ending: 0.3: uch ui
first ending: 0.4: ake ane ash ask bal cal cle eam ect eld ell ern eta gic ial ine led lic log nic ory raw rgy sal tal ted tom top val ver
first ending: 0.4: zed
first ending: 0.5: ace ack afe ail air aph che cit een elf ert ext hor ile ive oad ral sue uct umn web
first ending: 0.6: gie mer ncy tic ual ust ute
first ending: 0.7: dge mic
first ending: 0.9: ric
first ending: 1: ror
first ending: 1.2: rse
head: -1.4: way
head: -1.2: author need using
head: -1.1: matter people talk
head: -1: track
head: -0.9: based example idea part student thing
head: -0.8: acquisition action application basis human implementation link note reference result security style work
head: -0.7: interest keynote lecture python question range stuff
head: -0.6: article class container day effort expert help paper picture presentation quality shape year
head: -0.5: browser bug detection developer engineering form forward function improvement item level library look patch problem slide word
head: -0.4: behavior company conversation discussion document driver evolution group lesson message planning reason room running science
head: -0.4: scientist session summary support topic trial working
head: -0.3: annotation coming connection description design difference documentation element feature ideas in increase initiative life
head: -0.3: looking modeling name number overview path piece place point precision prior privacy public related repo school score sequence
head: -0.3: speaker team thought version
head: -0.2: account accuracy amount answer associated board cause challenge change communication control coverage database dataset de
head: -0.2: demand detector digital ecosystem entity expectation experience foundation generation goal image info involved issue kind lab
head: -0.2: loss measure member needed net panel party probability resource role sampling solution step survey tech term understanding
head: -0.2: update url used user variation website
head: -0.1: architecture area assumption attack book capability cell classification cluster column compared content demo detail domain
head: -0.1: drive drop estimate evidence exchange file graph history impact input learned like limit memory mentioned metadata node
head: -0.1: optimization partner phone pressure processing program programming progress project protocol ratio region resolution risk
head: -0.1: sample saving search segmentation side software specific start started story theme theory time title trained web workflow
head: 0.1: agnostic approach array base bias building check condition consortium cost culture cycle direction embedding engineer
head: 0.1: environment extraction factor force funding guide height inference instruction interaction interface job label line
head: 0.1: manipulation match method metrics monitoring object pattern performance phase plan population principle property reasoning
head: 0.1: relationship setup site spec stage syntax technique topics tuning water
head: 0.2: ai bar block body box choice cloud coding command context core correction distribution donnee estimation event execution
head: 0.2: formation framework information light ml module network objective operation operator outcome page platform policy power
head: 0.2: prediction regression set state strategy study technology thinking token unit value war
head: 0.3: agent api app benchmark card chain channel collection community constraint curve depth dev device diagram engine evaluation
head: 0.3: infrastructure knowledge layer manager map mass material noise order organization package product profile release report
head: 0.3: request scale service signal situation status subset task training weight zone
head: 0.4: activity address attribute bound comparison data density driven editor experiment hierarchy hour index machine matching mode
head: 0.4: output parameter query record server signature space speed stream tracking vector window
head: 0.5: analysis archive brain case count endpoint family format instance pipeline process setting table tag tail type usage view
head: 0.6: discovery error field marker matrix model reading response scheme sharing source supervized
head: 0.7: button management stack tutorial
head: 0.8: art effect system tool
head: 0.9: rate
head: 1: learning
head: 1.2: practice
left: -0.9: it
left: -0.7: control data open qui
left: -0.6: class google talk test they very à
left: -0.5: * _ ai all au can cloud efficient fully high how model national network pour short web
left: -0.4: 5 are completely early est false highly just key main my noise non per political privacy r related relatively see she source
left: -0.4: table this too two we
left: -0.3: 20 30 academic before but by critical domain error generated he important interactive learning line little low may memory
left: -0.3: mostly object personal product re really research resource some split still super t tech through tool train was well who would
left: -0.3: {
left: -0.2: % / 0 12 3 actually also another big business central column complicated correct de digital does easily feature free from
left: -0.2: global had hard having help her higher his human institutional interesting is last latent long lower m makes making nice order
left: -0.2: other policy power proposed push s science scientific session show style supporting team testing under useful variable were
left: -0.2: when while work ’
left: -0.1: ! & - 4 7 accessible always api application basic be billion case checking code community consistent content could currently
left: -0.1: deep deployment design detect distributed entire experience fast few for full image keynote late learn limited linear live
left: -0.1: manual metadata n next no now one people plus provide running second security service several shared similar single so
left: -0.1: spectral technical their those toward training ui visual way will write
left: 0.1: . ? active additional after an aux been being beyond biological certain creating current development did dynamic each every
left: 0.1: future generate great i identify improve individual internal known lab less llm log make million most multiple our over par
left: 0.1: performance poor possible predict primary process quality recent reference require robust same scale search small system take
left: 0.1: that things une us user via without your
left: 0.2: " ( ) 1 100 11 24 : a any avec common created develop doing driven en enough find fun get good group has have huge il in
left: 0.2: initial language many map matching nlp on online only original own physical previous query range raw reduce required smaller
left: 0.2: stable start study text type used which whole wide – — →
left: 0.3: ' , 40 adding against app at avoid bad based because better connected create define developing different direct during enables
left: 0.3: energy engineering github handle including into local mapping modeling modern much novel o old or project review safe
left: 0.3: significant social strong these to with | “
left: 0.4: 10 about add between building called du entre fewer four keep manage missing needs neural new normal not off popular prefer put
left: 0.4: structured taking term the why
left: 0.5: ; access accurate as capture final la large level major managing run simple specific traditional trained unique up uses
left: 0.6: = around do python support time
left: 0.7: build le les like share un using
left: 0.8: existing
left: 0.9: complex des use vs
left: 1: need
left alone: -0.7: control
left alone: -0.5: it model network s talk test
left alone: -0.4: * . ai checking en fast highly long pour proposed related still under {
left alone: -0.3: 8 [ before class data error est false interesting learning manual metadata noise non power privacy query resource scale
left alone: -0.3: source split super table tech testing too train was were à
left alone: -0.2: ! ( ) 30 5 application bad change cloud critical good her image just les nice over plus policy qui research science
left alone: -0.2: session short simple small support they this time variable where
left alone: -0.1: 6 across actually any are both code complicated content current de deployment develop domain dynamic early entire et
left alone: -0.1: feature few first fully hard having hierarchical huge identify institutional key keynote language last low main makes
left alone: -0.1: many memory mostly multiple now of online people per personal process provide re right same scientific service she
left alone: -0.1: significant similar smaller spectral state system team technical three through training ui une via way web who would ~ ’
left alone: -0.1: →
left alone: 0.1: 0 1 100 11 4 40 : add additional after an aux being between big biological building but case certain created des
left alone: 0.1: development different driven engineering full future get had has hidden his i initial internal into is lab large learn
left alone: 0.1: less log major million missing mobile much my on one only original our party performance product quality raw reduce
left alone: 0.1: robust security see sensitive so some specific take term than then traditional type up visual vs we which while whole
left alone: 0.1: wide write | “
left alone: 0.2: ' ? a all also always as at avec by capture community enables enough existing fun github great help if latest local lower
left alone: 0.2: mapping matching most needs nlp open own possible prefer put random real software that used user uses you
left alone: 0.3: " % + 2 > app avoid be because called can common du entre find group improve in input its le like managing normal other
left alone: 0.3: predict public run share strong the these those true two use using various very what when why without – —
left alone: 0.4: ; build deep fewer for high level linear make more not off project range single social structured text their
left alone: 0.5: against better direct does each every from how keep
left alone: 0.6: about and complex or
left alone: 0.7: to
left alone: 0.8: your
left alone: 0.9: /
right: -0.9: les
right: -0.8: the
right: -0.7: _ about en la
right: -0.6: 1 aux interacti key talk un
right: -0.5: [ dans goals infrastru involved l learning library models out testing
right: -0.4: 2 everythin guarantee here image le machine of par rate sampling some subset there tools une
right: -0.3: 5 ] blocks collectio community connectio cost d des detection developer distribut du embedding entre functions i il keys
right: -0.3: knowledge like line network networks objective off patterns predictio problems processin protocol que search services sets
right: -0.3: software sources sur test use water } –
right: -0.2: @ accuracy ai analysis au class coding constrain conversat design detector different discovery error errors factor features
right: -0.2: feedback fields forward foundatio get graph human improveme informati labels long mechanism metadata more new noise objects
right: -0.2: one open operation our point points range requests requireme research rules server session their theory they this though time
right: -0.2: together tool type used very what your
right: -0.1: 3 4 a access after against applicati b before c called can digital don down e effects engine execution feature first form
right: -0.1: format go groups how images input into its keynote later layers loss may monitorin most not parameter platform principal
right: -0.1: principle privacy problem propagati provided represent resources samples since size something sont source stack study
right: -0.1: training unit users was web well will word x { à
right: 0.1: / 10 acquisiti across algorithm all an approach around at cells coming contribut costs create data de deep dependenc descripti
right: 0.1: details did discussio due each early effect environme experimen from group he imaging lab layer managemen map maps method
right: 0.1: multi must now object paper power processes program projects python quality queries r records self sensor sessions site
right: 0.1: solution states still such tables task tech technique tests text to up value version via where within words works would
right: 0.2: ' * , : ; activity api architect built by code company content control culture database dataset developme even event file game
right: 0.2: gives goes help if index issue it means model needs no non pour process qui rather scale space than thinking through too when
right: 0.2: while world
right: 0.3: ( ? building but cannot character comes complexit does driven for had inference names only project provides set specific
right: 0.3: status tasks then under updates w way who without work ” …
right: 0.4: ) > allows along also and are back based because challenge consisten function in is need relations service system thing values
right: 0.4: with you | ~
right: 0.5: ! - . as changes computati could do doesn helps issues matter results should so that
right: 0.6: + = approache evolution has instead isn made or systems uses using →
right: 0.7: methods
right: 0.8: available etc matters vs which
right: 0.9: support
right alone: -0.9: d
right alone: -0.7: de
right alone: -0.6: les talk à
right alone: -0.5: 1 2 _ about au avec la un
right alone: -0.4: [ are aux cost does goals l may of
right alone: -0.3: ! ' ( ) . 5 : ; ] a architect by has key knowledge le like more par research sets some sont subset sur une use where
right alone: -0.3: which would }
right alone: -0.2: , 4 after between blocks class collectio constrain dans dataset des different digital distribut du during embedding
right alone: -0.2: fields for foundatio graph human il improveme infrastru is keys level library mechanism most off one our pour problem
right alone: -0.2: sampling software team testing there to up was web with without ’
right alone: -0.1: & 3 against ai based before being better building component contribut detector down effects en errors forward from here
right alone: -0.1: how i implement in index inference keynote layer layers learning long means models new noise now objects on open out
right alone: -0.1: over paper patterns point points privacy problems propagati provided qui results rules samples session something
right alone: -0.1: sources state study such tasks test things this time tool very were what your { ”
right alone: 0.1: + - all also and approach back coming could deep design details environme experimen feedback framework generatio get
right alone: 0.1: goes groups have he if made managemen map matters methods non not per principal process projects queries resources
right alone: 0.1: specific stuff support tech technolog that their then these using value values w we well while will work works ~ …
right alone: 0.2: * / 0 10 = access analysis around called can changes do features file first function gives group had informati interface
right alone: 0.2: into language model must names needs network people processes quality records scale server set site size so space status
right alone: 0.2: still system systems tests together under uses x
right alone: 0.3: activity api available cannot challenge content control costs data descripti driven etc import instead makes maps
right alone: 0.3: monitorin only or project rather service should style thinking too vs when
right alone: 0.4: > acquisiti code developme et issues libraries method need tables updates within
right alone: 0.5: isn the types you
right alone: 0.6: because
right alone: 0.7: evolution
`;
