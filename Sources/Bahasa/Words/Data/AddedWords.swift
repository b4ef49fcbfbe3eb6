// swift-format-ignore-file
/// Words that the lists of frequent words lack: of administration, law, villages and schools.
///
/// Written by the authors of bimtek.
enum AddedWords {
  /// Bases, to which affixes attach.
  static let bases: StaticString = """
    25 akuntabel prakira embargo difteri utas derek deviasi disinfeksi disinfektan duafa ekuivalen elektrifikasi fogging hilirisasi kuintal
    mikraj notula ralat realokasi rembuk telantar transpor ustazah
    25 fluktuatif urgensi indisipliner kondisional progresivitas responsivitas suplementasi konektivitas
    15 abolisi abrek absensi absorpsi acu acung adagio adendum adhesi adjektiva advis aerobatik afdal
    afirmasi agih agitasi agregasi ajeg ajek aju ajuk akasia akhirulkalam akomodatif akseptor akuades
    akuatik akumulatif akupunktur albasia alegori alinea alir alpa alternasi ambeien ambles ambrol amendemen
    ampu amputasi amuk anarkisme ancang anggit angpau anjak anjang anjur anode antap antisipatif antraks
    antropolog anut anyam apem aplikatif apologi apostrof apresiatif arit aritmetika arsiparis artikulasi
    asbes asertif asesmen asesor asimilasi asiri asistensi aspiratif astagfirullah astronaut asup ateisme
    ateret aubade autentik autentikasi autobiografi autodidak avokad ayom ayuh azimat bacem baduta bajigur
    balig balsam balut bandrek bangkang banmus bapanda barikade baring barzakh basmi batako batil baur
    bekali bekatul beker belangkon beloon belot benah benam bengkalai bengkuang bentak bentur benzol berahi
    berangus berantas berengsek berewok besek beskap besut bienial biliun binar bineka bingkis biosfer
    biseps blangko bludak bohlam bolpoin bombardir bonafide bongkah boraks borongan boyong braille
    bramacorah bredel brokat bronjong brucellosis bual bubuh bubung budek buldoser bumiputra buncah cacah
    cadel cakalang cakup canang cangkok cantum caping carut cebur cecak cecar cecer cegat cekal cekam cekik
    celurit cemar cemooh cempe cempedak cengang cengkeram cengkerama cerap cerek cetus cibir cicil cicip
    cincong ciut coblos cuat cucur cumbu cuplik curat daif dajal dakon dakwa damba dampar damping dapuk
    daulat dedak deduktif degup dekam dekap dekret delegatif demonstratif dengkur dengus depolitisasi derap
    desersi desis detergen devaluasi didih diktum dirigen diseminasi disintegrasi diskotek diskresi disrupsi
    distilasi distingtif dobrak dokar dongak dramatisasi drumben duha dulang duplikasi dwibahasa ecer
    egaliter egoisme ejawantah ejek eklektik eksem ekses ekshibisi ekskavator eksklusivitas eksplor ekspose
    ekstrover elaborasi elak elakkan elap emban embara embus emis enek ensambel entak entas entok enyah
    enyam episentrum epos erami erang erek esens eskadron estetis evaluatif faksimile faksimili farmakope
    feodalisme fitotoksoid fobi folklor formatif frigid fungisida futuristis gaet gagas galaktosa galib
    gandewa ganjal ganyong garebek garu gasak gasal gebrak gebyok gedor geguritan geiser geladah gelantung
    gelegar gelepot geletak geliat gelimang gelincir gelinding gelitik gelondong gelontor gelung gelut
    gembleng gemercik geming gempur genang gencat genealogi genjot gentayang geplak gerayang gerebek
    gerendel gerigi gerogot gerombol gertak gerundel gerus gerutu getuk gigabita gigil gilas gilir gips giur
    glaukoma glosarium godok golak golong gonggong gongseng graduasi guano gubah gubris gugah gulingkan
    gulir gumam gumpal gumul guncang gunduk gunjang gunjing gurami gurindam gusur guyon guyub guyup guyur
    hadirat hadrah halau hambur hampar hanacaraka hardik hasut hedonisme hela helat hempas herbisida
    herbivor heterografi hidang hidraulis hierarkis hieroglif higiene himne himpun hindar hipermetropia
    hipovitaminosis hirau hujam hujat huma humus hunjam hunus ibtidaiah idah idam idap idil ijmak ijtimak
    iket ikhtisar iktibar iktikad iktikaf ilhami imbau imbuh impi impit implisit inayah induktif infiltrasi
    ingar ingkung inheren insaf inseminasi insidental inspirator inteligensi interkontinental intermeso
    internis interpelasi introver ionosfer iradat isme israk istigfar istikamah iur jahiliah jajah jajal
    jajar jalangkung jamah jangkit jarah jarik jebak jeblok jebloskan jejal jejer jelangkung jelma jemawa
    jenang jenguk jerembap jeriken jerumus jibaku jinjing jiplak jisim jolok jorjoran jubileum jujitsu
    julang juluk julur juntai kabung kadariah kafah kafetaria kais kakaktua kaldera kaleidoskop kalkarium
    kamat kamerawan kampas kanaah kapabel kapulaga karapan karburasi karedok karnivor kascing kasidah kastel
    katalepsi katalisis katapel katekis katode kausal kayuh kebumikan kecam kecamuk kecimpung kecoh
    kecundang kekang kekeh kelabui kelahi kelana kelekatu kelengar kelengkeng kelit keluak keluih kelupas kempis
    kemuka kendang kendara kenduren kenong kepak kepok kepul keretek kernet kernyit keroyok kerubung kerucil
    kerumun kesambi kesiap kesima kesuma ketus khianat kias kiaskan kibar kibas kikis kilap kinja kisar
    kitar klep klepon kleptomania klona koar kolektivitas kolintang kolumnis kolusi komplot komponis kongko
    konsekuen konsideran konsinyasi kontinu kontributif konvergensi koordinatif kopiah kopra korsa korsik
    korsleting koruptif kosen kosidah kosmonaut kredo kriya krol kruk kuak kubang kucil kucur kudap kuitansi
    kuliti kultum kumandang kunut kuorum kuras kuratif kutat kutik labrak labuh lacur lagak lalap lambai
    lampias lampir lancong landa langgan langsat langsir lantar lantik lantun larik lavendel lawat layat
    leceh lecehkan leding legawa lejit lemper lenceng lengos lepuh lerai lesat leset letup letus leveransir
    liabilitas libat lilit limfa limpah lindas lingkung lipatganda lipur liput litani literat lokus longmars
    lonjak loper lorot lotek lowong luap lucut ludruk luhung luku lumas lumur lungsur lupis macapat mafhum
    mahfuz maizena makadam makhdum makrifat makruf maktub makzul malapraktik mandek maneken manipulatif
    marawis marbut marginal markisa materiel medio megalopolitan menceret mentas menung mercon merkurokrom
    metanol mikrobus miliuner minimalisasi miop miopia moncer monev monoteis monotipe morel mosaik muazin
    mubalig mukadimah mukim mulsa mumet munajat muncikari mungkir muruah musabab mustahik muzaki nafi
    naratif naung neokolonialisme nestapa neto netralisasi ngiang nifas nista nobat nonsens nyana obrol
    okulasi oles omel omnivor opelet oplos pacul palak palawija pampang pampat pancar pancung pancur pangku
    panjar pantik pantul panut papas paralon paria pascapanen pasfoto pasuk pasung pataka patriarkat
    patrilineal paving pedet pejam pelanting peleset pelesir pelintir penatu pencar penda pendam pengang
    pengrawit pental pepet perangah peranjat percik perdaya perdu pergok perigi perinci peringat perkutut
    perosok perosot pertalite pesimisme pesimistis pesinden petilasan peyek piama piara pijak pilah pindai
    pintal pitutur polarisasi prediktif promotif pugar pukau pulung pumpun pungkas punuk purifikasi puruk
    purwaceng pusara qadar qari qariah rabat racik rajalela rajuk rajungan ramal ramban rampai rampingkan
    ramu rangkai rangkak rangkul rangkum rapikan rasialis ratap raung raup rebab rebak redam regang
    rehabilitatif rehidrasi rekat rekreatif rembes remedial rempeyek renaisans rengek renggut rengkuh renung
    reorientasi resap retas revaluasi ricuh ringis ringkuk ringkus rintang rintih rintis risi riskan risoles
    rodi rogoh rohaniwan romabk rombak rombel rombong romusa rongrong rongsok rontgen rosot rukuk rumat
    ruminansia runding rundung runtun runtut runut ruwat sabet sadisme sadur sahib sahut sakarin sakelar
    sakralkan salip salur sambang sambar samroh sanawiah sandar sanding sandung sangga sanggah sanggama
    sangkal saniter sanjung sanubari sapih saput sarasehan saron sarsaparila sasando sasar sayat sayidi
    sebrang sedak sediakala seismograf sekring sektarian sekularisme selasih selektivitas selenggara selesma
    seleweng selia selidik selinap selip selisik selundup selusup selusur semadi semai semat semayam
    sembelih sembul sembur semenda semenjana sempadan semprul semrawut semringah sendat sendawa senderan
    sentak sentigram sentil sepatbor septik sepur serapah serban seremoni sergah sergap seringai serobot
    serpih seruduk setagen seteru setrum setubuh seyogianya sigaret sikut silabus silase simbah simpuh
    sinagoge sindir sinekdoke sinergis singkap singkir singsing sinyalir sirat sirop sisih sisip siter siul
    sivitas skolastik skors slang sodor sogok sohor sokong solek solutif somasi sombrero songsong sontek
    sorgum sowan spageti spiritus sporadis sportivitas stanza stek stetoskop stoples stupa suai subsider
    suguh sumatif sumir sundal sundul sungkem sungut sunting surjan suruk susastra suspek susup susur susut
    swakelola sweter swipoa syogun syubhat taala tablig tabuh tadarus tagih tahfiz tahiat takar takraw
    taksir takzim talun talut tambat tampik tamsil tamtama tanak tanggulang tangkal tangkar tanjak taoco
    taoge tapis tarikat tarkhim tarling tatar tatih taut tawaduk tawaf tawan tawur tegun teken tektonis
    telantang telatah teledor telungkup telusur temanten tenggak permil jejaring tematis temulawak tengara tenggiling tenggorok
    tentatif tepa tepis terabas terap terenyuh teritis terka terkam terpa terubus terwelu tetas tiarap tifa
    tifus tikai tikung tilap tilik timbun timpa timses tindas tirakat toleh tonil tonjok tonjol topang topas
    toreh toren trafo trakom trembesi tripleks tuai tualang tubruk tuding tukik tular tumpas tumpu tunang
    tunggak tunggang tunjang udar udeng ukhrawi ukulele ulas ulayat ultrasonografi umbar umpat ungsi untun
    urai urakan urgen urug usada usik utus uwi vak varises vaskular ventilator vermak veteriner vinyet
    voltase vulkanis warisi wejang wereng wicara wirid wudu yodium yoni yudikatif yustisi zhuhur zigot
    zonasi
    12 pelindungan botoh gerek abaka adiwarna akresi amplas ancak angkul angkur anyir baluran bancakan bandul bekisting belida belik
    beluntas beronjong bidai biduk bilur binatu bobok bordes bungkil buras cagak canting capit cebong cemeti
    centong cergam cetok cicak clorot cobek congklak cucuran cuilan cukil culas cuwil dacin dadih dandang
    dempul denting detritus dingklik dipan dompol eceng edukator egrang emping empon enau endapan engklek
    familier frambusia fumigasi gambang gambus ganco garit gazebo geblek gelagah gelatik gelendong gembur
    gemeretak gemericik genjer genteng gerabah geronggang getek gotri guguran gumuk guntai gurah gurdi
    heksagonal hektoliter hidran huller igal ijuk isolator jabon jambal jawawut jelantah jelatang jelujur
    jentera jentik juadah jurai kajang kalus kambium kandil kapri kasau kebiri kecombrang kecubung kelabang
    kelasi kelobot keluwih kemangi kemucing kemuning kentungan kepal kepik keplek kepundung keramba keresek
    kerisik keropos keruk ketapel ketela kimpul kisut klirens kluwih kolang koloid kolostrum koreng koro
    kosmologi kukusan kurap kusen kuwe lamtoro lanting leci ledeng legit lempung lemuru leptospirosis limpasan
    lindi lipan magot makmum mancing mangrove mangut mantri marhaban marwah melinjo menhir menir mihrab
    mikrohidro minapolitan moderasi molase muai mudarat mumbul munggu muntaber nener niskala noken nyiru nyiur
    obituari omprengan onggok ongkok oralit ortodonsi otopsi paceklik padas palka pancong panglong panili
    pantung papaya paralegal patil pauh payau payet pedati pelek pelupuk pengabuan perbekel peria pernis
    pinggan pinisi pipet plengsengan pompong porang potas pulai pulen punai punden puso rabuk rafia rambai
    rambak rantang ratifikasi reguk rekah rematik rengas reservoar rinding ritus rolet rumbia rumpon ruyung
    sabut sambel sangrai sawer seblak selonding sembap sembilang sengkedan sepat sepit serabi serindit seriosa
    seroja setum siamang sidat simpai sirap siung soga srikaya stabilisator subak supit surai surimi swike
    taban tajin tampah tapai tape tapioka tarub tawas tegalan tempuling tenggiri tengkulak teruna tilam timba
    tipus tiris toples toponimi torak tosan trambesi tugal turap turus tuslah umbai umpak undakan upih urap
    uret uruk uwuh verifikator vitiligo wadai waring waruga wastra welas wingko wushu wuwungan
    12 abalon abortus abses abutmen acian acungan addendum adiksi afasia afiks agroforestri agrokimia
    agronomi ajudikasi akarisida akikah aklimatisasi akrual akseptasi aktuaris akuifer akupresur albumin
    alergen ambal amebiasis amoksisilin amortisasi ampul amuba analgesik anamnesis anaplasmosis
    andaliman anemometer anestesiologi aneurisma angina angon angsana angsle anosmia anotasi antasida
    antenatal antibiotika antihipertensi antiretroviral antropometri anuitas anulir apendisitis
    apersepsi apostille arbiter artritis arumbai asfiksia asmaulhusna astigmatisme aterosklerosis atopik
    audiometri autentikator autoimun bablas bacok baiat bakiak ballo barakah barakuda baronang bawuk
    baznas bebotok bedaya bedil begadang begel bekam bekap bekuk belai belanak belantik beliak
    bendaharawan bengek bentala bentor beruk besengek betok bikuni bilyet bimas binadarma binmas
    biodegradabel biodiversitas biomassa bistik blandar blandongan blewah blong bokashi bolang bongsor
    bonyok botulisme boyok breksi bronkitis bronkus brotowali bubungan bungker buntal buntil busung
    cakalele calistung calung candak candit cantang cantas cantrang caplak cator cebok ceding celempung
    celeng celepuk celetuk cempala cendera cenil cepiring ceplok cerana cergas cidomo ciduk cimol
    cingkrang ciplukan ciprat cireng colek coleng comberan comot compeng congkel conteng copet cucuk
    cucut cungkil cuping cuwer dahak dalmas dalung dangau deflator dekonsentrasi dekriminalisasi
    dekripsi dekubitus delineasi demang dempet dendang dengking dengkul dengung dentam deposan
    depresiasi dermatitis dermatologi derogasi deting diakon dialisis dicincang didaktik didong diktat
    dilorod dingkit diorama diska diskonto diuretik doksing dolalak dolken domblong dongkel dongkol
    duplik duyun dwiwarna eklamsia ekokardiografi eksaminasi eksekutorial eksepsi ekstensometer
    elektrokardiogram elevasi embolus emfisema endek endemis endokrin endoskopi endus ensefalitis
    epidemiologi eretan eritrosit etambutol evapotranspirasi fabel fardu faring faringitis farmakologi
    fatanah febris fertilitas fibrosis fidusia fidyah filariasis fisioterapis fitoplankton flebotomi
    fonem fonologi fraktur fumarol fumigan furunkel gabuk gahar galantin galvalum gamal gamang gambas
    gambyong gamit gandasturi ganesa ganglion gangren gapit garar garbis garnet garong gasing gastritis
    gastroenteritis gawangan gelagar gelambir gelebah geledek gelegak geletar gelondongan gelugur
    gemblong gemblung gembos gemerincing gemulai gending genjik geofon geogrid geolokasi geomorfologi
    geotekstil geotermal gepok geriatri gerinda geringsing gerinjam gerowong gestasional gibah gigabit
    gilap gincu gindara ginekologi gingsul gipsum giwang glikemik glukometer gobak gonore gording gosepa
    gringsing gubal gumbil guntingan gurat guratan gutasi hadas hafizah hemodialisis hemofilia hemoragik
    hernia hidraulika hidrologi hidrometeorologi hidrosefalus hijauan hiperglikemia hiperkolesterolemia
    hipertiroid hipoglikemia hipokalsemia hipoksia hiposentrum hipotensi hipotermia hipotiroid
    histerektomi homeopati honorarium horti ibuprofen ihram ijarah imunologi indigofera indukan inhalasi
    inkaso inkontinensia inkrah inokulasi inseminator interlokutoris intoksikasi intranet intravena
    iskemia isoniazid isoterm jabang jaipong jambak jambret jariah jatilan jejaka jelaga jengger jerang
    jermal jimpitan jinjit jongkong joran jotos judes judoka jukung juling jumawa jumputan juncto
    jungkit kailan kaliandra kandis kanonik kanstin kantil karateka kardiologi karies karsinogen
    karsinoma kasap kasuari katekumen kateter kawung kebas kecak kecibeling kecup kedut kelawar kelilip
    kelim kelong kelontang kelotok kemoceng kemplang kempul kepancing kepergok kepinding kepit keratitis
    kerempeng kerenyit keropeng kersen kertang kesat ketinting ketopong kijing kilah kilir kilobita
    kingkong kistik klamidia kledi klinting kluwek kodifikasi kohesi kokang koksidiosis kokurikuler
    koleng kolibasilosis kolik kondiloma konjungtivitis konkordat konsiderans konsili konsistori
    korengan koster kretin kucek kudis kudung kulai kultivar kulum kumal kunir kuniran kupola kurau
    kuret kurisi kursor kutang lading lahang laktasi langgam langir langkan laringitis larvasida layur
    lecut ledek legam legasi legen legong leguminosa leksikal leksikografi lelembut lemadang lemang
    lempuyang lengas lenguh lenong lepat lepet leukosit lifter likuid likuidasi limbung limfosit linang
    lincak lisplang litigasi liturgi lokan longok lordosis lorod losion lumer luruh mabrur madumongso
    maisir maladministrasi malaise malnutrisi mamanda mamografi manifes manyung masektomi maslahat
    mastitis materialitas matrikulasi mbatik meander megabita melasti melitus meliuk meluber memble
    menarke mencong mendong meremang meriang meritokrasi meruap metadon miasis mielitis mikrokontroler
    mikrolet mikroplastik mioma misdinar molek momong monografi monsun mopet morbiditas mortalitas
    mualim muamalah muaythai mubah mudarabah muhrim mulas mulhid mulur munggahan mungkar murabahah
    musdes muson musyarakah nadir nagasari nebulizer nefritis nekrosis nelangsa nematoda neonatal
    neonatus neurologi ngaben nitik nogosari nomenklatur nonfiksi nonlitigasi nosokomial notariat
    notulensi novasi novum nukleus nurut nyaleg nyamplung nyekar nyepi nyonyor obras obstetri odalan
    odontologi oftalmologi oikumene onkologi opsen ordonansi ortopedi oseng osteoartritis otitis oyong
    pagut paliatif pallubasa palungan pampasan pancaroba pandita panembahan pangling papeda parafrasa
    paraplegia parasetamol paratifus parau parotitis payang pebola pecak pecut pedagogi pedagogis
    pedanda pedayung pediatri pediatrik pedikulosis pegagan pejal pekak pekik pekong pelamin pelipis
    pelkat pemadat pemukat pendar pendet peneduh penjor pentil pentol pentung peparda peraba pesing
    pesut piezometer pigura pijit pikulan pilin pinandita pingpong pinisepuh pinjal piorea pirazinamid
    piroklastik pitak pleidoi pletok plonco polah polder politur porot posologi prahara prapaskah
    praremaja prasekolah pratayang prategang preeklamsia prefiks presbiter prevensi primbon primisima
    privilese probiotik prognosis prolaps promkes prosotan psikosis psikosomatik psoriasis pualam pucung
    pukat pukis pulut purnawaktu pusparagam puyeng qardh racau radiologi radioterapi rajam rampak rancak
    randai randu ranum rasuk raudatul rawai reagen reflektor refugia rekonvensi remis rengginang rentak
    rente replik reservat residivis residivisme resistan resistansi resital restitusi restoratif
    resusitasi retroaktif retur revegetasi revetmen rifampisin rifapentin rinai ringkih ringsek rinitis
    risik rombeng ronce ronggeng rosela roseola rotator rubela rucah rukyat rumen rumpang runcah ruter
    sadel sadran saguer sahaya sakristi salai salinitas sambiloto sambit samsak sanatorium sangkur
    saprotan saptamarga sarkoma sasirangan satai secang sedatif sedekap sefalosporin sekap sekapur
    sekaten sekoteng selar selayang seloka seloroh selot semang sembilu semburat sempoyong senak sendal
    sengau senggol sengkang sengkarut senjang sepah sepsis serbat serebral serok serundeng sesap
    sibernetika sidomukti sifon siklon simplisia sinonggi sintaksis sintren sinusitis siomai sirosis
    sirtu siten skabies skoliosis sohib solfatara sondong spekuk sputum srimpi stomatitis streptomisin
    subbagian sudetan sufiks sukade suluh suluk sumpal sungsang suryakanta swakirim syaban syahbandar
    tabarru tabernakel tadah taekwondoin tajug takabur takaful takbiran takikardia talam talasemia
    talibun tamban tampon tapem tarawangsa tatah tausiah tayub tedak tegeran tekong tekor tekwan
    telemetri tempayan tempeleng tempoyak tempuyung tengik tengkar tengkleng tensimeter teraso termin
    terung timbel timpuk tindik tingi tipiring titian tiwul toksik toksikologi toksoid tombok tonase
    tonggos tongkrong tongseng tonsil tonsilitis tortor totobuang traktat trapesium trengginas tridarma
    trombosis trombosit troyan truntum tuberkulin tumenggung ujrah ulkus unjung urologi urukan urunan
    valas validator vaname varisela velbed verifikatif verstek vesikula vibro virologi virulensi
    visitasi viskositas visum vulkan vulkanologi wadiah waisak walimah walinagari wanprestasi wasir
    waterpas wesel yubileum yurisprudensi yustisial zabur zoonosis zooplankton
    12 aberasi abreviasi aviasi belacan belandong betang biofloc bonggol cencaluk cili damen dasarian
    demarkasi denotasi deradikalisasi derivasi desinformasi destruksi determinasi dikotomi dinamisasi
    disinformasi disorientasi disparitas dispensasi ekshumasi ekskursi eksposisi emigrasi emulsi
    endotoksin enumerasi enumerator filtrasi finalisasi fragmentasi friksi galat gandok honan inaugurasi
    indoktrinasi inefisiensi inklusivitas inskripsi iterasi justifikasi karakterisasi kasgot
    kategorisasi kemojo kesum klimatologis kolonisasi konklusi kontemplasi kontestasi kurasi lempah
    limasan lodong malinformasi misinformasi multiplikasi nasionalisasi objektivitas okupasi osmosis
    pandega pangsi pegon pekasam pelatda pelatprov persuasi peuyeum pirolisis plong prakirawan
    preservasi prohibisi radikalisasi rangkiang reaktivasi regent remunerasi rengkong residensi
    restriksi ritase rorak sanca segregasi sembada senangin stagnasi stigmatisasi subordinasi suplesi
    tabulampot tabulasi tandur tangguk tendensi tenggok terminasi tilawah tongkonan transkripsi
    transliterasi ulen unifikasi utilisasi vetiver walkover zapin
    """

  /// Derived forms, and words that take no affixes.
  static let forms: StaticString = """
    25 agar-agar jikapun aktuaria alih-alih alihdaya alkes alsintan alun-alun andaikata andaipun apbdes apbdesa
    asal-usul babinkamtibmas bahu-membahu bapenda bapperida baru-baru basa-basi basisdata batita becermin
    bercita-cita berelok-elok berhati-hati berkemajuan berketerampilan berketuhanan berkewarganegaraan
    berpeninggalan berpenyakit berperikemanusiaan berperkara berpura-pura bersama-sama bimtek bintek biogas
    biopori biri-biri bkpsdm bnnk bolak-balik bphtb bpkad bpnt bumdesa bundengan busui carica carut-marut
    caturwulan cengkih centang-perenang cita-cita compang-camping coreng-moreng cumi-cumi danramil dasbor
    dataset deflasi deregulasi desas-desus desawisata dialihfungsikan diambilalih dianaktirikan
    dicita-citakan didayagunakan digarisbawahi dikambinghitamkan dikebumikan dikedepankan dikepalai
    dikesampingkan diketengahkan diklatpim dilipatgandakan dinsos dipunyai disdikbud disdukcapil disegerakan
    disekolahkan diskominfo diskop disnaker disparbud disperindag dispora disposisi distan dititikberatkan
    dlh dolanan dpmptsp dpupr dukcapil e-budgeting e-government e-katalog e-ktp e-musrenbang e-planning
    ekapraya ekspo ekstensifikasi endemi eskalasi evakuator faskes forkompimda forkopimcam forkopimda
    gakkumdu gapoktan gara-gara gasifikasi gegap-gempita geoportal geospasial gerak-gerik gonjang-ganjing
    gotong-royong gow gros halalbihalal hansanitizer hari-hari hati-hati hedging hiruk-pikuk
    hormat-menghormati huntap huntara huru-hara iduladha idulfitri iftar iming-iming indikatif
    industrialisasi infak infografik ingar-bingar inovator intensifikasi interim interoperabilitas isoman
    istigasah jangan-jangan jathilan jual-beli juklak juknis jumadilakhir jumadilawal jumantik jungkir-balik
    kaban kadang-kadang kadus kait-mengait kalang-kabut kalpataru karawitan karhutla kasih-mengasihi kasubag
    kasubbag kasubbid kasubdit kealpaan kebencanaan kedua-duanya kehumasan kelaki-lakian kelimanya
    kementeriannya kempo kenan kendatipun keniscayaan kepariwisataan keperempuanan kepesertaan kepmen kepres
    kesatu kesbangpol kesebelas keseratus kesling kesukarelaan kesukarelawanan ketatanegaraan ketatausahaan
    keterpaduan ketidakhati-hatian ketidaksengajaan ketidaksetaraan khataman kilowatt kira-kira kocar-kacir
    kodi komat-kamit komdigi komorbid komposter kongko-kongko konsumtif kontens konvalesen kopdes kopi-kopi
    kunang-kunang kupu-kupu kura-kura kwarcab kwarran laba-laba laki-laki lakip lalu-lalang lalu-lintas
    lama-kelamaan lama-lama langit-langit lauk-pauk layang-layang lengger lika-liku likuefaksi linmas lkjip
    lumba-lumba luntang-lantung luring mahaguru makroekonomi malam-malam manasik mapolres masing-masing
    megawatt melatarbelakangi memantik membersamai memerkosa memesona memorakporandakan memorandum
    memperjualbelikan memperkenankan mempersilakan mendayagunakan menduakan meneken mengalihfungsikan
    mengambilalih mengambinghitamkan menganaktirikan mengebumikan mengebut mengeksplor mengelas mengelon
    mengepak mengepel mengetengahkan mengetua menggarisbawahi menggerus menghancurleburkan menyegerakan
    merti metadata mikroekonomi mililiter moga-moga mondar-mandir morat-marit mudah-mudahan muharam
    mujahadah mula-mula muspida muspika musrenbang musrenbangcam musrenbangdes nakes narahubung nib
    nominalisasi notulis numerasi nuzulul nyadran odf ods oleh-oleh optimistik ornop outsourcing padukuhan
    pagi-pagi pahing pantarlih panwascam parahita paru-paru pebasket pebulutangkis pecatur pedansa pedukuhan
    pegolf pekarya pekebun peladen pelantar pelestari pelipatgandaan pembudidaya pembudidayaan pemdes
    pemeroleh pemerolehan pemrakarsa pemrogram pemrotes pendapa pengalihfungsian pengecatan pengelas
    pengepakan pengetikan pengikutsertaan pengkaji penindaklanjutan penyalahguna penyebarluasan perbarui
    perbincangkan perbolehkan perbup perdengarkan pererat pergudangan perhutanan perikemanusiaan perindah
    perjelas perkada perkaya perkecil perkenan perketat perkim permendagri permendikbud permenkes permenpan
    persekolahan persempit persepuluh persilakan persingkat persuratkabaran pertegas pertelevisian
    pertontonkan perundang-undangan perwali phbs pkbm pkh pokdarwis poktan polantas poliklinik polindes
    pontang-panting popda porak-poranda porkab porprov pos-el posbindu poskesdes posyankesdes ppid ppkm pppk
    pranala pringgitan profitabilitas prokes prospektif prospektus provisi psbb psikotropika ptsl
    pulang-pergi pura-pura purnabakti purnatugas pustu rabiulakhir rabiulawal rakerda rakor rakorda rakornas
    rakortas ramah-tamah rapbd rapbn raperda rapim rata-rata rdtr reasuransi redenominasi refocusing reforma
    remeh-temeh renja renstra rentabilitas riang-gembira rtrw ruwatan sahut-menyahut sakip sama-sama
    sambung-menyambung santriwan santriwati saprodi sarpras satlinmas sayur-mayur seakan-akan sehari-hari
    sehari-harinya sekcam sekdes sektoral sekurang-kurangnya sekurangnya sekwan selambat-lambatnya
    selambatnya selawat seluk-beluk sementang sementangpun semiliar seolah-olah sepersepuluh sepertujuh
    serba-serbi serbabisa serta-merta sertijab sesembahan setda setidak-tidaknya setriliun sia-sia
    silang-sengkarut silpa simpan-pinjam sinden sinergisitas siniar skrining solvabilitas sopan-santun
    stunting suka-duka sungguhpun surat-menyurat surveilans swab swafoto syakban tagana takarir takjil
    takmir tanda-tanda tandan tarawih tawar-menawar teka-teki tekon telentang tembusan tepergok terbarui
    terkelola terkeluar tetumbuhan tiba-tiba tindak-tanduk tolong-menolong tpst tukar-menukar tunadaksa
    tunagrahita tunarungu tunggang-langgang turun-temurun ubur-ubur ugal-ugalan umbul-umbul undang-undang
    unggahan utak-atik vaksinator videografer videografis volatilitas walidata wanti-wanti warganet
    warna-warni was-was wasting wbbm wbk wihara zulhijah zulkaidah
    15 amblesan antaragama antarberbagai antarbudaya antardaerah antardesa antargenerasi antargolongan
    antarinstansi antarjajaran antarjemaat antarkabupaten antarkecamatan antarkomponen antarkota
    antarlembaga antarmakanan antarmanusia antarnegara antarpartai antarpedagang antarpelajar antarpemangku
    antarpembeli antarpemuka antarpencinta antarpengunjung antarpenumpang antarperangkat antarpeserta
    antarpihak antarprogram antarprovinsi antarradio antarremaja antarsanggar antarsatu antarsektor
    antarseluruh antarsesama antarsiswa antartamu antarumat antarunit antaruntuk antarurusan antarwarga
    antarwilayah antifitnah antihoaks antinarkoba antinyeri antitesis antropologis arkian asongan beduk
    belacu bengkarung bengkawan benturung berandal berjibaku berubah-ubah darmawisata diode disosialisasikan
    dwifungsi empedal galengan gamitan gana-gini hal-hal intrakurikuler jenama kadi kehadirat
    kelemak-kelemek keram keremi kerigan kirik kuaci kumulus lantatur lapanan lokapasar mahadata mancakrida
    matros memacari memadankan memadatkan memagari memahamkan memailitkan memajaki memaket memaketkan memaku
    memalak memalang memamitkan memarafrasakan memarodikan membeludak memelopori memercayakan memerkarai
    memerkarakan memolisikan memopulerkan memosisikan memosting memublikasikan menadaburi menakdirkan menato
    mendam mengalkulasi mengambilalihkan mengampanyekan mengarantina mengategorikan mengejawantah
    mengejawantahkan mengeklaim mengerut mengilat mengkal mengkeret mengodekan mengokohkan mengolaborasikan
    mengombinasikan mengompensasi mengomunikasikan mengondisikan mengonfirmasikan mengonsolidasikan
    mengonsultasikan mengonversi mengoordinasikan mengotak-ngotakkan menoleransi menomorsatukan mentol
    menyabotase menyamaratakan menyejajarkan menyiagakan menyiasati menyimulasikan menyinergikan
    menyinkronkan menyinyalir menyomasi menyortir menyosialisasikan menyubsidi menyugesti menyurvei mestika
    meterai midodareni mitoni multidimensi multietnik multiguna multipihak multipotensi ngabuburit nonalam
    nonbank nonbatik nondiskriminasi nonfisik nonhayati nonkayu nonkebutuhan nonkesehatan nonkomersial
    nonmudik nonmuslim nonpegawai nonpemerintah nonpenerima nonprofit nonreaktif nonstruktural nonteknis
    nontunai nonyudisial nyantri pascabencana pascaberbuka pascaimunisasi pascakebakaran pascakemerdekaan
    pascakepulangan pascalebaran pascapandemi pascapelaksanaan pascapemungutan pascaterbakar pedepokan
    pelesetan pelipat pemengaruh penapisan penderes pengaliran pengodean pengomunikasian pengondisian
    pengoordinasian pengudetaan penjenamaan penyanitasi penyosialisasian penyuksesan perki pesarean prakerja
    pramusiwi pramuwisata prasejahtera pratinjau pujasera rekahan relai sadranan salindia sambatan
    sedimentasi selapanan sementelah semikesejahteraan semipermanen semivirtual setip srawung subbidang
    subkoordinator subsektor sungkeman syahdan taklimat tayuban tecermin teperdaya terasering terzina
    tetikus tingkeban tirakatan tumpangsari tunasusila tunawicara ubrak-abrik unek-unek unggah-ungguh waswas
    wiwitan yasinan zig-zag
    12 agio alap-alap alge alon-alon aluk apam apit arbain arem-arem ayun-ayun baling-baling bemo
    bentol-bentol berambang bermeterai berseloroh berumbung besar-besaran bika bita blak-blakan brem
    buru-buru cantik-molek cepat-cepat coak colo-colo cuil cuko diversi ebeg empek-empek empon-empon
    foya-foya gado-gado gelap-gulita gilang-gemilang gorong-gorong habis-habisan hidrologis hilir-mudik
    hura-hura igau isen-isen kaki-lima kanak-kanak kaso kaul kebuli kecil-kecilan kecopetan kekurusan
    kelabakan kelu kemalingan kemenyan kepayahan kerekan kerisi ketatalaksanaan kina koas kohu-kohu
    kuda-kuda kuda-kudaan lekas-lekas lemah-lembut mata-mata mati-matian mencanting meniran meteraian
    miom muda-mudi ngemong nyetir nyuci oceh odong-odong odot ogah-ogahan ogoh-ogoh okra onak onde-onde
    orak-arik otak-otak pakta peda peladang pelan-pelan pelapukan pelengkung pelompat peluruhan pemali
    penambalan penatausahaan peneluran pengampuan pengaspalan pengelabuan penggemukan pengki penjinak
    penyamun perabuan perancah perdikan perikatan perinatal perkerasan perlahan-lahan permafrost
    perpeloncoan persandian persneling persuratan pertusis perundungan riol saban sanak-saudara sauh
    saum seliweran semaian sembunyi-sembunyi seminari sengkuni sentralisasi serimpi sero sesaji seudati
    simpang-siur smes suam sunyi-senyap terabita terakota terang-benderang terang-terangan terapeutik
    terompah terunduh terunggah tras trol tua-renta ulam undur-undur upas usuk uzur
    yel-yel
    12 ani-ani berkelakar honai kiloan pemondokan penebaran pengedokan penggerek tenan tilawatil
    """

  /// Bases that are written only with affixes around them.
  static let bound: StaticString = """
    60 tetap
    56 keluar tengah
    47 kerjasama
    45 kedepan
    44 sejahtera
    41 budidaya
    40 sediakan
    39 peluk
    38 sukacita
    37 beritahu tanggungjawab
    36 ujicoba
    35 banggakan
    33 tandatangan
    15 alihaksara alihbahasa alihfungsi alihkelola alihmedia alihstatus alihteknologi ambilalih anaktiri
    carimaki daurulang dayaguna dayaulang dukacita garisbawah hancurlebur hasilguna ikutserta jualbeli
    kambinghitam kelolatani kemuka kerjasosial kesamping latarbelakang lipatganda padupadan pertanggungjawab
    porakporanda rekaulang salahguna salahkaprah salahpaham salahtafsir satupadu sebarluas serahterima
    sosialekonomi susunulang tarikulur tatabusana tataguna tatakelola tatalaksana tatarias tatausaha
    tengadah tepatguna tepatwaktu tidakadil timbangterima tindaklanjut titikberat tumbuhkembang
    tumbuhkembangkan tunjuksilang uraikan wargabinaan
    """

  /// Abbreviations and Roman numerals, folded.
  static let acronyms: StaticString = """
    55 km
    51 ha
    50 dll
    46 ta
    41 dkk dsb ml
    38 bkn
    37 dst
    15 amsi apd atcs bkpp dbh dwp fgd haki hki hkti kemenaker kemenbud kemendag kemendes kemendikbudristek
    kemendikdasmen kemenlu kemenpan kemenparekraf kemenperin kemensos kud kwt lkpj lmdh lppd malut menaker
    mendag menkumham menpan menpanrb mensos mentan odp opd otg pbg pdp pju pltmh plts ppj rkpd rkpdes rpjmd
    rpjmdes rsia rtmc sdgs slf smsi sp4n spbe tjsl wfh wfo xxii xxiii xxiv xxv
    """

  /// What the rules of affixes would allow, and the dictionary does not.
  static let refused: StaticString = """
    57 dimana disini lainya
    56 apapun
    54 silahkan
    52 kemana
    51 disana
    50 diatas siapapun terimakasih
    49 dibawah didalam
    48 diantara diantaranya diluar
    47 dirumah kedalam kerjasama kesini merubah orangtua
    46 disitu sepakbola walikota
    45 dimanapun disamping ditempat kedepan kesana nafas
    44 didepan hutang ijin mempercayai seringkali telpon terpercaya
    43 bekerjasama dibelakang didalamnya disekitar ditengah kedepannya perduli
    42 bernafas keatas kerumah
    41 budidaya dimasa disetiap mempesona
    40 bertanggungjawab berterimakasih dibidang dihadapan disisi kebawah terlanjur
    39 dijalan diseluruh lagipula menghisap pengrajin
    38 antri bulutangkis diawal didaerah dihari disekolah kebelakang menelpon
    37 berhutang beritahu berkerja diakhir dikota dirubah disekitarnya mempercayakan tanggungjawab
    36 diatasnya dilapangan dipersilahkan diruang ditahun hisap mengijinkan sumberdaya terlantar ujicoba
    35 berpergian dikantor diwilayah himbauan kesitu memperdulikan memperkosa mengantri merubahnya orangutan
    34 bercermin dibulan diketemukan dilokasi reksadana
    33 dilingkungan dipasar disela hapal kesekolah menghimbau tandatangan
    32 didesa ditingkat menghapal
    31 kedalamnya menyontek pengrusakan
    30 berserta berterbangan kekantor menyolok
    15 bertandatangan berternak berubah-rubah cenderamata cinderamata contek diaula diera digedung dihalaman
    dihotel dikabupaten dikecamatan dimedia dipendopo diprovinsi dipublish dirobah gladibersih hembus himbau
    jinawi kedesa kejakarta kekota keretaapi kesamping ketengah marabahaya melebihkurangkan membom
    memerbaiki memerbarui memerkuat memertahankan memperkarai memperkarakan memrioritaskan memroduksi
    memunyai mencat mencek mengenyampingkan mengeritik mengetrapkan menghembus mengkoordinir mengkoreksi
    menglas mengritik mengrusak mensahkan menyintai menyoba menyontoh merobah nyontek pengkomunikasian
    penglepasan pensosialisasian pensuksesan penterjemah rumahsakit rumahtangga tatacara tatakelola
    tataniaga tatatertib temugiring tergok
    12 pengantian cacatan tunjukan letakan naikan mengobat mengantungi dikantungi penganti menganti mahasiwa mahasiwi sepajang
    sesorang perusahan memilik mempunya berati sekaran melalu menganti penyataan perkerjaan sebagaian semuannya
    semunya maslah tanki kebanggan kambali kasawan sepert demikan kebiasan seacara berama penguni pemahan terjalinya
    tertian disungguhi pemapar pernafasan pembinan prakiran diperolah menyarakan disatu dikeluarga dimasyarakat dialam
    merespon
    """

  /// Casual and texting language.
  static let colloquial: StaticString = """
    59 yg
    55 km
    54 ayo dr gak nggak
    53 oke sih
    52 gue
    51 aja banget kalo udah
    50 dah dll ga kok
    49 bikin gua ngomong ok
    48 deh dong gimana lu nih utk wah wow
    47 bro dgn enggak gitu jl kak
    46 guys lo ngga tdk yuk
    45 emang kayak okay pake tuh
    44 aduh gede hehe ngobrol pd pengen temen
    43 gan kagak sampe
    42 cuman dapet elo gini haha ngapain trus
    41 dkk dlm dsb klo loe ngerti nongkrong org sdh tsb
    40 curhat jomblo kl nanya
    39 abis bs jd jg krn sis ttg
    38 bkn dikit doang inget ngantuk nyari sy tgl
    37 btw dst engga kece spy
    36 blm cobain hihi hrs kosan lebay mimin nambah ndak ngajak ngeliat ngopi ntar
    35 baper gebetan kpd lakuin ortu pengin receh
    34 alay bgt dapetin healing kepo knp skrg
    33 ngumpul ogah
    32 bokap gapapa jelasin nda wkwk
    31 ampe gmn
    30 nyokap
    15 anjay barengan bestie bikinin bilangin entar gabut mager nambahkan ngefans santuy skr thd
    12 dinten dorang hatur katong kesusu kitorang kulo matur mboten menta ndilalah ngala ngana ngeten
    nggih niku nuhun nuwun panjenengan piye punten reti sabarang saben sampun tenan torang uenak urang
    """
}
