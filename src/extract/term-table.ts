/** Weights of terms, written by `npm run fit`; how they are read stands in `term-weights.ts`. */
export const TERM_TABLE = String.raw`
: -1.8: head: ed
: -1.7: start
: -1.6: mended
: -1.4: given name
: -1.2: very often, more
: -1.1: head: ed technical
: -1: inner: adjective
: -0.9: in talks; twice, ed
: -0.8: last capital
: -0.7: alone: ed; alone: everyday, no ending; four; pair: both technical technical
: -0.6: alone: ed, other ending; alone: everyday technical, label; first: adjective; head cannot end; object behind
: -0.6: pair: adjective everyday technical; pair: technical ed; short; to
: -0.5: after technical; alone: broad, part; alone: ed technical; alone: ed technical, other ending; alone: everyday technical, emphasis
: -0.5: alone: everyday, emphasis; first: ed, singular; inner: ing; number before; other by ending, one; pair: adjective everyday
: -0.4: after unknown; all broad; alone: both technical capital, title; alone: ed, prose; alone: everyday; alone: everyday technical
: -0.4: alone: everyday, label; alone: everyday, noun ending; alone: everyday, part; alone: ing technical; alone: ing technical, no ending
: -0.4: alone: ing, title; always longer left; before adjective technical; first: ed; in title: label, one; inner: adjective technical
: -0.4: often, ed technical; other by ending, more; pair: adjective technical everyday; pair: everyday technical ed
: -0.4: pair: modifier modifier; pair: unknown unknown; talk long, opening; talk short, emphasis; twice, everyday technical
: -0.4: twice, unknown
: -0.3: after everyday technical; alone: broad, prose; alone: ed technical, prose; alone: ed, opening; alone: ed, title
: -0.3: alone: everyday technical, line; alone: ing technical, prose; alone: ing, prose; alone: technical, prose; alone: unknown, prose
: -0.3: before both; before both technical; before technical; before unknown; doubtful; emphasis, one; head: everyday; in title: label
: -0.3: inner: ed; inner: ing technical; often, ing technical; pair: adjective technical both technical; pair: ed technical
: -0.3: pair: everyday technical ed technical; pair: ing technical everyday; pair: modifier ed; pair: technical ed technical
: -0.3: pair: technical ing; pair: unknown ed; talk long, prose; talk short, label; talk very long; talk very long, opening
: -0.3: talk very long, part; twice, both technical; twice, broad
: -0.2: after everyday; after modifier; alone: both technical, opening; alone: both technical, other ending; alone: both technical, title
: -0.2: alone: ed capital, title; alone: everyday capital, title; alone: everyday technical, no ending
: -0.2: alone: everyday technical, noun ending; alone: ing capital, title; alone: ing technical, emphasis
: -0.2: alone: modifier capital, opening; alone: modifier, prose; alone: technical, line; alone: unknown capital, part; before everyday
: -0.2: before everyday technical; before modifier; block paragraph; block paragraph, more; ends few; first: adjective technical
: -0.2: first: both technical; first: ing; first: ing technical; first: ing technical, plural; in title: line, more; in title: opening
: -0.2: in title: part; inner: everyday; label, one; opening, more; opens: ing; pair: adjective both technical
: -0.2: pair: adjective technical everyday technical; pair: both technical; pair: ed everyday; pair: ed ing; pair: everyday technical
: -0.2: pair: everyday technical ing; pair: ing ing technical; pair: ing technical; pair: ing technical ing technical
: -0.2: pair: ing technical technical; pair: unknown everyday; pair: unknown ing; prose; prose, more; room huge, one; run of 6
: -0.2: talk long, part; talk long, title; talk middling, emphasis; talk middling, line; talk very long, one; talk very long, title; the
: -0.2: three; twice, ing; twice, ing technical
: -0.1: alone: both capital, title; alone: both technical capital, part; alone: both, opening; alone: broad capital, opening
: -0.1: alone: broad, noun ending; alone: broad, opening; alone: ed technical capital, title; alone: ed technical, emphasis
: -0.1: alone: ed technical, opening; alone: ed technical, part; alone: ed technical, title; alone: ed, noun ending
: -0.1: alone: everyday technical capital, emphasis; alone: everyday technical capital, opening; alone: everyday, opening; alone: ing
: -0.1: alone: ing technical capital, title; alone: ing technical, part; alone: ing, no ending; alone: modifier, label
: -0.1: alone: modifier, other ending; alone: modifier, part; alone: technical capital, prose; always longer right; block heading, one
: -0.1: first: both; first: everyday; first: ing, plural; first: ing, singular; holds none; in title: opening, more
: -0.1: in title: opening, one; in title: part, more; in title: part, one; in title: prose, one; line, more; opening; opens: ed
: -0.1: pair: adjective ed; pair: adjective technical ed technical; pair: adjective unknown; pair: both modifier
: -0.1: pair: ed technical everyday technical; pair: ed technical unknown; pair: everyday both technical; pair: everyday ed
: -0.1: pair: everyday ing; pair: everyday modifier; pair: ing both; pair: ing both technical; pair: ing ing; pair: ing technical ing
: -0.1: pair: modifier both; pair: modifier ed technical; pair: modifier unknown; pair: technical both; pair: unknown ed technical
: -0.1: part, more; room huge; room large, one; room tiny, more; run of 4; talk middling, label; talk short, line
: -0.1: talk very long, emphasis; talk very long, more; talk very long, prose; title; title, more; twice, technical; whole run, one
: 0.1: after (; alone: both; alone: both technical capital, prose; alone: both technical, label; alone: both technical, part
: 0.1: alone: both, no ending; alone: both, title; alone: broad capital, part; alone: broad, line; alone: broad, other ending
: 0.1: alone: everyday capital, part; alone: everyday technical, opening; alone: everyday technical, prose; alone: ing capital, prose
: 0.1: alone: ing technical capital, prose; alone: ing technical, opening; alone: ing technical, title; alone: ing, emphasis
: 0.1: alone: modifier capital, part; alone: modifier capital, title; alone: modifier, opening; alone: modifier, title
: 0.1: alone: technical capital, part; alone: technical, emphasis; alone: technical, other ending; alone: technical, part
: 0.1: alone: unknown capital, emphasis; alone: unknown capital, opening; alone: unknown capital, title; alone: unknown, label
: 0.1: alone: unknown, line; alone: unknown, no ending; alone: unknown, opening; alone: unknown, title; apostrophe; block heading, more
: 0.1: block row, one; emphasis; first capital only; first: ed technical; first: ed technical, plural; first: ed, plural
: 0.1: first: ing technical, singular; head: both; head: unknown; holds inside; in title: emphasis, more; in title: prose, more
: 0.1: inner: both technical; inner: everyday technical; inner: technical; middling; opening, one; pair: adjective ing technical
: 0.1: pair: adjective technical ed; pair: adjective technical ing; pair: adjective technical technical; pair: both technical everyday
: 0.1: pair: both technical everyday technical; pair: both technical ing; pair: both technical unknown; pair: ed modifier
: 0.1: pair: ed technical both technical; pair: ed technical everyday; pair: everyday technical both; pair: everyday technical everyday
: 0.1: pair: everyday technical everyday technical; pair: ing everyday; pair: ing technical everyday technical; pair: modifier ing
: 0.1: pair: technical ing technical; part, one; room huge, more; room large, more; room small; room tiny, one; talk long, line
: 0.1: talk middling; talk middling, more; talk middling, part; talk short; talk short, one; talk short, prose; talk short, title
: 0.1: twice, both; twice, ed technical
: 0.2: a; alone: both technical, no ending; alone: both, prose; alone: broad capital, prose; alone: broad, label; alone: ed, label
: 0.2: alone: ed, part; alone: everyday capital, prose; alone: everyday technical, title; alone: everyday, prose
: 0.2: alone: modifier capital, emphasis; alone: modifier, emphasis; alone: modifier, line; alone: modifier, noun ending
: 0.2: alone: technical capital, emphasis; alone: technical, noun ending; block row; block row, more; ends many; head: everyday technical
: 0.2: in title: emphasis, one; inner: modifier; label, more; none technical; noun by ending; pair: adjective modifier
: 0.2: pair: adjective technical; pair: adjective technical ing technical; pair: adjective technical modifier
: 0.2: pair: adjective technical unknown; pair: ed everyday technical; pair: ed technical modifier; pair: everyday everyday
: 0.2: pair: everyday technical ing technical; pair: ing technical both; pair: ing technical modifier; pair: modifier both technical
: 0.2: pair: modifier everyday; pair: technical everyday; pair: unknown both; pair: unknown both technical
: 0.2: pair: unknown everyday technical; pair: unknown ing technical; plural; talk long, label; talk middling, opening
: 0.2: talk middling, title; talk very long, label; twice, more
: 0.3: (; after adjective; after adjective technical; after both; after both technical; all technical; alone: broad, emphasis
: 0.3: alone: broad, no ending; alone: everyday technical capital, prose; alone: everyday, title; alone: ing, line; alone: ing, opening
: 0.3: alone: technical, label; alone: unknown, part; before ed technical; first: technical; first: unknown; head: both technical
: 0.3: head: ing technical; in title: emphasis; in title: line; inner: both; line; line, one; often, everyday; often, everyday technical
: 0.3: opens: ed technical; pair: both everyday technical; pair: everyday ing technical; pair: modifier everyday technical
: 0.3: pair: technical both technical; pair: technical everyday technical; pair: technical unknown; run of 1; talk short, part
: 0.3: whole run, four
: 0.4: after ed technical; alone: both technical, prose; alone: broad; alone: ed technical capital, prose
: 0.4: alone: everyday capital, opening; alone: everyday technical, part; alone: modifier, no ending; before adjective
: 0.4: head: adjective technical; head: technical; often, broad; often, ed; often, technical; pair: adjective ing
: 0.4: pair: ing everyday technical; pair: modifier technical; pair: unknown modifier; talk short, opening; talk very long, line; two
: 0.4: whole run, compound; with
: 0.5: after ing technical; alone: broad, title; alone: modifier; alone: technical, no ending; alone: unknown, noun ending; comma
: 0.5: compound; emphasis, more; hyphen; in title: line, one; long; of; often, ing; often, modifier
: 0.5: pair: everyday technical both technical; pair: unknown technical; titled
: 0.6: after ed; alone: unknown; before ed; head: adjective; head: modifier; is; often, both technical; pair: modifier ing technical
: 0.6: pair: technical technical; whole run, three
: 0.7: alone: everyday, other ending; alone: technical capital, title; often, more; very often, one
: 0.8: first: modifier; talk long, emphasis; whole run, two
: 0.9: alone: technical
: 1.1: after ing
: 1.3: often by itself
alone: -1.7: change problem thing
alone: -1.6: example people slide
alone: -1.5: challenge research system
alone: -1.4: language need
alone: -1.3: implementation project talk
alone: -1.2: company error function future result
alone: -1.1: engineer information note solution status
alone: -1: affiliation build complex digital option time understanding work
alone: -0.9: access analysis communication element feedback light processing question space
alone: -0.8: approach building category deep image mechanism practice program shape structure year
alone: -0.7: capacity check child com dr hidden id idea lesson level method output paper parameter private programmer site speaker start
alone: -0.7: technique top using
alone: -0.6: based block command curve de decision development integration machine mass name network org part room tech world
alone: -0.5: benefit business date dev direct fundamental increase input line local manipulation match model physical position size strong
alone: -0.5: tag version video
alone: -0.4: behavior bus call cost course going help including independent inventory la list look making monitor ms number object prof
alone: -0.4: relationship service sparse step stuff technical way working
alone: -0.3: bar biological book case continuous creating data domain event file getting group hierarchical human latent link lot master
alone: -0.3: page phase play positive safe source switch technology text uk valid yr
alone: -0.2: accuracy application bot catalog code constraint driver feature flat hierarchy impact io layer logging management map min
alone: -0.2: modular national patch pattern point post process raw resource rest role row structured study sum test total update used
alone: -0.2: videos visual wave word
alone: -0.1: consistency control created identity lab learned log population prior reason remote request spec support syntax user
alone: -0.1: validation
alone: 0.1: bottleneck branch client execution filtering hub message mouse pipeline product runtime sorting state traffic view water
alone: 0.2: bug composition conditional device documentation experimental field learning manager performance rule sigma
alone: 0.3: alert effect environment game hardware index knowledge scene session transparency ui
alone: 0.4: baseline composable content design growth python software static token type
alone: 0.5: abstraction automation cache class component latency memory responsive visualization
alone: 0.6: dataset label node scaling skin stress table task team tool tutorial unsupervized
alone: 0.7: cluster fiber pixel sensor testing window
alone: 0.8: community keynote library repository scale story url
alone: 0.9: browser deployment issue prediction server
alone: 1.2: security
alone: 1.3: mobile record
alone: 1.4: package
alone: 1.6: context
alone: 2: query
ending: -1: cess
ending: -0.9: mage vate
ending: -0.8: deo ideo org seq tech
ending: -0.7: com plex sion ted tive
ending: -0.6: are ise ous play sing uth
ending: -0.5: ant ches code ere ian lar ller ord ords rams rce red res rors term uage ump vers
ending: -0.4: ata cal ders els ero ible ire ito led lex main mers nde rse sity
ending: -0.3: ales alid ars ased ated blic bots des ear eck ect ent erse eter form hes hine id ile ind isk king lab land ley lic line nces
ending: -0.3: ock ote ots our pain prof raw rest risk rof rol ros rre sive ste stem tic uk ular uous uted vacy word yers yr
ending: -0.2: able ance ans app ate ates ave ble ces cies cing date ding dit ern ests ges hms ical iles ils ior ish itch ithm ium ject lay
ending: -0.2: list log man med ment ned ning onal one ons rary ries rior ror rror sage son sure tch tern thm tin ton tory trol use uter
ending: -0.2: vice web
ending: -0.1: ain aire all ane ange axis back bus cent cer che cts del dian dity dre ems end ents era erm esis eta file gle hape ich ico
ending: -0.1: ics icy idge iel ier iser ist ite ize ked ken ker licy lid lis maps mes mics mmer nary ners nes nge ode ods oid ome omy ope
ending: -0.1: ort ouse pes ram rant rds rian rman rols ron sed tags tem tems tent ters tes thms tion tis tre uses work xis
ending: 0.1: abs ages ails alog anch ants api apps aps ase aset ast ath bler bug cks cle cles data deos dic ech eme ency eory ers ert est
ending: 0.1: etry ffic fic gen gma gue hing ial ices ies ign ime ine ions ists itor ive lle logs map nal nch nds ner nit ntax oard oken
ending: 0.1: oks oof ooks oot ooth ork orms ory own oxy pec per pps que ring rns roof roxy ser sign sses stic sus tag time trap uct unit
ending: 0.1: ure
ending: 0.2: acy ags ale als ame amps and ases base ber ema ens eos erms ete ets ext game hon ice ide igma ins int ique ity lib low mory
ending: 0.2: mps ncy nder ness net nets nto nts ols orce orm oth pace phy ras rate rch rial ric rics rks set sets sis sors sts tack tate
ending: 0.2: text thon tics tity tter ugs vent
ending: 0.3: ack acks ade ard arks city col ctor dex dia down ean edia ells ence ess flow ging her hub ica ids ient ised kage ler lert les
ending: 0.3: lism loss mer ming ndex nsor nus ocol ogs ood ore ors oss out ria rid rity rms sic tal tax ties tone ture ues ules ver yer
ending: 0.4: ache age ape aph ark ava ayer bot ento face ing ints iver ives ling lls nel node nsus ole rain raph ray ter ui ures ype
ending: 0.5: aces arch ash cker ger ias inal ion ites kens less lity ool racy ree stry tors
ending: 0.6: ace ass git hash ism kers tor tree wser
ending: 0.7: gent try ware
ending: 0.8: alt der
ending alone: -1: tem
ending alone: -0.7: com cts id sed
ending alone: -0.6: ary ior lex
ending alone: -0.5: che del deo ise les org ous rce ror rse
ending alone: -0.4: ale are els eme ges ght ics log ote que res rns ted thm
ending alone: -0.3: ain ams ars ata cal ens era ere ico ind ine ire ite its ive led ley man mes nds nge ope own ows rms rof son ste uk ump
ending alone: -0.3: yr
ending alone: -0.2: ada age ant ate ave ays chy dic dit dre ems ery ial iel ier ils io ion ito lar lic lle med nal nch nde nes ort ram raw
ending alone: -0.2: sal ses tch ton ues uth
ending alone: -0.1: ags ana aps bus des ear end ent gen gle ica ich int ken lid ned nts ols ome ood oof rds rks ros tag tre ure yer
ending alone: 0.1: abs ade als and ath ble bot bug dia fic ger gma hub ins ity lab lis lls ogy one ons ork orm ots pec rap ria ron sor tes
ending alone: 0.1: tis try ves
ending alone: 0.2: ack acy ads ang ape ast cks ect ert ete ian ide ing ist lib low mps ode oot ore ors oth set sis sts tal uct use
ending alone: 0.3: ark ase ber ces ers ets ift ile ime ler net nus oks ops pes rol rum sic ter ui
ending alone: 0.4: ard ash der erm ies ism mer ncy ogs ory ras ric rid ugs ver
ending alone: 0.5: ell git ign out rch
ending alone: 0.6: ass ool tor
ending alone: 0.7: hon
ending alone: 0.8: alt
ending alone: 0.9: ser
first: -2.4: different
first: -1.7: using
first: -1.3: based
first: -1.2: better
first: -1.1: new
first: -1: total
first: -0.9: need
first: -0.8: current good great
first: -0.7: specific
first: -0.6: la people possible running
first: -0.5: book capture day entire fundamental level previous strong support
first: -0.4: certain check class creating function hand hard help including initial interesting last main major multiple normal online
first: -0.4: original proposed small time way
first: -0.3: access build complex double final full github important key layer little making object old phase real right start style
first: -0.3: supporting technical term tool training whole work year
first: -0.2: adding bad basic building called cause common de direct future individual label limited local neural nice pre service short
first: -0.2: system talk tech video wrong
first: -0.1: action app big car code created database deep example existing fixed general huge image input metadata poor process quality
first: -0.1: random recent research side simple smaller special started text thing traditional
first: 0.1: accurate ai application best call case critical design dynamic field language linear long low noise party performance post
first: 0.1: project single social sparse sql super switch table type
first: 0.2: analysis box central client context digital group hidden http json linked map missing model network personal physical point
first: 0.2: power product production public resource semantic shared state task word
first: 0.3: anti automatic base default development distributed domain energy graph human interactive machine manual multi parameter raw
first: 0.3: security test testing unique variable working
first: 0.4: community error experimental feature latent learning log privacy query scaling self team visual
first: 0.5: data internal software string web
first: 0.6: information
first: 0.7: content
first: 0.8: business
first: 0.9: reference
first ending: -1.3: ers
first ending: -1.1: new
first ending: -0.7: ies ole ome tes
first ending: -0.6: ize la nts ple res rge rts rty
first ending: -0.5: mon ons ood ors sis use
first ending: -0.4: ays cts des dit elp ent est ght its jor les lid lls ron ses ure ved
first ending: -0.3: are ast day eck ied iew ing int ker key nes ode oom orm oss ote out pal ped put sql sts vel way
first ending: -0.2: act ain ams ant bad bel ces de deo dle dom eal ean eds ere ger ick ide ild ist ked lab lar ned nge ngs old ook ool ore
first ending: -0.2: ost pre sor ter tle ule urn yle
first ending: -0.1: ale and app ark ase big car cer ead ear eed eep els emi erm gle ics igh lay ler ner ong oop oor ort ove per sed uge
first ending: -0.1: wer xed
first ending: 0.1: ai ake all bal ber box can ced del der emo ems end ene gen hed ign ime ind ket mum nic nti ogy oit ork ous ows que rio
first ending: 0.1: rop set son
first ending: 0.2: ade ary ate ava ded den eer ery ess eta ful her hip ial ich ise ite ium ken lem lic man map nel one ord oth oup rce sal
first ending: 0.2: ser sic sus tal tem ull ult und
first ending: 0.3: ace ail ash ass ech ern ext low lti ncy opy raw rgy tra val ype
first ending: 0.4: ack afe ane ard ave cle eld elf fic gic ile ine ion led log mer mic nce oad ory sue top ute ver zed
first ending: 0.5: acy age aph cal dge eam ect ell ert ish ity ive nal ral ted tom uct ust web
first ending: 0.6: air een ric ual
first ending: 0.7: che tic
first ending: 0.8: ror
first ending: 1.2: rse
head: -1.2: need
head: -1.1: based matter
head: -1: example thing using way
head: -0.9: part people talk work
head: -0.8: idea implementation reference result
head: -0.7: group human keynote lecture link paper word
head: -0.6: change class picture quality security slide stuff style
head: -0.5: design element expert forward function help library problem question school science year
head: -0.4: action company control developer document form lab look name note presentation scientist shape user
head: -0.3: application bug cause dataset de digital expectation file game graph improvement issue memory message number panel place
head: -0.3: privacy public repo sampling understanding working world
head: -0.2: account attack behavior conversation day demo detector engineering execution image in level life limit list measure modeling
head: -0.2: needed plan point project protocol ratio reason room search status team tech technology update value web
head: -0.1: amount area block board cell content description detail detection drop end evolution goal input like loss method node path
head: -0.1: performance phase processing range region resource score segmentation sensor session side size software step story term text
head: -0.1: theory time used version website
head: 0.1: api approach architecture array building closure code complex computation context decision depth domain environment experience
head: 0.1: flow information interaction label line match metrics object operation operator order page pattern policy population pressure
head: 0.1: property requirement set skill solution state structure study syntax task test training variable
head: 0.2: app bar benchmark brain check choice coding collection condition dependency driven framework guide index knowledge language
head: 0.2: machine manager manipulation matching monitoring network organization package parameter platform report server signature site
head: 0.2: situation support technique token war
head: 0.3: agent archive case channel device discovery engine experiment layer management map mode noise query record regression
head: 0.3: representation scale signal space strategy table unit usage
head: 0.4: analysis box card community constraint data development engineer hierarchy model module output pipeline process release sample
head: 0.4: service speed
head: 0.5: activity count cycle error format infrastructure request thinking tracking type window
head: 0.6: field matrix source tag tool view
head: 0.7: art button effect learning system
head: 0.9: rate
head: 1: practice
left: -0.8: it
left: -0.6: * data high key {
left: -0.5: _ are can digital open privacy talk they two
left: -0.4: ai all efficient highly last model per see short table we who
left: -0.3: 20 30 be hard how important interactive is just learning low makes making manual my network non object personal product really
left: -0.3: related right source t this through too tool very was web were ’
left: -0.2: ! % 1 3 5 always both central core de entire for help image information latent little main memory no relatively research
left: -0.2: single some still super tech technical those under when while would write
left: -0.1: - 15 2 4 across allows also analysis before best big but by detect distributed does domain early easily few first from full
left: -0.1: general great had his human interesting learn live long lower metadata mobile n only other people push s same scale smaller
left: -0.1: software supporting team test testing than their well will work
left: 0.1: ( ) . 000 11 a an being certain code common development each en find free future he hidden i initial internal language less
left: 0.1: more most new next o our over party poor possible predict process provide quality reference second security sensitive so take
left: 0.1: term total used user via where whole without you —
left: 0.2: & + 100 access against app bad based been between beyond develop doing get have if including local on one or physical provides
left: 0.2: reduce safe text these three to type uses what which with
left: 0.3: ' , 10 40 : > add adding around at better build building create created current dynamic has keep major make many missing put
left: 0.3: query run specific the then |
left: 0.4: accurate any called github in into large level like not off own previous simple support traditional
left: 0.5: = about existing la le need un up why
left: 0.6: " ; capture different structured time
left: 0.7: do using
left: 0.8: as complex
left: 0.9: use vs
left alone: -0.6: model {
left alone: -0.5: it s talk
left alone: -0.4: en highly la privacy still under
left alone: -0.3: ! . ai bad based de digital distributed fast good image just key learning long low manual network related scale smaller
left alone: -0.3: testing through too was were
left alone: -0.2: 30 both core data entire generate last many multiple personal query right technical time web
left alone: -0.1: ' 1 15 3 6 [ analysis before best building central current domain few general great hard have help human identify
left alone: -0.1: information interesting is language main major memory n non of over per short simple small team tech test they this via
left alone: -0.1: where who ’
left alone: 0.1: ( 100 4 40 : > _ after any been but certain development do driven early full future get he hidden his i need one other
left alone: 0.1: party product put second security sensitive slow some specific than those total used very vs we which whole write |
left alone: 0.2: " % & also always an beyond by github had her high if input less more most own possible real reduce software that their
left alone: 0.2: then two type user when with without you
left alone: 0.3: + 2 ; about against app at build called deep find in its keep no not on only open our previous these up
left alone: 0.4: a all be better every for how into le level like make public text use using what —
left alone: 0.5: can each from local my single the why
left alone: 0.6: / or structured
left alone: 0.7: and
left alone: 0.8: complex to your
right: -0.8: key
right: -0.7: [ models
right: -0.6: image la more talk
right: -0.5: 1 2 _ en interacti l like network of testing the
right: -0.4: about distribut everythin here line machine out problems sampling some sources test
right: -0.3: digital effects features group i images keys knowledge learning metadata one patterns rate their there time un your {
right: -0.2: 5 a access after algorithm c constrain d design detection developer different forward get graph human informati into
right: -0.2: monitorin must point predictio processin research since technique together tool use very was we
right: -0.1: 3 ] analysis class community cost don due during engine error first go had how index layers loss may needed not per points
right: -0.1: privacy ratio represent scale software state they tools type web what who will x | à —
right: 0.1: " * all before between change data de descripti developme experimen have import layer makes managemen might model no now over
right: 0.1: power process processes server size style systems them to under value works
right: 0.2: & , / 0 around at based by challenge code content environme et event framework goes language map method needs only project
right: 0.2: records sensor should such technolog than through updates uses via were when while would
right: 0.3: ( : ; ? also are back cannot company could database does doesn file gives has help is it non status tasks then using w without
right: 0.3: you ~
right: 0.4: ) . > along and because but changes do for function inference instead provides results so up with ”
right: 0.5: ! - as in methods which work
right: 0.6: = isn or that
right: 0.7: + need
right: 0.8: etc matters system vs
right alone: -0.7: de
right alone: -0.6: d talk
right alone: -0.5: 1 la
right alone: -0.4: ( 2 : ; [ _ between key of
right alone: -0.3: . a after algorithm are distribut en for how index knowledge l like may more one some un use which without { |
right alone: -0.2: ' ) , 4 5 an at constrain cost different does forward group image in layer learning level metadata open sampling
right alone: -0.2: software systems team test were where would your
right alone: -0.1: ? ] about across against but by c class digital everythin had human i implement layers models needed network non now
right alone: -0.1: patterns point privacy problem research results since than time to up very was web who with
right alone: 0.1: & 3 access all also approach based challenge change environme experimen features first get goes have if it managemen
right alone: 0.1: matters might model monitorin rate so tests the their them then they training uses using value w will
right alone: 0.2: / analysis and around before cannot changes could function instead map must needs not only or people per process
right alone: 0.2: processes project records should site status still when x
right alone: 0.3: = can code descripti do etc file import language method represent server structure style technolog that together vs work
right alone: 0.4: content size types within you
right alone: 0.5: > data isn
right alone: 0.6: because
right alone: 0.7: system
right alone: 0.9: need
`;
