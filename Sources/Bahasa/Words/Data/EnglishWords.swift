// swift-format-ignore-file
/// Frequent English words that are not Indonesian.
///
/// Words whose frequencies come from wordfreq (Robyn Speer, https://github.com/rspeer/wordfreq), CC BY-SA 4.0.
///
/// Selected, cleaned and sorted into bases and forms by the authors of bimtek; this file is CC BY-SA 4.0 too.
enum EnglishWords {
  /// In their plain spelling.
  static let words: StaticString = """
    77 the
    74 and
    70 for that you
    68 this was with
    67 are have not
    66 but from
    65 all can his one they your
    64 about has just like more out what when will
    63 been get had her she their there time were which would
    62 also how new now other people some them
    61 after any could first good him into its know make only our see than then think two
    60 back because being day did even here may most much need really right said should these too very want
    way well where work year years
    59 before down going got great last life made many never off say still take those through while why
    world
    58 always around best better between both come every find help high home little long look love old part
    same since something state such three use used
    57 again against another big does during each end ever family feel found game give house keep might must
    next own place please put school show sure team thing things under without
    56 already anything away business called care case city company days different doing done few free
    getting god government group having however left let looking lot money name night nothing number person
    play public second someone system thought times today until week women
    55 actually american bad based believe black call came change children country enough everyone
    everything far following four full general hard head including job later law less line live makes making
    mean men music national once party power read run says season seen service shit side small states
    support tell thank though together told took try trying united using war water went white whole yes yet
    54 able ago almost along anyone become body book car cause class close comes coming control course court
    death due early else face fact five food friend friends fuck games girl given guy half hand happy health
    history hit hope hours human idea important information international john kind known large least local
    looks lost matter maybe means members mind months move needs news nice office often others past pay
    playing possible post president pretty probably problem question remember research room saying series
    several single social south started story taking thanks true understand university wait wanted win
    within woman working wrong yeah york young
    53 according act age although art ask asked available baby behind bring building buy chance check child
    college community current deal development easy education either example experience father fire form
    former front fucking fun further future gonna heard heart kids late leave light list living london low
    major march market meet million minutes morning myself near north phone players police political process
    quite rather ready reason red report saw services short six sometimes son song soon special stay street
    study taken talking third turn type watch west whether word works yourself
    52 above account across action added alone america answer areas average beautiful became bill board
    books boy break british brought center certain church clear club common companies cool cost county
    couple cut date dead department design died director east energy english especially event exactly eyes
    field fight finally fine force gave gets girls giving goes gold gone ground guess hands happen happened
    hear held higher himself hold hot hour include industry inside instead interest issue issues july june
    killed king knew land lead learn likely longer medical meeting member middle military miss moment month
    mother movie needed online original outside parents park perfect performance period played player points
    policy position present press price private problems project provide questions received record
    relationship rest result results return rights road role running security seems self sense sent sex
    share shot shows similar site society sorry sound source space star strong students summer takes test
    themselves thinking town training tried usually value view wants weeks wife wish won words worked worth
    51 add amazing amount army article attack attention august bed began blood blue born brother built
    cannot career central changed changes character chief china choice code complete considered continue
    council countries cover crazy currently daily damn daughter david december decided decision die
    difficult dog door drive earth eat economic election england enjoy entire european events evidence fall
    fast feeling felt figure financial follow football foreign forget forward french goal green groups hair
    hate hell hey hospital huge increase involved itself james january key kill knows language league led
    listen lives looked lord lose loss lower management match met michael mom october official oil ones page
    paid paper parts perhaps pick picture poor popular practice production property published quality race
    range rate reading related release review round rules safe save science sea seem send serious seven sign
    simple simply situation size staff stage stand starting stuff style success systems tax technology terms
    title towards trade trust turned upon various version voice vote waiting walk washington ways website
    whatever whose writing written
    50 ability absolutely access addition additional agree ahead allow allowed announced asking ass
    association author ball base beat beginning below beyond box boys brown build california calling
    campaign canada capital card cases centre century certainly charge chinese claim clean coach cold
    collection committee completely computer conditions conference consider construction contact content
    continued costs create created credit cross culture dad dark deep definitely described designed despite
    developed difference district double drop earlier effect eight etc europe except expect expected extra
    eye fair fans favorite fear february feet female fit focus followed forces friday funny generally george
    german gives goals gotta growth gun happens heavy husband ice immediately included includes income
    interested interesting island jesus jobs join judge justice kept kid knowledge lady leader leading
    leaving letter levels limited lines link lol loved manager mark married message miles mine minister
    minute missing moved movement moving named nature nearly network nobody note numbers offer officer
    opportunity pain particular particularly pass paul peace percent photo piece places plans population
    positive posted potential pre pressure previous product products professional provided quick quickly
    recent recently regular released reported required respect response risk river rock russian safety sale
    sales san scene schools search secretary section seeing sell shall significant sister sleep sold sort
    sounds speak specific speed spend spent standard statement station store stories straight student
    studies subject sun table teams ten text throughout tomorrow tonight tour track train travel treatment
    truth unless visit wall wanna watching weight welcome western wide winning workers write wrote
    49 active activities activity address administration advice africa agency agreement analysis annual
    anymore anyway app application approach associated australian avoid award awesome basic battle beach
    biggest block bought brain broken calls camera cancer captain carry cars cash catch caught caused cell
    challenge characters choose christian christmas civil claims clearly closed coast coffee color comment
    comments commercial commission compared competition complex condition congress contract crime damage
    dance defense degree details direct direction directly disease division doctor doubt dream drink driving
    drug easily economy effective effects effort ended environment equipment established evening eventually
    executive explain families fan features feels fighting finish finished fish flight floor foot france
    freedom fully gay germany glad grand greater grow growing hall heat helped highest highly holding holy
    hurt image imagine impact increased independent indian insurance interview killing lack largest latest
    laws learning library literally lived located location lots luck machine majority male marriage mass
    meaning meant mission mrs multiple murder names nation necessary nine none notice obama offered officers
    older opening operation operations opinion organization otherwise overall parties passed patients peter
    physical pictures planning plant politics prices primary produced professor programs protect purpose
    putting ran rates reach reality reasons records reports resources responsible rich rule russia saturday
    seconds secret seriously ship shop showed showing shown sick sit sitting skin smith speaking sports spot
    spring standing stars stock stupid successful sunday supposed sweet teacher telling texas theory
    therefore thus touch trial truly trump uses walking wear weather weekend william winter wonder worse
    worst yesterday
    48 accept acting actions actual adult advantage african agent agreed aid airport alive americans animal
    animals apart apparently appear appeared appears apply arms arrived artist attempt authority aware
    background bag balance beauty becomes becoming begin believed benefit benefits billion birth birthday
    bitch boss bottom brand bridge broke budget busy buying camp cards carried cast cells cent chairman
    changing channel charles chicago chris christ cities classes click completed concept concerned
    connection continues conversation copy corner correct count covered criminal critical cultural customers
    dangerous dear decide demand develop dinner distance dogs dollars draw dress driver drugs dude easier
    eastern eating edition efforts employees ends engine engineering enter estate everybody exchange
    existing extremely failed faith famous farm fashion fat feature fell fellow fifth file finding firm fix
    florida fly follows forced foundation fourth frank fresh function fund gain garden generation gift glass
    grade greatest guide handle happening healthy hearing helping herself hill horse host housing ideas
    images impossible improve inc indeed individuals influence institute investigation investment items jack
    japanese joe journal keeping knowing labor lake larger leaders leadership learned leaves length lie
    liked los losing louis lucky magic managed marketing mary materials memory mentioned method mexico mid
    mike missed mobile monday mostly mouth movies nations negative neither nor northern notes obviously onto
    opened operating option owned owner partner patient paying photos placed plays possibly powerful
    presented prevent previously prime prior prison produce profile progress projects protection proud prove
    provides pull push raise raised rare reached realize receive religious remain remains removed request
    require responsibility returned richard ride rise robert roll rose runs sad scale score screen seat
    seemed selling senate separate serve served setting sexual shooting shut signed silver skills slightly
    slow smaller smart software solution somebody songs soul sources southern species speech spread square
    standards starts stick stone stopped strength structure suggest supply surface surprise technical
    television tells thinks thomas thoughts thousands throw till tom totally tough traditional traffic treat
    tree trouble turns twice types understanding unique units usa users variety vehicle videos views village
    violence wake waste weapons wearing wedding weird whom wild wind window winner wonderful wood worry
    yours youth
    47 abuse accepted accident accounts adding advanced affairs afraid afternoon allows alternative ancient
    angeles angry anywhere appeal appearance applied appreciate appropriate arm articles artists arts
    assistant attacks attorney audience awards banks bay bear beer behavior ben bigger boat bodies boston
    breaking bringing britain brothers buildings businesses canadian candidate capacity chair charges cheap
    citizens classic climate closer clothes combined comfortable command communication communities concern
    confirmed connected contains core creating crew crowd dating debt decisions democratic description
    developing device dick discovered discuss discussion domestic dont download drinking dropped dry duty
    edge elections electric elements email emergency emotional ending enemy ensure entered entirely entry
    environmental everywhere evil excellent excited exercise exist expensive express facilities factor facts
    failure falling fantastic feed feelings figures filled fixed flow flying forest forever formed forms fox
    fuel funds girlfriend golden governor grant grew grown guard guns heads hello helps henry hero
    historical hole holiday homes honest honestly hoping houses hundred ill illegal increasing industrial
    initial injury intelligence intended interests introduced ireland iron issued italian italy jersey
    johnson joined joint joke jones jump keeps kick labour laugh launch lawyer leg legs letters lies likes
    links listed listening loan lovely loves lunch lying mad magazine martin massive matters max measures
    medicine mention methods milk mistake mix models moon mountain native noted nuclear ocean offers
    officials options ordered orders organizations originally pack parliament path payment perform performed
    picked pieces plane planned plants plenty policies pool port powers prepared presence prince promise
    proof proper proposed providing pulled purchase quarter rain ray reaction recorded reduce reference
    regarding relations relationships relatively religion remove republican requires restaurant route saved
    schedule scientific scotland scott sector selected session sets shape shared sharing shoes shoot
    shopping sides signs sites sky smoke snow soft soldiers somewhere spanish spending squad stated steel
    steps steve storm strategy streets stress strike stuck suddenly suggested suit supported supporting
    supreme surprised survey taste taught tea teach teachers teaching tech terrible testing tests tired
    toward transport treated trees turning update upper useful user valley values vice victory walked warm
    watched weak williams willing wine wins writer yellow younger zone
    46 academic academy accurate achieve actor acts admit adults advance affect affected afford agents
    aircraft alcohol alex allowing amazon andrew answers anybody apartment applications appointed approved
    approximately argument armed arrest arrested aside assembly assets assistance assume attend attitude
    authorities basically basketball bbc begins bell besides bird birds blame blow bob bomb bond bottle bowl
    boyfriend branch brazil breakfast bright brilliant brings bunch button candidates capable carbon careful
    carrying category catholic causes chain champion chapter charged chat cheese chemical chicken chose
    chosen circle circumstances claimed clinton collected combat combination committed communications
    competitive concerns concert conducted confidence conflict conservative considering constitution
    consumer context controlled cook corporate corporation counter coverage crash cream creation creative
    crisis crown cry crying customer cute cutting cycle danger daniel dealing deals debate decades declared
    dedicated defined definition deliver delivered delivery depending depression depth deputy describe
    deserve desire destroyed determine determined devices directed dirty display distribution doctors
    documents dollar don draft drawing dreams drivers drunk dying earned educational elected electronic
    employment empty enjoyed entertainment equal error escape essential estimated examples exclusive excuse
    existence experienced experiences expert explained expression extended extreme faces facility factors
    factory fail fake falls false familiar faster fault favor favourite fields fill films finance finds
    fired flag flowers focused folks forgot frame frequently friendly fruit fucked funding giant goods grace
    granted guest guilty harder headed heaven hits holds hopefully humans hundreds identified identify
    identity importance improved incredible independence index inspired instance institutions item jackson
    jewish jim journey joy kevin kinda kingdom kiss kitchen ladies laid lane largely latter laughing
    launched lay leads legislation lights literature load mainly maintain maintenance manner manufacturing
    markets matches mate matt maximum measure meat mess mile millions mining ministry mixed moments motion
    moves navy nearby neck newspaper nick noise normally noticed numerous object obvious occurred offering
    ohio opportunities opposite opposition orange origin ourselves owners pacific pages painting papers
    parent partners passing pattern perfectly performing permanent personality personally personnel
    perspective phase plate pleasure positions possibility posts practices prefer pregnant premier prepare
    prize programme promote properly properties pure quiet random realized reasonable receiving recommend
    recovery reduced referred relevant remained remaining rent replace replaced represent representative
    republic requirements residents resistance resolution returns revealed revenue reviews revolution rice
    roads roof rooms row rural ryan salt sam sat saving scared scenes scheme scored scottish secure seek
    seeking sees selection sending sentence serving severe shame shares shift ships shirt shots signal
    singing sleeping slowly smile somewhat spain specifically split spoke stands statistics staying stood
    storage stores strange stream stronger struggle suicide suppose surely surgery switch talent talked
    talks task taxes taylor teeth temperature tend territory theme thousand threat thursday ticket tickets
    tight tiny tips tony tool tools tournament trading trained transportation troops truck tuesday turkey
    twenty typical typically ultimately unable understood unfortunately universe unlike updated upset usual
    vehicles victim victims virginia vision voted votes wales walls warning wars wave wednesday weekly
    whenever worried writers yard
    45 absolute accused achieved admitted adopted adventure advertising aged agencies ages aim anniversary
    appointment approval argue aspects assessment atmosphere attached attacked attempts attended attractive
    authors automatically awful balls barely baseball bathroom battery bedroom belief bible bike bills blind
    bone bound bread breaks breath brian brief broad bullshit burn burning bush cabinet cable cake calm
    campus carefully carolina cats causing celebrate ceo challenges chamber championship chances chart
    checked chest childhood chocolate choices circuit client clinical closely closing clothing cloud clubs
    coal colorado colors colour comedy commander comparison complicated conduct confused consequences
    consistent constant constantly contain contemporary contest continuing contrast convention courses
    courts covers criticism dancing dates davis deaths decade defeat defence defend degrees democracy
    democrats depends destroy detailed differences divided document donald doors drawn drew driven dumb earn
    effectively egg eggs element elizabeth elsewhere empire employee engaged engineer entitled equivalent
    eric establish everyday exact exciting exists expansion experts exposed expressed extension extensive
    extent external faced facing fairly fantasy fed fee fees filed files finger fingers fishing ford
    formation fought founded founder francisco functions gained gallery gate gear gotten graduate greek grey
    guitar hanging hardly harm hat heading healthcare heavily height hidden hide highway hills hip historic
    hitting hollywood household howard hunt ignore immediate immigration impressive improvement inch
    incident increases infrastructure initially injured inner introduction invited involving irish islands
    jason jews joining jordan joseph jury killer kinds korean latin lesson lets letting lewis license limits
    linked loans locations lock loose loud loving ltd machines manage managers marked marks meal meanwhile
    meetings membership memories messages miami michigan miller mirror monthly mount mountains multi musical
    naturally necessarily neighborhood nfl nights nose objects obtained occur offensive offices officially
    olympic operate opposed organized outstanding package paint pants parking partnership payments peak
    percentage permission philosophy pink plastic pocket pointed politicians porn portion pounds poverty
    practical presidential pride primarily princess principal print processes processing promised protected
    proved province purchased purposes puts qualified quit quote racing railway rape raw reaching
    recognition recognize recognized recommended recording reform refused regardless regions registered
    regularly regulations relative repeat reply reporting representatives represented represents republicans
    reputation rescue respond resulting retirement returning rid ridiculous riding rising rolling roman
    rough rush sample scientists seasons seats secondary sensitive server sessions settlement sharp shipping
    shock shortly shoulder shower sight significantly silence singer situations smell smoking soccer soldier
    solutions somehow sons sought soviet speaker stable statements stations stayed steam stephen strongly
    structures studied suffered suffering suggests supplies supporters surrounding survive suspect swear
    sydney symptoms tall tears technique techniques temporary tested thats theatre therapy thick thin threw
    tie tied tone tons topic toronto tower tradition transition trend trick tries ultimate unknown valuable
    vast violent visited visitors voters wanting wash wealth weapon wet wheel widely wilson wise witness
    wondering worldwide yards zealand
    44 abandoned abroad achievement acid acquired actors actress adds administrative afterwards agriculture
    alan alexander alleged allen alliance alongside alright ambassador amendment amounts anderson andy anger
    angle ann annoying anthony anxiety apps architecture argued arizona arrival arrive arthur asks asleep
    aspect assault assigned assist associate assumed atlanta atlantic attempted austin automatic avenue
    awarded awareness babies badly bags bands banking banned bars bath beating begun behalf behaviour
    believes belong belt bench bid bishop blocks boost boring bother breast broadcast buddy bureau buried
    butter cambridge cant capture captured cares castle centers cents ceremony channels charity charlie
    chase checking chemistry christians citizen clark cleaning clients clock coat collect colonel columbia
    comfort comic commerce commissioner commitment commonly compare compete components comprehensive
    concluded conclusion concrete confident confirm congratulations connect consent consists consumers
    consumption contained containing contracts contributed controls convinced cooking cop copies cops
    corruption cotton cousin covering crack crap creek cricket crimes critics crossed crystal curious
    currency custom cuts daddy dallas damaged dave dean decent deck decline deeply defensive delay demands
    denied describes desert designer designs desk destruction detroit diamond directors disappointed
    disaster discount discover discovery discussed diseases disney divorce doc downtown dozen dragon
    dramatic dressed drinks drove duke dust dutch ear ears economics efficiency efficient egypt electrical
    electricity elite emotions employed encourage enemies enforcement engage engineers engines enjoying
    entering enterprise entrance epic episodes equally essentially establishment evolution exception
    exhibition exit expand expectations expecting experiment explains explanation exposure extraordinary
    fallen fancy farmers fate fbi featured featuring feb females fiction figured finals findings firms
    fitness flower foods forgotten fort forth francis fraud frequency friendship funeral gaming gary gene
    genuine ghost gifts glory gods gordon gorgeous governments grass grateful gray gross grounds guarantee
    guests gym handed handling happiness harris headquarters hearts helpful hence heritage heroes hire hired
    hockey holes honey honour hook hop hopes horrible horror horses houston hungry hunter hunting illinois
    illness immigrants impression improving inches increasingly incredibly indicate industries informed
    initiative injuries innocent input insane inspiration installed institution instructions intense
    interviews introduce iraq islamic israeli jay jean jeff jimmy johnny josh journalist judges juice kansas
    kelly keys kicked kings knife knock landing lands landscape languages lately lawyers layer leather
    legacy legend lessons lieutenant lifetime lips liquid lists locked logic losses lowest luke luxury
    lyrics mac maintained makeup managing manufacturers maps marry masters math matthew medal meets
    melbourne merely mexican mill minds minority mistakes mood morgan mortgage moscow movements mum muscle
    muslims mystery naked narrative narrow nba nervous networks newly nov nowhere nurse objective observed
    obtain occasion occasionally oct odd olympics opens operated opinions ordinary organic organisation
    ought outcome output ownership oxford pace painted palace participants participate passenger passes
    passion patterns penalty pennsylvania persons pet phil philadelphia phones photography physics picking
    pitch plain pleased poetry poll pope possession posting potentially pray prayer preferred presents
    principles printed priority prisoners privacy procedure procedures producer producing profits
    programming promotion protest publication publishing pulling pushed pushing races racist rail raising
    rank ranked rapid rarely rating ratio readers rear recall reducing reduction refer references referring
    reflect refuse regard regret regulation rejected remind remote removal rep repair replacement
    representing researchers residence resident resort resource respectively resulted retired reveal reverse
    risks rocks roger roles romantic rome root ross roughly routine rugby sake salary sand savings scary
    scheduled sciences scores scoring screaming script searching seattle sections seed select sept sequence
    serves settle settled sexy shadow shaped sheet shell signing silent silly sin singles sisters sixth
    skill smooth soil solve speaks spell spin spoken stages steal stolen stomach stops strategic stretch
    string struck studying styles subjects subsequent successfully suck sucks sudden suffer suitable summary
    supports surrounded survival sweden swimming sword syria tag tape tear telephone temple tennis terrorist
    theater thirty tho thread threatened throwing thrown ties titles tongue towns tracks trail transferred
    translation trash tube twelve ugly uncle universities unusual ups vacation vegas versions virgin visible
    visiting voices vol walker ward waters waves wayne welfare whereas whilst whoever wings winners wire
    wisconsin wishes wolf woods worker writes yep
    43 absence acceptable accounting acquisition acted addressed ads affair aggressive agricultural alabama
    alert alice alien allies amongst angels anne announce announcement answered apparent arguments arranged
    asshole ate athletes attacking attempting attending attracted auction aug autumn awkward backed barry
    bass bat bears beast beef biological bite blast blocked bloody blues boards bold bonds bones boom boots
    borders bow boxes brands brave breathe breathing bruce bull burned butt calendar cameras cameron candy
    cape carrier categories celebration celebrity centuries certificate challenging chaos characteristics
    checks chip choosing churches cited claiming classical classified clay cleveland clip cnn coaches
    coaching coins collaboration colleagues collective column commit commonwealth communist compensation
    complaint component composed composition computers con concentration concepts concerning connections
    conservation consideration conspiracy constitutional constructed contribute contribution contributions
    controversy conversations convince cooper cooperation copper corp corps counting counts couples courage
    craft creates credits crossing crucial cure dare darkness database dated daughters dawn dec deeper
    default defending define delhi delicious density deny dependent derived deserves desperate devil
    dialogue difficulty disabled disappeared discrimination discussions disorder dispute distinct
    distributed districts diversity documentary drag drives dropping drops duties dynamic earnings ease
    edinburgh edited editing educated elementary eligible enable encounter encouraged engagement equality
    equipped equity estimate estimates ethnic eve exam examination executed execution existed expanded
    expenses experimental explore extend faculty failing fails fame favour federation feedback feeding fewer
    fifty fighter finishing firing fiscal fits fleet flood followers fool footage fortune foster framework
    franchise frequent frozen fuckin funded furniture gardens gates gathered generated generations genetic
    giants glasses goodbye grades graham grave greatly greece guaranteed guardian guards guidance gulf
    hamilton hardware hiding highlights hilarious hillary homeless hoped hospitals huh humanity hurts ian
    ignored implementation impressed improvements indiana indicated infection innovation instant instrument
    instruments integrated intellectual intelligent intent intention interaction intervention invest
    investigate investments investors invite involve involvement involves iowa isis jacket jazz jerry jokes
    jon jonathan journalists judgment justin kate kennedy kentucky kills knee knight laboratory larry
    lawrence legislative liberty lifestyle lighting lincoln listing literary lmao loop lover mainstream mall
    maryland mask massachusetts mature mechanical mechanism midnight ministers minnesota missouri moderate
    monitoring moore mothers mounted mouse murdered murray mutual netherlands nope nursing nuts occasions
    occupied occurs odds offense oklahoma ongoing oregon oscar overcome overseas packed painful panic
    parallel parks participation partly passage passengers pays peaceful peoples performances periods
    petition philip philippines photographer photographs phrase physically polish pound praise precious
    pregnancy preparation preparing presentation pretend prevention priest principle printing producers
    progressive prominent promoting protecting proven psychological psychology publications publicly pump
    punch punishment purple pursue quest racial radiation radical railroad rally rapidly rated reader
    realise recommendations recover refugees regarded regime registration relation relax releases reliable
    rely remarkable remembered removing repeated replied representation requested requests requirement
    residential responded responses restaurants restrictions reveals revenge reward rick rings rip rivers
    robin rocket romance roots rounds ruin ruined ruled ruling russell sacrifice samples satellite satisfied
    sauce scope seal sean sec secrets seeds segment separated shake shield shocked shops shore signals
    similarly sized slave slide sole spaces spare specialist spectrum spots stability stats stays steady
    stem stocks stones stopping stranger strategies struggling stunning submit submitted substantial succeed
    sufficient summit surprising survived suspended swing symbol tables tail tale talented tanks tap targets
    technologies ted teen temperatures terror texts thompson threats throat tiger timing tissue topics
    touched tourism toy trains transmission trap traveling treating treaty trends trials triple tune turkish
    twin ukraine underground uniform unlikely upcoming updates utility venture vessel veterans viewed
    virtually visits volunteer volunteers waited walks warren warriors weed wherever wildlife wisdom
    witnesses wooden wore worn worship worthy wounded yea
    42 aaron abc abilities abortion acceptance accepting accessible accidentally accidents accompanied
    accomplished accuracy acknowledge acres actively adams adapted additionally admission adopt adoption
    adventures advised advisory advocate affects affordable afghanistan aimed aims airlines aka alaska
    albert albums alpha amateur amy animation annually anonymous antonio anytime apologize appeals appearing
    applies applying appreciated approached approaches approaching arc arguing arrangement arrangements
    arriving artificial artistic ash asset assignment assuming attendance attract aunt aviation backing
    backup bacon bacteria baker balanced baltimore barbara bare barrel barrier basement bases batman battles
    bearing beaten beats beds beings belgium beliefs believing belongs beloved beneath benjamin beside
    biology birmingham bitcoin bits bitter blacks blade blake bless blessed blowing blown boats bombs boot
    bored bottles boundaries boxing branches brazilian brick briefly bronze brooklyn brush bubble bucks bug
    bulk bullet burden burns burst buyers campaigns campbell camps canal cancel cancelled caps cargo caring
    carpet carries casino casting casual catching cattle cave ceiling celebrated celebrating census
    certified charging charlotte charter charts cheaper cheating chef chemicals cherry chill chips
    christianity christopher chronic chuck cinema civilian classification classroom cleared clever climb
    clinic closest clouds clue coalition coastal cock codes coin cole collapse collecting collections
    colleges collins colonial colored colours comics commentary communicate competing complain complaints
    completion compliance compound compromise confusion congressional connecting conscious consecutive
    considerable consistently contents continuous contrary controlling controversial convenient conventional
    conversion converted convicted copyright corn corporations correctly costa costume couch counsel
    counties craig creator creature creatures cried criminals criteria crop cruise crush cultures custody
    customs danny deadly dealer dealt decides declined decrease deemed defeated delayed delete deleted
    democrat demonstrate demonstrated denver departments departure depend der des describing designated
    desired destination destiny detective determination developer developers developments devoted didnt
    differently difficulties dig directions dirt disability discipline discussing disgusting dish dismissed
    displayed distant distinguished diverse divine dominant dominated dose douglas dressing duck eagles earl
    earning earthquake egyptian eighth elderly electronics eliminate emails embarrassing embrace emerged
    emerging emma emotion emperor emphasis employer employers endless enormous errors escaped essay ethics
    evaluation evans examine excess excitement exclusively exhibit expanding expense experiments explaining
    exploration explosion export farmer farming fastest fears fence fever fighters fights filling filming
    finest fires flesh flew flights flip floating fluid focusing folk forcing forgive formerly forming forty
    franklin fred functional furthermore gains garage garbage gather gathering generate generous gentle
    gentleman germans glasgow gop gospel gradually grain grammar grandfather grants graphic graphics gravity
    greg grid grows guidelines habit habits halloween hammer handled handsome harbor harvard harvey hated
    hates hawaii heating helen highlight hiring hitler holder holidays hood hosted hosting hosts hotels hung
    icon identical identification idk illustrated imagination imperial implement implemented imposed
    incidents incorporated indians indicates indigenous infinite influenced inform inquiry insight inspector
    installation instantly integration integrity interactions interpretation introducing invasion invented
    invested investigations iranian isolated jacob jake jamie jealous jennifer jeremy jerusalem jumped
    jumping keith kent kicking kidding knees knocked landed laughed laura layers laying lazy leaf lease
    legally legendary legislature legitimate leo liability licensed lied lightning lion lions listened lit
    liver loaded loads lonely longest louisiana lovers loyalty madison magical magnetic maine maintaining
    maker makers males manhattan manufacturer mar marathon margaret marie marijuana marvel mathematics meals
    measured medication mentally mercy meters metres mills minded mines missions mississippi mitchell
    mixture modified monsters moreover morris motivation mps municipal mysterious nail nasty naval
    negotiations neighbors neil nelson nerve netflix neutral nevertheless newspapers nightmare noble
    nominated nonsense norway notion oak occupation oldest oliver ontario operational operators opponent
    opponents organisations orleans ours outdoor outer outfit overnight owns oxygen paintings palm paradise
    parker parliamentary partial partially participating pat patch patent patience pension perceived
    perception permit perry phoenix photograph physician pic picks pics pie pipe piss pissed placing planes
    plates platforms playoffs pleasant podcast poem poet pointing poland pole politician pollution
    popularity populations portfolio portland portrait powder powered practically precisely preliminary
    premiere preserve presidency prisoner privilege proceed proceedings produces productive productivity
    professionals promises promoted proposals protests protocol pub punk pupils pussy qualify quarters
    queensland quietly quoted quotes racism raid rangers ranging ranking ranks rat ratings reaches react
    reactions reads realistic receives reception recipe recovered refers reflection regards regulatory
    relate relating relatives remarks reminded reminds repeatedly replacing reserved reserves resist resolve
    respective responsibilities restore restricted retain reviewed revolutionary rifle roberts robinson
    rocky rolled rolls ron routes rubber rude runner russians sacred sadly safely saints salad samuel sandy
    satisfaction scandal scenario scholarship scientist scratch screening screw secured securities sends
    settings seventh shade shed sheep sheets shelter sheriff shine shirts shoe shorter shoulders shy
    signature significance simultaneously sink sits situated sizes skip slavery slaves slept slight smiling
    snake snap soap socialist solely sometime sooner sorts souls soup southeast speakers spider spirits
    sponsored sporting spotted spray spreading springs stake stanley stating stealing stepped steven stewart
    stole stored strain streaming stressed strict strictly strikes striking structural subsequently
    substance substitute sue suggesting suggestion suggestions suite suits sunshine supplied surveillance
    susan suspected suspension sustainable sustained swedish swift swim switzerland syndrome tackle tactics
    targeted tasks taxi tbh teens tennessee tension terrorism terrorists terry testimony thai themes
    theories thou threatening tier tigers timeline tobacco torture touching tourist toxic toys trace
    tracking traded transaction transactions transformation translated trapped travelling treasure treasury
    tribute tricks trigger trips trophy tropical trucks trusted tunnel turner tweet twins twist tyler ugh
    ukrainian uncomfortable underlying unemployment unexpected unfair unions unity unnecessary upgrade
    urgent usage useless utah vancouver vary vegetables venue verse vertical vessels viewers villa villages
    vintage violation vocal volumes von vulnerable wages wallet warned warrant warrior wasted watson
    weakness wealthy websites wells welsh wheels wider widespread winds wireless woke wondered worlds
    worries wound wrap wrapped wright wtf xbox yield
    41 aboard abstract accent accommodation accordance achievements acknowledged acquire activist activists
    addiction addresses addressing adjacent adjust adjusted adorable advances advantages advise affecting
    agreements agrees alike allegations allegedly allied ally alternate altogether ambulance animated
    answering anticipated anxious appearances applicable appreciation approve arabia architect archives
    array arrives arrow artwork ashamed ashley assess assisted associates assumption assure assured athlete
    athletic attraction authorized availability avoided avoiding awake babe backs bailey ballot bankruptcy
    banner basin batteries beam beans beard bee beijing belly bend beneficial binding blank blanket bleeding
    blessing blew blocking bombing booth boundary brad brains breach breakdown breed breeding bride bridges
    broadway bros bucket bud buffalo burger butler cabin cage calculated cam canon capabilities capability
    cared careers caribbean carlos cartoon catherine cbs celebrities cemetery centres chains challenged
    chambers chancellor chapters charm charming chasing cheat cheer cheers chick chiefs chile cigarette
    cigarettes circles citizenship civilians cliff climbing closet closure cognitive coke colin colony
    combine commented commons compact companion comparable comparing competitors complaining completing
    computing concentrate conducting confirmation conflicts connecticut consciousness consensus consequence
    conservatives consisting console consultant consulting contacts continent contractor contributing
    controller convert conviction cooked cookie cookies cooling corners corresponding corrupt courtesy cow
    cruel cruz cuba cult cups curriculum curse curve cycling dairy dakota damages darling deadline deciding
    declaration deer deficit delighted delivering demanded demanding demonstration dennis depressed derby
    deserved destroying detected detection diary dining diplomatic disagree disappear disc dishes disorders
    displays distinction dive divide divisions doll donated donations dozens dragons drain draws drill dubai
    dublin dump duration dynamics eagle earliest easter eaten eddie edges elaborate elder electoral elephant
    eleven embassy emily emissions enabled encountered encouraging engaging enhanced entertaining entity
    entries essays est establishing eternal ethical evolved examined excellence excessive exercises
    exhausted expertise exploring exports fabric fabulous facial fairy faithful farms fascinating fathers
    feminist fifteen fig filmed financing fitted fitting fixing flags flame flexible flies flows focuses
    fold forecast forests freak freely freeze fried fruits frustrated gaining gambling generic genes
    gentlemen gently genuinely glorious goodness governance governing grabbed graduated graduation grandma
    grandmother grief grip grocery guided guilt halfway handful happier happily hardest harmony harrison
    harsh haven heal heated heels heights helicopter hint historically hmm holland homework honored horn
    hostile households hug hughes hull humble hunger hurricane hurry hurting hybrid iconic imagined immune
    implications import importantly independently indicating indication indoor inevitable infected inflation
    influential ingredients inhabitants ink inn innovative insisted inspection install instances instruction
    intend intensity intensive intentions interactive interface intimate inventory investigated
    investigating investing invisible invitation ipad jeans jets jewelry journalism juan judicial julie
    jungle jurisdiction justify keen kicks kyle labels lacking lakes lasted lasting laughs laughter laundry
    lawsuit layout lbs leak lean lecture legends lesser liberals libraries lifted lifting lighter lined lip
    loading locally lodge logical lords loses lucy lung magazines mandatory manufactured marcus martial
    mason matching matrix meaningful measuring mechanics mentions merchant mere merit mice micro mighty
    migration mild miracle miserable missile mixing molecular monetary monkey montreal motivated motorcycle
    murphy muscles musicians myth nancy nathan nationwide nearest neighbor nest newcastle nicely nigerian
    nintendo ninth nomination noon norman northeast northwest notable novels nowadays nurses nutrition
    objectives obligation observation observe obsessed occasional olive openly operates optical ore
    organised oriented outcomes outlook outta overview overwhelming owe packing pairs pale palestinian
    panels parish particles passionate password pathetic patrol pearl peer penalties penny pepper
    permanently permitted pete pets petty phd phenomenon pig pile pilots pine pittsburgh playoff plug
    pockets poems poison pokemon politically polls poorly ports possibilities potato potatoes pour prayers
    precise predict predicted preference presenting preserved presidents pressed pressing presumably
    pretending prevented preventing prints priorities profession programmes promising pronounced proportion
    prosecution prospect prospects protective proteins proves provider providers provincial provision
    provisions publish publisher publishers pulse purchases purchasing purely pursuit putin qualities
    quantity quantum queens rage rainbow ralph raped rational realised realm rebel rebels receiver
    recognised recommendation reed reflected reflects reforms reign releasing reminder repairs reportedly
    requiring resolved respected responding restoration restored retained retreat rev revenues revised
    rewards richmond rides ridge riot ripped rises rod rogers rookie rope roster rotation safer sandwich
    saves scan scare scholars scream sealed sectors seeks seemingly selfish sells senators sentenced
    sentences separately separation sergeant servant setup severely sexually shadows shaking shark shaw
    shocking shorts shout silk skilled skull smartphone smash societies solved sounded southwest span
    specialized specified spectacular spencer sri stairs stamp staring starring statistical statue sterling
    sticks strangers streak streams strongest struggles stuart studios submission subscription subtle
    succeeded sunny supporter surgeon surprisingly surrender survivors suspicious sweat switched switching
    syrian tales tastes tattoo technically technological teenage teenager temporarily tends testament theft
    thoroughly throne throws thunder thy titled todd toe tolerance toll tooth tops torn tourists tours
    traditionally traditions tragedy tragic trainer transformed traveled treatments treats tremendous tribe
    tweeted unbelievable underneath understands unfortunate unhappy unlimited urge vacuum valued valve
    variable variation variations victorian viewing viral voter warehouse warner washed washing watches
    wears whites widow witch wives wont worrying wounds wrestling yup zones zoo
    40 abandon absent abused accessories accommodate accomplish accordingly accurately achieving acoustic
    activated acute adapt adaptation adelaide adequate administered admiral admire adrian advisor advocates
    aesthetic affiliate affiliated aging airline algorithm aliens altered alternatives aluminum amber
    ambitious amid amsterdam analyst ancestors anchor angela ankle annoyed anyways apartments apology
    appealing apples appointments apr arabic arch architectural archive arctic argues arkansas armor arnold
    arrange artillery assembled assists associations assumptions asylum atomic attitudes attorneys
    attributed audiences authentic autism ave axis bachelor backwards badge bail ballet banana barack
    bargain barn barriers beaches bean bees beg behave belonged belonging bennett bent bernard bernie berry
    betting bicycle billions binary bizarre blair blend blogs blonde blows boarding bolt booked borrow
    bothered bounce bout bowling bradley brady brake brandon brass brisbane bristol broadcasting broader
    brooks brussels bryan buck bugs builds bullets bulls bullying bump burnt buses businessman bust buttons
    buyer buzz cab cal calories camping cannabis cannon canvas canyon capitalism capitol carol caroline
    carriers cart casey cathedral caution cease celtic centered certification chairs championships chapel
    characteristic characterized cheek chi chin cincinnati circular circulation circus civic civilization
    claire clan clarke clash clause cleaned clearance clearing clerk clips closes cloth cluster cocaine
    cohen coincidence col collar colleague collision colombia columbus columns comeback comedian commands
    commissioned compassion compatible compelling compiled complained complexity complications comply
    compounds concentrated concerts conclusions condemned conferences configuration confusing congrats
    conscience considerably considers consistency construct consultation consumed contacted container
    continental continuously contractors convenience convincing cooler cope cord corrected correction cos
    cottage cough counted countless coup coupled cousins cowboys cracked crashed creativity creepy critic
    criticized crops crowded crude crushed cum curiosity curry cyber cylinder czech dale dame dancer dash
    deaf dealers debates debts deceased declare decreased dedication defendant defended defenders defining
    delays deliberately delicate delight demons den denial dense denying deployed deposits derek designers
    desires desperately detect detention determining diagnosed diamonds dictionary differ digging dignity
    dimension dimensional dimensions dip disappointing disappointment disclosure disposal disputes
    distinctive distress disturbing diving divorced dock doctrine documentation documented doesnt donate
    donation dot doubts doug dragged drake dramatically drank drawings dresses dried drone dudes duncan
    dylan eager eats ebay echo editors edwards effectiveness elect elegant elevated eliminated ellen
    embarrassed emotionally employ encounters enforce enhance ensuring enterprises enters enthusiasm
    entities entrepreneur environments equation escort essence evaluate evident exams exceptional exceptions
    exchanges excuses execute executives expectation expedition experiencing explicit explicitly explosive
    expose expressing extending extends extract eyed facilitate factories failures favorites feast feat
    ferry filing finale financially finland firmly fisher flames flavor fled flexibility flooding floors
    florence flour flowing forbidden fork formally fortunate fortunately fossil foul foundations founding
    fraction frames frankly freaking frederick freezing freight freshman fridge frontier frost frustrating
    frustration functioning fur furious fusion gameplay gauge gdp generating geneva geographic geography gig
    gloves goat goddamn goddess goin gov graduates grande graph grasp guides gut hack hampshire handy hannah
    harassment harbour hardcore harmful harold harper hart harvest hatred hats hazard headache headline heck
    helmet herald hers hes hike hispanic holders holdings hollow homeland honesty hudson hugh hydrogen hype
    identifying ideology idiots ignorance ignorant ignoring immigrant impacts implies imported inappropriate
    incentive inclusion inclusive indie indirect induced infant infantry infections influences ing initiated
    initiatives injection innings insects insert insist inspire inspiring institutional instructor insult
    intact intake interact interference intermediate internationally interstate interviewed invention iraqi
    irrelevant isolation ive jackie jaw jefferson jerk jesse joan joel joins joking judged judging junk
    justified karl katie keeper kenny kidnapped kidney kindly kindness kissed kissing kitty knights ladder
    lamb lame lamp lanes launching lauren lawn leaked lectures leeds legit leonard lgbt licence licensing
    lightly likewise liking lily limitations limiting lineup linking liquor lloyd lobby locals locker loser
    lottery louise lungs machinery madness magnificent magnitude mainland maintains majesty malcolm mandate
    mansion manufacture marble marc maritime marking martha massage matched mates mathematical meantime
    measurement measurements mechanisms medals medieval meditation mediterranean melt memorable mercury
    messed metals milwaukee minorities missiles mistaken mobility modes modest montana moses motors mph
    mumbai murders musician nails namely nashville nato navigation nbc neat nebraska needing needle
    negotiate nephew nerves nevada newest nhl nhs nicholas nicole nominee nonetheless norwegian notably
    noting nude nut nyc oath obligations observations occurring offence offset olds omg opposing orchestra
    ordering organize organizing organs orientation origins orlando ottawa outbreak outlet outlets owen
    packages packaging pakistani pal palestine palmer paragraph parameters participated passive passport
    paths patriots pee peers pending peninsula perfection performs phillips philosophical physicians pierre
    pigs pill pillow pills pipeline pipes pirate pirates pity placement planets planted plea pledge polar
    pond pork portable porter portions portuguese possess posters practicing praised praying precision
    prediction premises prescription preservation preview prey priced pricing priests privately prizes
    probability probe proceeds processed profitable prohibited projected prophet propose protesters
    provinces proving publicity puerto pulls punish punished puppy purse pursuing puzzle qualifying
    quarterback quarterly quebec questioned questioning rabbit raises ranch randomly ranges rankings rapper
    rats raymond rays reagan realizing reasonably reasoning rebecca recalled recipes reconstruction
    recreation recruiting recruitment reduces ref refugee refuses refusing regulated rehabilitation reid
    reject relaxed relieved remainder remix renewed renowned replies reporters reservation resign
    resignation resigned resistant retire revealing revelation reynolds rhetoric rhythm rico riders rivals
    robbery robots rockets roller roses rounded rub ruby ruins rumors runners rushed rushing ruth sail
    sailing sally salvation sanctions sanders satisfy savage scales scattered schemes scholar scout screens
    screwed searched seasonal secretly secular segments seized seller sensible sensitivity sentiment sequel
    servants servers sexuality shades shakespeare shallow shane shapes sharks sheer shelf shifted shifting
    shifts shining shipped shitty shook shooter shoots shouting siblings sigh silicon simpson sins sixteen
    sketch skinny skirt slam slap slice slim slipped slower smallest smells sneak socially socks solving
    someday sophisticated sovereign spam spark specially specifications speculation speeds spelling spends
    spike spinning spite spouse spurs stack stakes stance stanford stark stat static steak steep stepping
    stevens sticking stir straw strengthen strings struggled stuffed subscribe subscribers substantially
    suburbs subway succession successor suited sunset superb superintendent superman supplement supportive
    supposedly surfaces surgical surveys surviving survivor suspicion sweep symbols sympathy synthetic
    tactical talents targeting teaches teammates teenagers telegraph tendency tense tent terrifying
    territories thanksgiving thee theirs theoretical therapist thereafter thereby thermal thesis thorough
    threshold thumb tide til timber tire tires tits toast toes touchdown touches towers township tracked
    traders trades traits transfers transform transparent travelled travels travis tribal tribes tricky
    triggered triumph troubles troy trunk tuition tweets twisted uber uncertain uncertainty underwear unto
    upload upside urged usb utterly vaccine vampire variables varied varieties varying vector vegan verdict
    viable vienna vinyl violations visitor void voltage voluntary wade waist waking wallace walmart wang
    warfare warming warn weekends weigh welcomed westminster whale whatsoever wheat whip wholesale wicked
    width wilderness wipe wished withdraw withdrawal witnessed wolves wonders workout workplace wreck wrist
    writings wwe yelling yorkshire youngest
    39 abbey absorbed abundance abusive accepts accessed accountability accountable acre adjustment admits
    advancing adverse adviser advocacy aerial affection aftermath aggregate aggression ahh aiming airplane
    airports albeit alberta alcoholic alley altitude amazed ambition ammunition analyzed anatomy andrews
    angles annie announces announcing ant anthem antique appetite applicants architects arguably arise
    armies armstrong ashes assessed assignments athens attachment attractions attributes automated
    automobile automotive autonomy awhile aye backyard bake baked baking balloon baptist barnes bastard
    batch battlefield beatles beautifully beers begging behavioral behaviors belfast bells berkeley beth
    betty beverly biblical biden bids bikes billboard biography blades blah blamed blaming bloom blunt
    bomber boo boobs booking bore boris borrowed bosses brakes breasts breeze brett browns browser bully
    bundle bunny burial burke bury butterfly buys cables calculate calculations canadians canceled candle
    cardiff cardinal carnival carson carved casualties catalog catalogue catches cellular cement champ
    champagne charitable cheated chess chicks choir chorus christine chrome citing clarity classics cleaner
    clicking clown clutch cocktail coconut cod collapsed collector colonies coloured combining committees
    committing commodity competent compliment composite comprising conceived conclude conditioning
    confession confidential congressman conjunction consequently consist consisted consult consume consuming
    containers continually contracted cooperative coordination coordinator coral correlation correspondent
    corridor costly costumes councils counseling countryside coupon cows cox cracking cracks crane crashes
    credibility credited crews cries critically crosses crowds cuban cubs cunt curtain curtis curves cuz
    cycles damaging damned dancers dangers danish darker davies debris decorated def defines delaware
    delegates delegation delivers dem demographic demonstrates dentist deployment descent descriptions
    designing desktop destructive develops dial directing directory disabilities discharge discretion
    discusses dislike dissolved distinguish distracted ditch dodge dodgers dolphins dome dominate dope
    doubled doubles dough downs drafted dreaming drilling drought drums ducks dug dull dumped dynasty
    easiest economies economist educate elevation elimination embedded emerge enables enabling endangered
    endorsed enjoyable enjoys enrolled enrollment entrepreneurs envelope epa espn essex estates esteem
    europeans examining exceed excluded excluding exhibited exotic expects explored expressions extensively
    exterior fade fare farewell fashioned fatigue fda feared feeds fellowship feminine ferguson festivals
    fictional fierce filters finances finishes firearms fist float fog fond foolish fools forehead
    foreigners forgetting forgiveness fountain fourteen fragile framed fringe frog fry fucks fulfill fury
    gaps garcia garlic gem genocide geometry gesture ghosts gibson gif gifted gilbert ginger glance glen
    glow gosh gossip governors grandparents granite gratitude graves greens gregory griffin grind grinding
    grove guessing guild gum hacking hail halt handbook hardy haunted hawks hay hayes header headlines
    headphones heather hebrew heir henderson highlighted highways hiking historian hobby holly holocaust
    homer hometown hon honors hooked hopkins hospitality hostage hottest humanitarian hungary hunters
    hypothesis ibm idaho illegally illusion illustration illustrations imaging immense immunity implementing
    implied imports impose impress imprisonment inability incentives inclined incoming incorrect indicator
    individually indonesian inequality inevitably inherited ins insights instinct interfere interpreted
    intersection investigators inviting irony irs isaac isnt jamaica jar jeffrey jenny jew joey joshua
    journals joyce judgement judiciary jumps jun junction juvenile kay kenneth killers knocking labeled
    lacks lad lads lakers lance landlord landmark lasts launches leagues leaks leaning leap learnt lebron
    legion leisure lend lending lengths leon leslie lethal leverage liable liam liberation likelihood lil
    lime lining listings literacy litigation lively locate locks logistics lone lou lounge lowered luckily
    luther lynch lynn maid manages manila mankind manning manuel manuscript maple mapping marines marker
    marriages marsh marshal masks massacre masses maturity med medicare memphis merchandise messy metric
    mickey midfielder midst migrants militia mindset minerals miners minneapolis mins mint misery misleading
    mistress mitch mod modeling module moisture molecules molly mommy moms mon monk monkeys monroe
    montgomery monument morality morrison mortal mortality mosque moss motive mounting mtv museums mvp
    naming nationalist nationals nazis ncaa necessity neighborhoods neighboring neighbourhood neighbours
    networking newer nickname nixon node norm notices notification nsa nursery oakland obamacare observer
    obsession obstacles obtaining occupy offended offshore oils onion opener operative oppose opt optimistic
    optional orthodox outline outlined outs overhead overtime overwhelmed owed owl pac packs painter
    parenting parked particle paste patches peaks peanut penn performers permits persistent personalities
    perspectives perth pharmaceutical pharmacy phrases pickup pierce pioneer plague plains playstation
    pointless polite pools pops portraits positively postal pouring powell predictions preferences prep
    preparations prescribed pressures prestigious prevents printer problematic proceeded processor
    productions professors profiles profound progression promotional prompt prompted prone pros prosecutor
    prospective prosperity proximity psychiatric pursued qualification qualifications quantities quicker
    quinn rack raiders raids randy readily rebellion rebuild receipt recipient recognise recordings
    recreational recruit reds referee reflecting refuge refund regiment regulate rejection relaxing relay
    reliability religions remembering remembers renaissance rendered renewable rented repeal rescued
    researcher reservoir respects resting retailers reunion reuters reversed reviewing revival rex
    richardson rig riley riots risen risky roast robbed robertson robust rode rogue romans ronald roosevelt
    rows rubbish runway sack sacramento sadness salaries sanctuary satan satisfying scam scenarios sci scrap
    scroll sculpture searches seas seated securing selective seniors sensation senses sensors seth
    settlements seventeen shaft shareholders sharon sharply sheffield shells shepherd shields shiny shortage
    showcase showers shuttle sided siege simulation sincerely sings sixty skies sleeve sliding slope smarter
    smiled smiles smoked snack snacks snakes sober socialism solidarity sonic sophie sounding soundtrack
    sour sovereignty specialists specialty speeches sphere spice spine sponsors spoon spotlight squeeze
    stabbed stamps stare steering stern stiff storms stressful stretched strips stunt subjected subsidiary
    substances suburban sucked sucking sued sullivan sums sunlight supervision suppliers surf surprises
    suspects sustain swallow swap swept sworn symbolic sync systematic tablets tampa taxpayer tempted
    tenants tens tenth tenure terrace terrain terribly terrific terrified territorial texture thankful
    theaters themed theology theres thief thirds thirteen threaten thrilled thriller thrust titans tomatoes
    tomb topped tory toss touring towel traces trademark trafficking trails translate transmitted
    transparency transported treasurer trevor triangle tribunal trilogy trim trinity troubled tubes tuned
    turtle umbrella unacceptable unaware unclear uncommon unconscious und underwater underway undoubtedly
    unemployed unified uniforms unite unlock unstable upgraded uploaded upstairs utilities vague varies
    vault vegetable velocity venice venues verified verify vet vibe villain vince violated virtue vladimir
    vocals voyage wagon wax weaker wee weights whats wheelchair whistle whore willie winston wiped wishing
    withdrawn wizard wool workforce workshops yale yankees yay yearly yemen yields youre yourselves zip
    zombie
    38 aaa abbott aberdeen aboriginal absorb abundant academics accelerated accidental accompany
    accompanying accomplishments accord accountant accounted accusations acids acquiring activate activation
    addicted additions adjustments administrators admissions admitting adopting advancement advertised
    advertisement advertisements afghan afl africans afterward agreeing ahmed aired albany alexandria
    algebra algorithms aligned alignment alison allan allergic allison allocated allowance alt alternatively
    amended amendments amp amusing analyses analysts analytics analyze anglo antenna apollo apologies
    apparatus appealed applause arabs arbitrary archbishop archer ark armour arrows assassination assaulted
    asses assessments assisting assumes assurance athletics atmospheric atoms attach attribute audition
    austrian automation autonomous avengers averaged awaiting awe axe backgrounds backpack balancing balcony
    bald baldwin banker bankers banning barber bark barrels bash basics bats battalion batting beams behold
    belgian belle betrayed bets biased bibliography bidding billionaire bind bishops bitches bites biting
    blessings bliss blogger bloggers bluetooth bodily boeing boil boiling bombers bonuses borough borrowing
    bowls boycott boyd bracket bradford branded branding breakthrough bred brewing brexit bricks brighton
    broadly broncos brooke brotherhood bryant bubbles buddhist buddies buffer builder builders bulgarian
    bulletin burton busted butcher bypass cairo cakes calcium calculation calgary calif cancellation candles
    cane cans capita capitalist capturing cardiac cardinals carpenter carriage carrie carroll catalyst
    catholics cautious cavalry ceased cedar celebrates celebrations censorship certainty certificates
    chandler chapman charities charleston chatting cheapest cheeks cheering chester chickens chloe chooses
    chop chopped christina churchill circuits citation clarify claude clifford climbed clinics clues coding
    cody coffin coleman collaborative collectively collectors colorful combinations combo commanded
    commanding commenced commenting commercials commissioners commissions commitments communicating
    communism communists comp companions comparative compares comparisons compensate competitions competitor
    compilation complement composer compression comprised comprises compromised concentrations conception
    concludes conductor cone confess confined confirms confront confronted congo congregation connects
    connor conquer conquest cons consolidated constable constitute constraints constructive contested
    continuity conventions convey cooperate coordinate coordinated coordinates copied cornwall corpse
    correspondence cosmic counselor counterparts cowboy crab crashing crawford crawl creators credible creep
    critique crow cruelty crushing crystals cube cue cuisine curb cursed curved daisy dances darren davidson
    dawson daylight decay decisive declaring declining decoration decorations decorative decree deed deeds
    deepest defects defendants definite definitions definitive deliberate delightful dementia demonstrating
    demonstrations dems departed depicted depressing depths designation desirable despair dessert
    destinations destined detached detained determines devastating developmental devils devon diagnostic
    diane dice differential dinosaur dioxide disasters discharged disciplinary disclose disclosed disco
    discounts discourse discovering dismiss dispatch displaced disputed distances distraction distribute
    disturbed dividend doe doin dolls dominance donna donors doom doomed dorothy doses dots downloaded
    dragging drainage drawer dreamed drift drones drowning dubbed duchess dunno durham dwarf dye eclipse
    ecological economically economists ecosystem edgar editions eds educators efficiently eighteen eighty
    elbow elders eleanor electron elephants eligibility eliminating elliott elvis embarrassment embraced
    enacted encouragement encourages endorsement endure enforced enjoyment enlisted entertain enthusiastic
    envy enzyme epidemic equations erected establishments eternity euros evaluated evolutionary evolve
    evolving exceeded exclude exempt exhaust exhibits exile expired explanations explode exploded exploit
    exploitation explorer explosives exposing extensions extinction extraction eyebrows faction factions
    faint fairness farther fascist fatty favorable favored fcc feathers fellows felony feminism fertility
    filthy fines finite finn fireworks fixtures flagship flats flaws flee fletcher flint flooded floods
    floral flown floyd flush flynn foam foil folded forbes foremost forensic forge formats forthcoming
    fortress forums forwards founders fragments fraser freddie freed freeman freestyle fries fuels fulfilled
    fuller fundamentally fundraising futures gal galleries gallon gamble gandhi gardner gasoline gateway
    gems genetics geographical geological geology gerald glimpse globally glowing glucose glue goalkeeper
    goose gore governed governmental govt gown grabbing graduating grams grandchildren grandpa grandson
    greedy greene greenhouse grill grounded guarantees guardians guts hacked hahaha hairs hairy halls
    hammond handing handles hans harmless hatch hating hawk healthier hearings hears hearted heath heavenly
    heavier heel herb herbert herd heroic hesitate hid hierarchy hilton hints hips historians homemade
    homicide honorable hopeful hormone hormones horns horny horrific hugo humidity humour hungarian husbands
    hygiene iceland ideally ideals identifies identities ideological imagery imaginary immortal imply
    imprisoned improves inadequate incomplete inconsistent incorporate incumbent indianapolis indicators
    infamous infants infectious infinity inherent inheritance injustice inland inmates inning innocence
    inquiries insect insider inspirational installations instructed insufficient int intentionally
    internally interpret interrupted introduces invalid investigator ira ironic isle issuing ivory ivy
    jackets jade jared jenkins jill johns johnston jointly joints judy jung justification kanye kashmir
    katherine kerry kidnapping kilometers kilometres kindergarten kindle kits knives knox labs lace lacked
    lancaster latino leigh lengthy lenses lent levy lib licenses lick lid lifelong lifts lightweight
    limestone lindsay liner literal livestock liz llc locking logging logs lookin lopez losers louder loudly
    louisville lowering luggage lunar lyon madame maggie maiden majors malaysian manipulation manners manor
    marched marching margins marina marion marketplace marrying masterpiece maternal maths matthews maurice
    maxwell mccain mcdonald mechanic medications medicines megan mel melissa melody melted melting membrane
    memes memoir mentality mentioning merchants merge merry mesh messaging messing metabolism metallic
    methodology metre mic mick microwave midwest migrant miguel milton minecraft minimize miracles mirrors
    misses missionary mlb mls mock modi modification modifications modify mohammed mold monitored monitors
    monopoly morocco moron murderer myths nailed naive nap napoleon narrator nascar nash natalie nate
    nationalism nationally naughty necklace neglect neglected negotiated negotiating negotiation
    neighbouring nets neural newborn newman newport newsletter niche nickel niece nigel nineteenth nobel
    nodes noises nominations norfolk norms northwestern norton notch noticeable notified notorious nsw
    numbered obesity obey objection obliged obscure observers observing occurrence oceans offenders
    offerings offspring onions ooh oppression ops opted organisms organizational originated ounce outfits
    outrage outrageous outright overlooked overly oversight owning packers packet pads pains paired
    palestinians panthers paperwork pardon parental parody parole participant partisan partnerships patents
    pathway patriotic paula paulo paypal payroll peach peel pens pensions performer perfume persian persuade
    persuaded peterson phantom phases phenomenal philippine phillip photographers photographic photoshop
    picnic pictured pier pinch pins pitched pitcher pitching pitt planting playground pleasing plots poets
    poisoning polished polling pony popped popping populated porch portrayed posed poses positioned
    possessed possessions pots poured practiced practitioners precedent predecessor predictable
    predominantly prejudice premise premiums prestige preston prevalent primitive princeton prisons
    privileged privileges prix probable probation proclaimed professionally prohibition projection prolonged
    prom promotes promotions promptly prop proposition protects protestant protesting protocols prototype
    providence psychic psychologist pumped pumping pumpkin pumps punched puppet pushes pyramid python que
    queer questionable queue quiz quo rails railways rainfall rains ramp rand raven reactor readings
    realizes rebounds receptor recession recipients reckless reckon recognizing recommends recovering
    recruited recycling redemption reef refined refreshing refusal registry regrets reinforced relates
    relevance reliance relied relies relieve reluctant relying remake remarkably remedies remedy remotely
    render rendering renewal repaired repeating replay reproduction reproductive requesting res reservations
    reset resorts respiratory respondents responds restrict restriction resumed resurrection retailer
    retaining retention retiring retrieved revision rewarded rey rhode ribbon ribs rica richards rifles
    righteous rigid rivalry robbie rochester rodgers romania roommate rooted rosa rotating rotten rover
    royalty ruler sage sailor sailors samantha sanchez sands sandwiches satellites sausage scar scars scent
    schedules scholarships scouts screams screenshot scripture seals seating secondly seize selecting selfie
    sellers sequences settlers settling seventy shannon shattered shave shawn shelves sherman shipment
    shores shotgun shouted shrimp sickness sights signatures similarities simmons simpler simplicity sims
    sincere singers sinking skating skeleton skiing skins slate slaughter slides slightest slopes slots slut
    smashed snapped sociology softly somerset soo sorted sox spacecraft sparks spatial specification specify
    specimens spelled spells sperm spicy spiders spill spinal spit splash splendid splitting spoil spoiled
    spokesman springfield stab staged stained stainless stall starbucks startup starving statute statutory
    steadily stellar stems stephanie sticky sting stockholm straightforward strap strengthening strengths
    stretching stripes stripped strokes structured stubborn subjective submarine suburb successes successive
    suffers sufficiently summers summoned sundays sunrise superhero supplements supplier supplying surge
    surgeons surrey surround surroundings sussex sustainability swamp swan sweeping swinging switches swords
    sympathetic symphony synthesis syrup tackles tagged tags tamil tapes tapping tasty tattoos taxation
    taxpayers teachings teammate tearing tee telecommunications telescope temp temper tenant tended tensions
    terminated tesla testified testify textbook textile thankfully theological therapeutic thickness thieves
    thomson thoughtful threads threatens thrones thru tick tightly timely timothy tissues toddler tolerate
    tomato tones tories tortured tossed tournaments traced traction tractor tracy trader transplant traps
    traumatic travelers tray treason trent trillion trout trustees trusts tub tucker tunes tunnels turf
    turnover twentieth twilight twitch typing uae ucla ufc undercover undergo undergraduate undertaken
    unlocked unpleasant unprecedented unreasonable unrelated unsure unusually unveiled unwanted upgrades
    upwards username ussr utilize utilized utter vacant vaccines valuation vanilla variant vatican
    vegetation vein veins velvet vendors vent ventures vermont vernon verses veterinary vic vicinity vicious
    victories vietnamese viewer vikings villagers violate visibility visions vivid vocabulary voiced volcano
    volleyball walsh wandering wardrobe warmer warmth warnings watts waving weaknesses webb webster weddings
    weighed weighing welcoming wellington whales wheeler wherein whiskey whoa wholly willingness wines wired
    wires woody worm worms worthless wyoming yacht yell yelled zach zombies
    37 absorption abuses acc accelerate acceleration acclaimed accomplishment accredited accumulated accuse
    accusing acne acquisitions activism addict adjusting admired adore advent advertise aerospace aide aided
    airborne airways aisle akin ale alexis allegiance allocation almighty alphabet americas ample amusement
    analogy analytical analyzing announcements antibiotics anticipate anticipation ants apex apocalypse
    apologise apparel appliances appoint apprentice appropriately apt arbitration arcade archaeological
    arising arlington arose arrests arrogant artifacts ashton aspirations assassin assessing assholes assign
    assistants asthma astonishing attracting auburn auckland audi authorization auxiliary averaging
    awakening aww backlash backward bacterial badass baggage bakery balloons bananas bangalore banging
    bankrupt bans barracks barred bart baseline bathing bathrooms baths battling bbq beacon beads beasts
    beck bedrooms believer believers belts bending benedict benefited bengal betrayal beverage beware bieber
    bisexual blankets blaze bleed blink blockchain blogging boiled boiler bonding bonnie borne boulder
    boulevard bounds bounty boxer brace bracelet breeds brent brewery briefing brighter broadband brock
    brokers brook budgets bulb bullied burgers butterflies byron caffeine calf cambodia canterbury capped
    capsule capt caption captive captures cardboard cardiovascular carey carlton carr cartoons castro
    casually caves ceramic cereal ceremonies cha chalk challenger chaotic chargers chartered chased chew
    chic childish chilling choke cholesterol christie chronicle cinnamon circumstance cite clarence
    classrooms classy clayton clearer clergy clicks cliffs clone clusters clyde coaster coated coating coats
    coil collateral coma combines comfortably commanders commentator commentators commercially commodities
    communal compass compelled compliments comprehend compulsory concealed condemn confederate confessed
    confirming confrontation confuse congestion conquered considerations consolidation consortium
    constituency constituents constitutes consultants contaminated contamination contempt contention
    contests contingent continuation contributes contributor contributors controllers converting convictions
    convoy copenhagen coping copying corey cork cornell corrections cosmetic cosmetics costing councillor
    countdown counterpart courier courtney covenant coward cpu crafts credentials creditors creed crisp
    criticised criticisms croatia crossover crunch crust cubic cured curtains cutter cyclists cyprus dammit
    damon danced daniels daytime debating debbie declares decreasing defeats defect defenses delegate
    deliveries dell deluxe demise denies dent depart dependence deploy deprived dept deputies descendants
    descended destroys detectives detector deutsche devastated devotion dictator dietary diets differs
    digest digits dilemma dime diminished dinosaurs diplomacy dire directive dis disadvantage disagreement
    disappearance disappears disappoint disastrous disciples disciplines discoveries disgrace disguise
    dismissal displaying disregard disruption dissertation distract dividends dixon dolphin domains
    domination dominion dove downhill downloading downstairs downward doyle drafting drained dreadful drown
    drowned drummer drunken drying dumping dunn durable dusty dwelling dwight earnest ebook eco ecology
    efficacy eldest eli elliot embracing emergence emirates emission emmy empathy emphasize emphasized
    employing employs enclosed endurance enduring energetic eng engineered enlightenment ensemble entirety
    equals erase erin erotic escaping ethan ethnicity evacuated evacuation evaluating eventual everytime
    exaggerated excel exceptionally exchanged exclusion exercising exhibitions exodus exp expelled
    expenditure exploited explosions extinct extracted faded falcon fallout faults favors feasible feather
    fest fibre figuring filipino fills fin financed fined finnish firearm firstly fisheries fixture flashing
    flavour flawed flex flock fluids flyers focal folder folding footballer footsteps forbid forestry forged
    forgiven fracture frances franco freelance freezer frequencies friction friendships frightened
    frightening fucker fulfilling functionality funk gamma gangs gardening garrett garrison gases gavin gays
    gaze gears generals generates genetically genome genres gerard gettin ghetto girlfriends gladly glove
    goats goodwill govern grabs gradual grains grammy granting grape grapes gravel grease greatness greed
    greeks greet greeted greeting greetings grilled grim groceries groove guessed guiding hacker hackers
    haircut haired hallway hangs hank hare harness hashtag hassan hastings hawaiian hazardous hbo headaches
    healed heartbeat heavens hedge heh helicopters helpless hemisphere herein hides highland highlighting
    histories hoffman holt homosexual homosexuality honeymoon honorary honourable honoured hooker hopeless
    hose hourly housed hugs hulk hustle hyde hydraulic hyper icons idle ignition illnesses illustrate
    immature imminent imo impacted impaired imperative imposing impressions impulse inaugural incapable
    incomes inconvenience incorporating indictment indies indirectly induction ineffective inflammation
    inflammatory infrared ingredient initiate injected innovations insanity insecure inserted insists
    instability installing institutes insulation insulting insured integrate intends intentional interacting
    intern intervals interventions intriguing invaded invasive investigative invites ipod ironically
    irregular irresponsible irrigation irving ish jacobs jacques jealousy jeep jerome jess jewel jewellery
    johannesburg judith juicy julius jumper justices kardashian kathy killings kingston kisses klein knit
    knot kumar laboratories lag lambert lamps landscapes laps lastly lays leaking learns lebanese lecturer
    lenders lester liberties limb limbs limitation linguistic lipstick listeners litter locality longtime
    lump lure lust macdonald mack macro madonna magistrate malicious mammals manifest manipulate manly mann
    mans manually marilyn markers mart martinez marvin marx masculine maternity mattress mayo mccarthy
    meaningless meanings medicaid meredith merged merits metaphor mets meyer michel microphone midlands
    midway milestone millennium millionaire miniature minors misconduct mist misunderstanding mit modelling
    modules moist molecule monarch monarchy monks monte monuments moody morale mormon mornings mortgages
    motives motto mourning mouths mug municipality murdering muscular mushrooms mustard mute mutually myers
    mysteries nationality natives navigate ned needles needless negatively neighbour nerd neurons neutrality
    newark nightmares nikki ninety nod noisy nominees noodles norwich notebook nothin notifications notify
    notre nottingham novelty null nutrients obese objections observatory obstacle occupational offender
    offline offs ole onset oops openings optimism optimization oracle orgasm outdated outdoors outreach
    overlap overlooking overweight owes owing oxide pact paints palette pandemic panties paramount parcel
    partition passages patron patrons patterson payne pearson peasants peculiar pedestrian peek pence
    penetration penguins peppers perceive perceptions peripheral persecution peters petersburg petrol
    phenomena philosopher photographed pike pinned pint piper pits pixel plantation plaque pleaded pls
    plymouth pod poetic policeman poop popcorn pornography porsche posing positioning postponed potent
    pottery prairie prank prayed preach preacher preaching preceded preceding predators preferably prefers
    premature prepares presently preserving prevalence princes proceeding procurement programmed projections
    pronounce prophecy proportions proposes proposing proprietary props prose prostate prostitution
    protagonist protector proudly provisional proxy psychiatrist psycho punches punching punjab puppies
    purity quad quantitative quartz quitting quoting rabbi rabbits radioactive raining rainy rams randall
    rang ranged ransom rant rash ravens razor realism realities realization rebuilding recalls receipts
    receivers recognizes reconciliation recorder recruits recurring reddit reel referenced reflections refs
    regain rehearsal reinforce rejects relaxation remark reminding removes renew renovation repay replica
    representations resemble resembles reside residency resolutions respectable respectful responsive
    restart restoring retarded retrieve reunited reverend revive revolt rewarding rhodes richer richest
    richie rightly rigorous ringing ripe rituals riverside rna roar roasted rocking rodney rodriguez ronnie
    ropes rory rot rouge routinely royals rubbing rug ruining rulers rumours rust sac sacked sacrificed
    sacrifices saddle sailed salty salute sane sank santos saturated savior scanning scares scarf scenery
    scenic scheduling schmidt schooling scoop scotch scots screamed screened scripts scrub scrutiny scum
    seahawks seizure selections sensory separating severity sewing shady shale shaping shaved shelters
    sherlock shirley shooters shootings shove shrine shrink shutting sidewalk sidney simplified singular sip
    skate skeptical sketches skipped skype slack slapped sleeps sleepy sleeves slick slipping slowed slowing
    smartphones smashing smoothly snail snaps sniper soaked sofia softball solicitor solitary songwriter
    sophomore sorrow southeastern spear spears specials specimen spectators speeding spies sponsorship
    spontaneous spotify spreads spun spur squadron squares squirrel stain stalin staple starred starters
    stationed statistically steals steelers steer stereotypes stevie sticker stickers stimulate stimulation
    stirring stoke storyline storytelling stove strains strand stranded strangely strawberry stray
    strengthened stretches strive stud stumbled stunned stupidity stylish submissions subs subsidies
    sunglasses sunk supper suppress suppression sur surfing surveyed susceptible suspend sutton sweating
    sweetheart swelling swings systemic taco tactic tails takeover taliban talkin taller tangible tapped
    tasted tate technician template temples temptation termination terminology textbooks texting thames
    theatrical theodore theorem thereof theresa thigh thighs thirsty thrill thrive thumbs tidal tile tiles
    tilt timer tinder tipped titan toby toilets tonnes torch tore tougher tow tract trainers trait traitor
    transcript transferring translates translations translator transmit travellers treasures treaties trench
    trivial troll troop trophies trousers trustee trusting truths tumblr tuning turks turnout turtles tying
    unanimous unarmed unchanged uncovered underestimate undergoing understandable undertake undertaking
    unexpectedly unfinished unhealthy unlawful unofficial unpaid unpopular unpredictable unsafe unsuccessful
    unwilling updating upright uprising upward urges urging usc utc vain val validation validity vanessa
    vanished vanity variants varsity veil vengeance verb verge verification verizon versa versatile vest
    vibrant vine violating violin viruses visually vogue volatile volcanic voluntarily vows vulnerability
    wagner waits wakes wallpaper wander warns warranty warsaw wasnt weakened wed weighs weighted wesley
    whereby whichever whipped whisper whitney wii wildly willis willow winding windsor withdrew worthwhile
    wrath xxx yeast zoe
    36 abby abdominal abducted abide abolished abruptly abusing accents accessory accumulation accusation
    accustomed acknowledging acquaintance adapter adaptive addictive adequately adhere adjustable admiration
    adolescent adulthood advertisers advisers advising advisors advocated advocating aesthetics affiliates
    affiliation affinity affirmative aggressively agony aires airing alarms alec aleppo alerts algeria align
    allergies allergy alliances alloy alma alpine alps altering amazingly ambassadors ambient ambiguous
    ambitions ambush amend amidst amnesty angus announcer antarctic anthropology antibodies apartheid
    apologized applicant approximate aquarium aquatic archaeology archie argentine arises armenian armored
    arranging arrogance arse artery arthritis aspiring assad assemble assert asserted assertion astronomy
    atheist atop attacker attain attained attendant attendees attic attracts augusta aussie australians
    authenticity authorised authoritarian autobiography autopsy avail averages avery await awaited awaits
    backdrop backstage balances ballots baltic bam bamboo bandwidth banners banquet baptism barbecue
    bargaining barker barrett barton bastards bates baton batter baxter beau beaver becky bedford bedtime
    beforehand begged beginnings behaved beirut belongings benchmark benghazi benson bentley benz berries
    beverages billed billing binge births biscuits blackout bladder blames blasting blitz bloc blockade
    bloke blond bloomberg blossom bluff blush blvd boasts bollywood bolton bolts bombay bombed boogie booker
    booster booty booze bothering bothers bouncing bourbon bowel brackets bravery braves breaker breakup
    breathtaking brennan brew brightest brightness brit broadcaster bronx brow browse browsing bruins
    brunswick brushed brushes brutality brutally budapest buddhism buds buenos buff bulbs bulldogs bumps bun
    bureaucracy burma bushes businessmen buzzing cabbage cache calculating calculator calculus caliber
    caller calmly calorie camel campaigning campuses canberra cancers canned canton capitals captains
    captivity caravan careless carnegie carrot carrots cartel cartridge cashier caste casts casualty
    catastrophe catastrophic cater catering caucus cavity cbd cdc cds cellar cellphone celtics cerebral
    chamberlain champs chant chanting chap charcoal charger checkout cheerful cheesy chefs chemotherapy
    cheryl chevrolet chewing chimney choking chord chronicles chrysler chunk cigar cinemas cinematic circa
    circulated circulating cis citations cites citrus clad clare classmates claudia claw claws cleansing
    clears clicked climax clippers clive cloak clocks cloudy coached coca cockpit cocktails cocoa coded
    coherent collects cologne colombian colon coloring colourful colts columnist combustion comet comforting
    comfy commence communion commute compartment compassionate compatibility competence complementary
    compositions comprehension compressed comprise computational comrade comrades conceded concentrating
    conceptual concession concessions concussion conditional conditioned condo condolences condom condoms
    conflicting congratulate connectivity constituent constituted constructing consul consulate consulted
    contacting contagious contend contender contestants contexts continents contracting conveniently
    convertible converts convict conway cooks cooled coolest coordinating corporal corpus cortex cory
    coupons courageous courthouse courtroom courtyard cove cozy crafted crank crater craving crawling
    creeping crescent crest crimson crises criticize criticizing crooked crowned crusade crypto culinary
    cultivated cultivation culturally cumulative curator curly currencies currents cushion cyclist cynical
    cynthia dads damascus damp danielle dante darkest darn dat databases debated deborah deception decks
    decor decreases defeating defective deficiency degradation deity demographics demolition denis denise
    departing deportation deported deposited derivative derivatives deserted deserving desperation detailing
    detrimental devised dexter diaries diarrhea diaz dicks dictate dictatorship differentiate differing dir
    directs disappearing discarded discomfort discontinued discounted discourage discouraged discovers
    discrete discs disguised disgust disgusted dispatched displacement disposable disposed disrespect
    disrespectful disrupt dissent dissolution distorted distortion distressed distributing distributors
    disturb disturbance divers dividing dnc docks doctoral dominating dominic dominican donating donkey
    donovan doris dorm doubling dover dow downloads downstream drafts draining drains dramas drastic
    drastically dread drifting drills drip driveway dub duct duh dumbass dummy dundee dungeon duplicate
    dwell dynamite earns earrings earthquakes ebola eccentric echoes economical ecuador edged edible edith
    edmonton educating educator edwin elaine elastic electorate electro electromagnetic electrons elites
    ellie emerald emergencies emerges emerson eminent empirical empowered enclosure encryption endeavor
    endorse endured enforcing enhancement enhancing enlarged ensures entertained enthusiasts entitlement
    entrepreneurship enzymes equilibrium erie erosion escapes esp essentials esther evangelical evenings
    evenly evidently examinations examines exceeding exceeds exemption exhausting expands explores exported
    exposition expresses exquisite extras fabrics facto factual fading falcons falsely famed famine
    fantasies fares fargo fart fascinated fascism fashionable fasting fats faulty faux favoured favourites
    fax fearful fearing fearless feminists fences fencing fertile festive fetch fetish fetus feud fibers
    fiery filmmaker filtering finalists finch fiona firefighters fishermen fitzgerald fixes fla flank flare
    flashes flavors flaw flawless fleeing fleming flick flipped flipping flirting flop fluffy flux flyer
    follower fooled forecasts foreman forex formations formidable forrest fortunes fowler fragment framing
    franchises frankfurt frankie fraternity fraudulent freaks freedoms freeway freshly frogs fronts fueled
    fulfil fundamentals fundraiser funky funniest furnace furnished furry fuse fuss fuzzy gadgets gag
    galaxies gale gallagher gallons gamer gamers garment garner gazette geared gee geek generators
    generosity geo geoff geoffrey geometric georgetown gerry gestures gibbs gigantic gigs giles gill gimme
    giveaway glacier glitter gmt goldman goodman goodnight goofy gorilla gothic gracious grad graffiti
    granddaughter granny graphs graveyard grenade grin groom gta guarded guitarist guitars gymnastics gypsy
    hague hale halftime halifax hamburg hamlet hampton hancock handicap handmade handwriting hanged hansen
    happiest harassed hardship harlem harriet hartford harvested hash hassle hath hawkins hazards heap
    heartbreaking heater heavyweight hector helmets hen herbs hereby hesitation hicks higgins highlands
    highs hindus hmmm hobbies hog hogan holden homage homeowners honours hooks hoover hostages hostility
    hotter hugely humane humanities humiliation humility humorous hunted hurricanes hydro hymn hypocrisy
    hypothetical icc ignores illustrates imagining immensely impairment impatient impeachment implication
    implying improper inaccurate inactive inauguration inception incidence incompetent incorporates
    incorrectly incurred ind indefinitely indications indicative indoors induce indy inexpensive inflicted
    influx informative informing infringement inherently inputs insecurity insisting inspect inspections
    inspectors installment instincts instructors insults intercept intercourse interestingly internship
    interpretations interrogation interrupt intervene interviewing intimacy intimidating intricate intuitive
    invade invent inventions inventor irrational irritating irvine irwin isaiah isles isolate italians
    jacksonville jailed jamaican jasmine jasper jaws jedi jennings jensen jerseys jessie jewels jockey jolly
    journeys judaism jul juliet jurisdictions karachi kathleen katrina keller kendall kenyan kernel kerr
    kickstarter kin kingdoms kirby kite kitten knicks knockout knocks knots kobe koch kurdish labeling
    labelled lagos lana lancashire landlords lantern larvae latitude laurel laurie lawful lawmakers lawson
    lawsuits lea leafs leased leasing leftist legislators legitimacy lender lennon leopard lesbians lettuce
    lever lexington liabilities liaison libertarian librarian lighthouse lindsey linkedin listens lithium
    lizard lobbying logged loneliness longevity lookout loops loosely lore lowe lucrative lumber lush
    luxembourg luxurious lyric mackenzie macmillan mailing mails majestic malone managerial mandated mango
    manifesto manipulated mantle manuscripts mare mariners marital marketed marty marxist mascot mash masked
    mastered mastery mats maximize mayer maze mba mccoy meadow meadows meds meg meltdown memoirs messiah
    metabolic meth methodist midfield mileage miley militant militants miner ministerial ministries mis
    missionaries misunderstood mma mmm mocking moderately mohamed monastery monty moonlight moose morally
    morals morton mosaic mosquito motherfucker motions motivate mound mri muddy mueller multinational
    multiplayer multitude mummy municipalities muse mushroom mustang mutant mutation mutations mystic
    mystical mythology nanny naples narratives narrowly nationalists neal needy negligence ness nexus nicer
    nichols nicolas nigga nightclub nile nineteen nipples noel nominate norris northeastern noticing noun
    novelist nsfw nucleus numerical nun nutritional oaks obsolete obstruction occupying oddly odyssey
    offences offend offenses ohh omaha onboard oneself onwards oppressed optic optics orchard ordinance
    organism organizer organizers orphan osborne oscars ottoman ouch outgoing outlines outraged outsider
    outsiders outskirts overcoming overdose overhaul overlapping overs overthrow owens paced paddy painters
    pairing palms pals pamela pancakes panther paperback paradigm paradox paragraphs parallels parsons
    passions passwords pathology pathways patriotism patty paved pavement pavilion payday peacefully peas
    peasant peggy penetrate periodic periodically perkins perks perpetual pertaining pest peyton pga phelps
    philippe philly philosophers physiology piercing pies pigeon piles pillar pillars pineapple pioneers
    pissing pitches plaintiff plaintiffs planetary planners plastics plateau plausible playlist plc plead
    pledged plotting plum plumbing poe pointer poisoned poisonous poke policing poly polymer poorer
    porcelain portray portrayal portsmouth possesses possessing posture potassium pounding practitioner
    pradesh prague praising pratt precautions precinct precipitation predecessors predicting premiership
    pres presbyterian preseason presentations presume presumed pretended prevail prevailing priceless prick
    printers procession processors programmer progressed projecting proliferation prolific promoter
    proportional prosecuted prosecutors prosperous prostitute prostitutes protections protested psalm pseudo
    psychiatry psychologists publishes pubs puck pudding puff pup purge pursuant puzzles qaeda quarantine
    quarry query raced raf rag raging raleigh rallies rampant rapids rapist ratios reacted reacting reacts
    readiness rebuilt rec receptors recommending reconsider rectangular recycled redskins reductions
    redundant referral reflective reformed refrain refresh refrigerator regeneration reggie regulating
    regulators rejecting relocation remarked remembrance reminiscent renovated renting rents repairing
    repeats repetitive replaces replicate replying repost reproduce reps researched researching resemblance
    resentment residing resilience resisted resisting resonance respecting rested restless restraint
    restructuring rests retains retaliation revelations reversal revived rhino rhyme rib riches ridden rift
    rigged ripping risking rite rods romanian romney roofs rooftop rooting rosemary rosie rotary rotate roth
    routing royce rubbed rue rugged rupert russ rusty ruthless sabotage sacks safeguard safest salesman
    salvage sanctioned sandstone sanitation sans sap sarcasm sarcastic sasha satire satisfactory saturdays
    saunders savannah savvy saxon scaled scaling scanner scans scarce scarlet schizophrenia scholarly
    scissors scooter scorer scratching screws sculptures seafood seaside secrecy seeded seekers segregation
    seizures seldom semitic sensing sentencing sentiments separates serena seriousness sermon sewage sewer
    sexist seymour sgt shaken shakes shameful shampoo shareholder shaun shaving sheikh shelby shes shines
    shipments shits shoppers shortest shri shutdown sibling sic signaling silently similarity simone
    simplest simpsons sinclair sinister sitcom skipping skirts slammed slams slash slender sliced slices
    slid slippery slips sloppy smack smelling snapchat snp snyder soak socialists societal socio sock soils
    sorting southwestern soviets soy spaghetti spared sparked sparkling spec spectacle speedy spices spilled
    spirited spirituality spoiler spokesperson sponge spree springer spying squash stabbing stacked stafford
    staging staircase stakeholders stalking stamped standardized standpoint staples stared statewide
    stationary statues steele stein steroids stevenson stint stitch stitches stokes storey storing strait
    stresses styled subdivision submitting subsidiaries subsidy substrate succeeding sucker suffolk suicidal
    suitcase summed summon suns superficial superiority supervised supervisors suppressed supremacy
    surpassed surreal surrendered survives sustaining swallowed sway sweaty sweetie sweets swell swipe
    swollen sylvia symposium symptom syracuse tabs tailor tailored tally tame tanner taps tariffs tasting
    tavern teamed tease teasing technicians tehran telecom tempting tendencies tents termed terminals
    terminate testosterone tha thanked theoretically thicker thinner thirst thrilling thriving thugs tighter
    timed tipping tolerant topping tor torque touchdowns toughest towels toxicity tracing tracker trailers
    trailing trajectory transformers transforming transitional transitions transmitter transporting traveler
    trending triggers trolls truman trumpet tuberculosis tuck tucked tumors turbine turbulence typhoon tyson
    ukip ulster unanimously unauthorized unavailable unconstitutional undefeated undergone undermine
    underrated underwent undo uneven unfamiliar unidentified universally unlucky unnamed unreal unrest
    unseen unused upgrading upheld upsetting upstream urgency utilizing utmost vacancy vaccination vale
    valerie valleys valves vampires vans vapor var vastly venom ventilation veto vibes vibration victorious
    viewpoint vile villains vinegar vines violently visuals vitamins vocational volunteered vomiting vow
    waiter waitress walnut warden wards ware warp warrants wartime wary waterfront watering waterproof
    weakest weary weaver weber wedge welcomes wellness wembley wes whining whisky whispers wicket wickets
    wig wiki williamson willingly wills wimbledon winchester windy winger winnipeg winters wisely witches
    withstand witty wizards woah womb wonderfully woodland worcester wording wordpress woven wrapping wraps
    wrecked wwii wyatt yankee yarn yogurt youngsters youthful youths yuri zurich
    35 abandoning abolition abortions absorbing academia accessibility accreditation achilles acknowledges
    acquainted adapting addicts addison adjoining administer admittedly adolescents adrenaline
    aforementioned airplanes airs alarming alberto albuquerque alexandra algae allegation alleviate almond
    aloud alterations alternating ambrose amenities amos amounted amused anarchy ancestry angelo angular
    ankles annex annexed antarctica antibiotic ape aperture appendix approx arabian arent arresting
    articulate asbestos ashore asphalt atleast atp atrocities attackers augmented augustine avenues avid
    aviv avoidance avoids babylon bach backbone baden badges bahamas ballroom barge barking barney barr
    bartender bauer bearings becker beetle beginner beginners behaving benign berkshire beyonce bilingual
    billie birch bjp blackburn bland bleach blended blizzard boast bohemian bombings bonded booklet boosting
    bottoms bounded boutique bowen bowie bowman bows boyle brandy brawl breakout breastfeeding brenda
    brethren brewer brewers bribe bridal briggs brink brits brittany broadcasts broccoli bruh brushing bryce
    buchanan buckets buckingham buckle buffet bundles burgess burlington burner bursts butts cadillac cain
    calcutta caleb camden cameo cameroon cannes canoe canopy caramel carlisle carolyn carving casa cass
    cassidy catcher cathy cecil celestial centred char characterization charms chassis cheeky chemist
    chennai cherish chevy chilly choi choked chords chores chuckle cider cisco civilized clap clarification
    clashes claus clint clowns clueless coastline cobb colder collaborate comb comin communicated
    comparatively compensated competed completes complexes conceal concluding condemnation confessions
    conform connie conor consciously consolation consoles contemplating converse conversely cores corpses
    correlated correspond corresponds cosmos councillors counters countess covert cradle crafting crappy
    creations cringe crippled crosby cruiser cruising cues cuff cunningham curl curling customary cyclone
    dagger damien dams dane dared dart dayton dealings debuted decency declines dedicate defends deferred
    deficits deleting delusional demolished dependency depicting depicts deposition derive descend
    descending descriptive despicable despise destroyer detecting devote dew dialect dickens diligence
    dillon dinners diocese diplomats dipped disable disciplined disconnected discriminate dishonest
    disneyland dispersed dispose distinctly distributions diversion docs dolly doorstep doorway dosage
    doubtful downfall downside drilled dryer dudley dumpster dunk dysfunction ecosystems elijah eliot eliza
    emailed embarked empower empowerment encyclopedia endings endowment energies engraved enriched
    enrichment ensuing ensured equip erect erection ernst eruption ethanol ethic ethiopian eur evacuate
    everett examiner excerpt executing exercised exeter existent exits expenditures experimenting expire
    expires exploding exploits faa fabricated fairfax fam fandom favourable feds fellas fidelity filmmakers
    filtered finely fir fireplace flair flashback flirt flourish flowering fluent flute foe foley footing
    footprint fore forefront formulated fossils fractures fragrance franz freaked freshwater freud fugitive
    fulton fungus fyi gail garments gatherings georgian getaway glamorous glamour gloucester goldberg gotham
    gpa greenwich griffith grouped growers guarding guinness gujarat gunfire gwen hah haley halted handler
    hangover hanson harden hardened harding harvesting hateful haters haunt haunting havana havent havoc
    hayden hazel heirs henri hernandez heroine hilary hind hitter hive hoax homecoming homophobic honolulu
    honoring hopper horace horrors howe hue humid humphrey huntington hurdles hush hussein hyderabad hyped
    icy ieee ikea illuminated illustrator impending implants incidentally indicted indulge inexperienced
    infinitely inflated influencing informs inhabited inherit initiation injections inmate inscription
    insignificant inspected instructional insulted insurer integrating intensely intercepted interfering
    interpreter interviewer introductory intuition invading invaluable ions iot irritated isabella itv jaime
    janeiro javascript jenna jeopardy jeremiah joanna jonah jude judgments jurassic kaiser kangaroo kathryn
    kendrick kensington kerala kettle kiev knowingly knowledgeable kylie lafayette lahore laptops lasers
    laurent lax leah legged lest levi levine liberalism liberated licking lilly lingerie listener lite
    lithuania litre localities lockdown locke locomotive loft login logos lois longing lsu lurking madden
    magician magistrates magnus mailed malware maneuver manny mapped marcos markings marrow marvelous
    massively mast mater mating matte mattered maureen mccartney mcconnell mcgregor mckay mediated mediation
    medicinal mediocre menace mercer merrill mesa methane metrics mexicans microscope middleton milky
    millennials miriam misuse mitigate mixer mixes modeled moe morons moth mounts multiply murderers murdoch
    musk nairobi narcotics nausea neurological nfc niagara nicest nicola nicotine nordic nos notions nuggets
    nuisance numb nutrient obedience objected obligated occupies octopus omitted oprah oranges organise
    originals oslo ounces outing outlaw outward overdue overload overlook overrated oversee overwhelmingly
    oyster packaged packets pageant paige parachute parasite parasites parenthood partnered paso passports
    pastoral pastry patel patented paw pawn payable paycheck pbs pea peaches peaked peanuts pearls peck
    pediatric peg perennial persist persistence personalized physiological picasso picturesque piers
    pilgrimage pillows pinterest pioneering piracy pivot pivotal planner plaster platoon playful pleading
    pleas pleasures policemen poo por postage poultry practise praises preschool presses pressured
    preventive procedural professions profitability profoundly progressing prohibit prominence pronunciation
    prophets prosecute provoke provoked ptsd pulmonary punishing quartet quentin quirky quota quotation rad
    radically radicals rae ramsay randolph raping rappers raspberry rationale rave reactive reactors reap
    reboot rebound recess reconcile recreate redeem reese reeves reformation reggae regimes registers
    regression reich reigns relentless remnants renamed replacements repression reprinted resembling resides
    residual residue resilient resolving restricting restrictive ridiculously roaming roaring robbins robe
    robotic robotics rocked rodeo router routines rss runaway runoff ryder rye sabbath sails salisbury salsa
    sas saturn sawyer sayin scandals scanned schneider schultz schwartz scouting scrapped screenplay
    screenshots scriptures seasoned secretaries sect seismic selfies semiconductor seminars seminary
    sensational serbian severed sexism sharma sheldon shelley shepard sherwood shire shocks shootout
    shortages shortened shouts shovel shuffle shutter sideways sighted simulations simultaneous siren
    skinned skinner skipper slain slater slaughtered smelled smh smokers smuggling snatch sneakers sneaky
    socket softer somali somethin sourced spanning sparrow specializes specializing specifics specs
    spectator speculative spikes spins splits spooky spouses squads squeezed stadiums staffing staggering
    stalls stanton starvation starve stash statutes stealth stephens stimulating stool strained strauss
    strawberries stricken stripe striped stripping striving stroll submerged subscribed subscriber subset
    suing suites surgeries surname suspense suzanne swat swearing swiftly swore symmetry syndicate
    synonymous syntax systematically tackling tad tallest taped tasked tasmania taxed techno tedious
    televised teller tempered tertiary tex texans thanking theatres thorn thornton throttle thyroid tibetan
    tidy tighten timeless tit tokens toledo tolerated townsend toxins transcription traveller tread trenches
    trendy tripping trivia troubling truce trustworthy tucson tug turbines turmoil tvs tweeting twelfth
    twists typed tyranny tyre tyres ultrasound unfit unicorn uniquely unrealistic unreliable upbeat uphold
    usable usher utilization vacations vanguard vascular vase vat vets vineyard volkswagen volunteering
    volvo vomit vortex waiver walkers walton warwick waterfall waterloo watershed watkins waved weave
    weaving webcam weeds weir weiss welding wellbeing weston whereabouts wholesome wikileaks wiley wilkinson
    wink wiring witnessing wonderland woodward workouts wrestler yielded yrs yugoslavia yum yummy zimmerman
    zoning
    34 adolf afp albion als alvarez amc ames amplifier anders ankara antony apes apron ballad barnett barrow
    beatrice beckett beep beethoven bender biker blanche bmi bodyguard bono boon boone bop bordeaux bourne
    bridget britney browning bulldog bullock burt butch buzzer cad canary carly casing catalan cgi cher
    cherokee clover cms compton connolly converter cosplay cracker crispy cristina crore crowley css cyril
    damian daryl daytona deacon decker deco desmond det dewey diagnose dildo dirk div dlc donnie dre dustin
    dwayne elle ems ernie err espresso farrell fedex fender fernandez ferris filler firefox flea fps fran
    fritz gadget garfield genie georges giovanni godfather godzilla goodwin gould gran greenland grimm gupta
    hannibal hanoi hartley hayley heidi helsinki hms hobbit hoc homepage hoodie horton hotline hound howell
    hud ike ipo ist jab janice jarvis jeanne jfk joaquin johann judah judas judd kale kaplan kemp kimberly
    kramer langley lars larson launcher lenin liv loch lowell lucifer macbook madeleine malay malibu mandela
    mandy marianne marriott maxim mead meh merlin michaels mikhail misty monsieur mop moreno muffin
    nathaniel nay nero ngo nirvana novak oatmeal olivier olsen oswald otis pasadena patton pepe phoebe
    pilgrim polly pow prescott pulitzer quincy racer ramirez recycle ricardo riddle ritchie rivera roe roi
    rolex rotor roulette royale rubin saddam samson sapphire scarlett scorpion seeker sentinel sherry skye
    slayer sloan slovakia smiley smithsonian snoop snowden soho souvenir spartan spence sql stacy standby
    std talbot tammy tart tat terra transformer trey trojan trunks vance vie villas virgil vis vivo voodoo
    vpn wally walters waltz webber wichita wilde wilder zodiac
    33 aero alejandro ante aubrey barkley bellamy berg bethany bios biz blaine blower bosch bran bray bret
    brody bungalow caitlin carver chavez cheddar cheerleader chesapeake chevron chiang chinatown choo
    chopper christy citadel clifton constance cornelius crowdfunding cullen cutie daphne darcy dashboard dei
    detox diablo dod doggy donut dupont eastwood edna elise emery eminem ent ethel ethernet eureka faq fay
    fil fitch flo francesca frankenstein gemma gerrard gertrude gillian godfrey granger gucci gunners
    hathaway healer heinrich helix heller hemingway henrik holistic holloway hooper hubert hurley hydra iggy
    invoice islamabad jericho jog jonny josephine jug julien kahn kart keyword khalifa kirsten kolkata kool
    kristin latte leipzig lew lillian lizzie loo louisa luc ludwig lux lyle mace maguire mamma manson manu
    margarita margot marin matilda maverick mcguire mellow melvin mentoring meow mgm minnie mirage missy moi
    montage morales mosul myspace nes netanyahu nip ocd orb osama packard palin pax peabody penthouse pla
    plugin pooh presley qui rea reaper ridley riviera rocker rockstar romero rudolph sadie scuba shelly
    shiva siemens sig sinatra sling socrates spd sta str subaru sunscreen tac tatum tees terminator thorne
    tinker tnt treble tudor turnbull underdog unix vargas vaughn ventura viper voyager waffle waller
    werewolf werner wil wilhelm wilkes wilkins winnie xml
    32 alfonso archibald babysitter bagel bein bernardo bertrand bette bling boca brewster bucharest burbank
    camilla casper cayman celeste ces channing chaplin chico chihuahua cicero cid como cot cpa cranberry
    crowe csi ctrl darrell deadpool dempsey dhaka dicaprio downey duane dum dung emilia eos erm escobar
    esports esq faye fidel forte gage gatsby gibbons gimmick gladys goldstein gpu greer gregor greta grover
    guam guerrero guido harlan hem hentai hermann hess hitman imp ipl jennie johannes josef juno keaton
    kimmel kristina kruger lennox leopold lev lien lng lockhart lsd luigi lynne macarthur mach marjorie
    mateo matteo meghan melo millie milner mortimer mubarak nelly nietzsche nitro nom nvidia nyu offside
    paparazzi patti pixie powerpoint prada provost pvc radcliffe rancho reuben ripper ritz roberta roxy rts
    rundown russo saigon selma sergey shaman shilling sitter spectre ssd ssr steiner stuttgart susie terence
    terrence tess tester thom tic timberlake transporter triad twinkle viagra vicki walcott weibo whitaker
    wis wolff workflow wto
    31 adriana alexei amman ams arcadia arias arturo atc atv bennet bernadette blacklist blanco boyz brutus
    capcom castillo chernobyl cipher clooney dey django dropbox dunlop epi fatima forza frau gestapo glider
    gopro grady grub hippo hsbc hubble jagger keenan kepler landon leaflet lizzy lolita lullaby marge
    mariana marlene martina minaj monet monique nit omni pacquiao paddington padre pane pavel pinto pisa
    platt portman ppg rgb ric roo rsa rus salmonella sata scarecrow shinji showroom sous sully tarot thu
    touchscreen tran txt valkyrie vickers vida vous wafer
    30 argus artemis gnu influencer jeanette lucien marlboro outbound pied pius roadshow rondo salazar
    stakeholder swami
    29 barcode
    28 flyover overthinking
    27 benchmarking sanitizer
    26 underpass
    25 cashless
    24 hyperlink
    22 doorstop netizen
    21 talkshow
    19 busway
    17 handphone
    10 doorprize mendownload mengupload mensuport mensupport postingan
    """
}
