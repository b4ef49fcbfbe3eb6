// swift-format-ignore-file
/// Words that the lists of frequent words lack: of administration, law, villages and schools.
///
/// Written by the authors of bimtek.
enum AddedWords {
  /// Bases, to which affixes attach.
  static let bases: StaticString = """
    25 akuntabel becermin deviasi disinfeksi disinfektan duafa ekuivalen elektrifikasi fogging hilirisasi
    kuintal mengelas mikraj notula realokasi rembuk selawat telantar tepergok transpor ustazah
    15 abrek absorpsi acu acung adagio adhesi adjektiva advis aerobatik afdal agih agitasi ajeg ajek aju
    ajuk akhirulkalam akomodatif akseptor akuades akuatik akupunktur alinea alir alpa ambeien amendemen ampu
    amputasi amuk ancang anggit angpau anjak anjang anjur anode antap antisipatif anut anyam aplikatif
    apostrof aritmetika artikulasi asimilasi asiri aspiratif astagfirullah astronaut asup ateisme ateret
    autentik autobiografi autodidak ayom ayuh azimat balig balsam balut bangkang bapanda barikade baring
    barzakh basmi batil baur beduk bekali beker belacu belangkon beloon belot benah benam bengkuang bentak
    bentur benzol berahi berandal berangus berantas berengsek berewok besut bienial biliun binar bineka
    bingkis biosfer biseps blangko bolpoin bombardir bonafide bongkah borongan boyong braille bramacorah
    bredel brokat bual bubuh bubung budek bumiputra buncah cacah cadel cakup canang cangkok cantum carut
    cebur cecak cecar cecer cegat cekal cekam cekik celurit cemar cemooh cengang cengkeram cengkerama cerap
    cerek cetus cibir cicil cicip cincong ciut coblos cuat cucur cumbu cuplik curat daif dajal dakwa damba
    dampar damping dapuk daulat degup dekam dekap dekret dengkur dengus depolitisasi derap desersi desis
    detergen didih diode diskotek disrupsi distilasi dobrak dongak dramatisasi drumben duha dulang dwibahasa
    ecer ejek eksem ekshibisi eksklusivitas ekstrover elak elakkan elap emban embara embus emis enek
    ensambel entak entas enyah enyam epos erami erang esens eskadron faksimile faksimili farmakope
    fitotoksoid fobi folklor frigid gaet gagas galaktosa gandewa ganjal garebek gebrak gedor geiser geladah
    gelantung gelegar gelepot geletak geliat gelimang gelincir gelinding gelitik gelondong gelontor gelung
    gelut gembleng gemercik geming gempur genang gencat genealogi genjot gentayang gerayang gerebek gerendel
    gerigi gerogot gerombol gertak gerundel gerutu gigabita gigil gilas gilir gips giur glaukoma glosarium
    godok golak golong gonggong gongseng gubah gubris gugah gulingkan gulir gumam gumpal gumul guncang
    gunduk gunjing gurami gusur guyon guyur halau hambur hampar hanacaraka hardik hasut hela helat hempas
    herbivor heterografi hidang hidraulis hieroglif higiene himne himpun hindar hipermetropia
    hipovitaminosis hirau hujam hujat humus hunjam hunus ibtidaiah idah idam idap ijmak ijtimak ikhtisar
    iktibar iktikad iktikaf ilhami imbau imbuh impi impit infiltrasi ingar insaf inteligensi
    interkontinental intermeso internis interpelasi introver ionosfer iradat israk istigfar istikamah iur
    jahiliah jajah jajal jajar jalangkung jamah jangkit jarah jebak jeblok jebloskan jejal jejer jelangkung
    jelma jemawa jenguk jerembap jeriken jerumus jinjing jiplak jisim jolok jorjoran jubileum jujitsu julang
    juluk julur juntai kabung kadariah kadi kafah kafetaria kais kakaktua kaleidoskop kalkarium kamat
    kamerawan kanaah kapabel karapan karburasi karnivor kasidah kastel katalepsi katalisis katapel katekis
    katode kayuh kebumikan kecam kecamuk kecimpung kecoh kecundang kekang kekeh kelabui kelahi kelana
    kelekatu kelengar keluak keluih kelupas kempis kemuka kendara kepak kepul keram keremi keretek kernyit
    keroyok kerubung kerucil kerumun kesambi kesiap kesima kesuma ketus khianat kias kiaskan kibar kibas
    kikis kilap kinja kisar kitar klep kleptomania klona koar kolektivitas kolintang kolumnis komplot kongko
    konsekuen konsinyasi kontinu korsleting kosen kosmonaut krol kuaci kuak kubang kucil kucur kudap
    kuitansi kuliti kumandang kumulus kunut kuras kuratif kutat kutik labrak labuh lacur lagak lalap lambai
    lampias lampir lancong landa langgan langsir lantar lantik lantun larik lavendel lawat layat leceh
    lecehkan leding legawa lejit lenceng lengos lepuh lerai lesat leset letup letus leveransir libat lilit
    limfa limpah lindas lingkung lipatganda lipur liput litani longmars lonjak lorot lowong luap lucut
    luhung lumas lumur lungsur mafhum mahfuz maizena makhdum makrifat makruf maktub makzul malapraktik
    mandek maneken marawis marbut marginal materiel megalopolitan menceret mendam mentol menung merkurokrom
    metanol meterai miliuner minimalisasi miop miopia monoteis monotipe morel mosaik muazin mubalig
    mukadimah mukim muncikari mungkir muruah musabab nafi naung neokolonialisme neto netralisasi ngiang
    nifas nista nobat nonsens nyana obrol oles omel omnivor opelet oplos pacul palak pampang pampat pancar
    pancung pancur pangku panjar pantul panut papas pascapanen pasfoto pasuk pasung patriarkat patrilineal
    pedepokan pejam pelanting peleset pelesetan pelesir pelintir penatu pencar penda pendam pengang
    pengomunikasian pental penyosialisasian penyuksesan pepet perangah peranjat percik perdaya pergok perigi
    perinci peringat perosok perosot piama piara pijak pilah pindai pintal polarisasi promotif pugar pukau
    pulung pumpun pungkas punuk purifikasi puruk qari qariah racik rajalela rajuk ramal ramban rampai
    rampingkan ramu rangkai rangkak rangkul rangkum rapikan rasialis ratap raung raup rebak redam regang
    rehabilitatif rekat relai rembes renaisans rengek renggut rengkuh renung resap retas ricuh ringis
    ringkuk ringkus rintang rintih rintis risi rodi rogoh rohaniwan romabk rombak rombong romusa rongrong
    rongsok rontgen rosot rukuk runding rundung runtun runut sabet sadur sahib sahut sakarin sakelar
    sakralkan salip salur sambang sambar sanawiah sandar sanding sandung sangga sanggah sanggama sangkal
    sanjung sapih saput sarsaparila sasar sayat sayidi sebrang sedak sediakala sekring sektarian
    selektivitas selenggara selesma seleweng selia selidik selinap selip selisik selundup selusup selusur
    semadi semai semat semayam sembelih sembul sembur semenda semenjana semprul sendat sendawa sentak
    sentigram sentil sepatbor sepur serapah serban sergah sergap seringai serobot serpih seruduk setagen
    seteru setip setubuh seyogianya sigaret sikut simbah simpuh sinagoge sindir sinekdoke singkap singkir
    singsing sinyalir sirat sirop sisih sisip siter siul skolastik skors slang sodor sogok sohor sokong
    solek solutif somasi sombrero songsong sontek sowan spageti spiritus sportivitas stanza stoples suai
    subsider suguh sundal sundul sungut sunting suruk susastra susup susur susut swakelola sweter swipoa
    syogun syubhat taala tablig tabuh tagih tahfiz tahiat takar taksir takzim tambat tampik tamsil tanak
    tanggulang tangkal tangkar tanjak taoco taoge tapis tarikat tarkhim tatar tatih taut tawaf tawan tawur
    tecermin tegun telantang teledor telungkup telusur tenggiling tenggorok teperdaya tepis terabas terap
    terenyuh teritis terka terkam terpa terubus terwelu terzina tetas tiarap tifus tikai tikung tilap tilik
    timbun timpa tindas toleh tonil tonjok tonjol topang topas toreh trafo trakom tripleks tuai tualang
    tubruk tuding tukik tular tumpas tumpu tunang tunggak tunggang tunjang udar ukhrawi ukulele ulas umbar
    umpat ungsi untun urai urug usada usik utus vak varises vaskular vermak vinyet voltase vulkanis warisi
    wejang wudu yudikatif zhuhur zigot
    """

  /// Derived forms, and words that take no affixes.
  static let forms: StaticString = """
    25 agar-agar aktuaria alih-alih alihdaya alkes alsintan alun-alun andaikata andaipun apbdes apbdesa
    asal-usul babinkamtibmas bahu-membahu bapenda bapperida baru-baru basa-basi basisdata batita
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
    keterpaduan ketidakhati-hatian ketidaksengajaan khataman kilowatt kira-kira kocar-kacir kodi komat-kamit
    komdigi komorbid komposter kongko-kongko konsumtif kontens konvalesen kopdes kopi-kopi kunang-kunang
    kupu-kupu kura-kura kwarcab kwarran laba-laba laki-laki lakip lalu-lalang lalu-lintas lama-kelamaan
    lama-lama langit-langit lauk-pauk layang-layang lengger lika-liku likuefaksi linmas lkjip lumba-lumba
    luntang-lantung luring mahaguru makroekonomi malam-malam manasik mapolres masing-masing megawatt
    melatarbelakangi memerkosa memesona memorakporandakan memorandum memperjualbelikan memperkenankan
    mempersilakan mendayagunakan menduakan mengalihfungsikan mengambilalih mengambinghitamkan
    menganaktirikan mengebumikan mengebut mengelon mengepak mengepel mengetengahkan mengetua menggarisbawahi
    menghancurleburkan menyegerakan merti metadata mikroekonomi mililiter moga-moga mondar-mandir
    morat-marit mudah-mudahan muharam mujahadah mula-mula muspida muspika musrenbang musrenbangcam
    musrenbangdes nakes narahubung nib nominalisasi notulis numerasi nuzulul nyadran odf ods oleh-oleh
    optimistik ornop outsourcing padukuhan pagi-pagi pahing pantarlih panwascam parahita paru-paru pebasket
    pebulutangkis pecatur pedansa pedukuhan pegolf pekarya pekebun peladen pelantar pelestari pelipatgandaan
    pembudidaya pembudidayaan pemdes pemeroleh pemerolehan pemrakarsa pemrogram pemrotes pendapa
    pengalihfungsian pengecatan pengelas pengepakan pengetikan pengikutsertaan pengkaji penindaklanjutan
    penyalahguna penyebarluasan perbarui perbincangkan perbolehkan perbup perdengarkan pererat pergudangan
    perhutanan perikemanusiaan perindah perjelas perkada perkaya perkecil perkenan perketat perkim
    permendagri permendikbud permenkes permenpan persekolahan persempit persepuluh persilakan persingkat
    persuratkabaran pertegas pertelevisian pertontonkan perundang-undangan perwali phbs pkbm pkh pokdarwis
    poktan polantas poliklinik polindes pontang-panting popda porak-poranda porkab porprov pos-el posbindu
    poskesdes posyankesdes ppid ppkm pppk pranala pringgitan profitabilitas prokes prospektif prospektus
    provisi psbb psikotropika ptsl pulang-pergi pura-pura purnabakti purnatugas pustu rabiulakhir rabiulawal
    rakerda rakor rakorda rakornas rakortas ramah-tamah rapbd rapbn raperda rapim rata-rata rdtr reasuransi
    redenominasi refocusing reforma remeh-temeh renja renstra rentabilitas riang-gembira rtrw ruwatan
    sahut-menyahut sakip sama-sama sambung-menyambung santriwan santriwati saprodi sarpras satlinmas
    sayur-mayur seakan-akan sehari-hari sehari-harinya sekcam sekdes sektoral sekurang-kurangnya sekurangnya
    sekwan selambat-lambatnya selambatnya seluk-beluk sementang sementangpun semiliar seolah-olah
    sepersepuluh sepertujuh serba-serbi serbabisa serta-merta sertijab sesembahan setda setidak-tidaknya
    setriliun sia-sia silang-sengkarut silpa simpan-pinjam sinden sinergisitas siniar skrining solvabilitas
    sopan-santun stunting suka-duka sungguhpun surat-menyurat surveilans swab swafoto syakban tagana takarir
    takjil takmir tanda-tanda tandan tarawih tawar-menawar teka-teki tekon telentang tembusan terbarui
    terkelola terkeluar tetumbuhan tiba-tiba tindak-tanduk tolong-menolong tpst tukar-menukar tunadaksa
    tunagrahita tunarungu tunggang-langgang turun-temurun ubur-ubur ugal-ugalan umbul-umbul undang-undang
    unggahan utak-atik vaksinator videografer videografis volatilitas walidata wanti-wanti warganet
    warna-warni was-was wasting wbbm wbk wihara zulhijah zulkaidah
    15 antaragama antarberbagai antarbudaya antardaerah antardesa antargenerasi antargolongan antarinstansi
    antarjajaran antarjemaat antarkabupaten antarkecamatan antarkomponen antarkota antarlembaga antarmakanan
    antarmanusia antarnegara antarpartai antarpedagang antarpelajar antarpemangku antarpembeli antarpemuka
    antarpencinta antarpengunjung antarpenumpang antarperangkat antarpeserta antarpihak antarprogram
    antarprovinsi antarradio antarremaja antarsanggar antarsatu antarsektor antarseluruh antarsesama
    antarsiswa antartamu antarumat antarunit antaruntuk antarurusan antarwarga antarwilayah antifitnah
    antihoaks antinarkoba antinyeri antitesis bengkarung bengkawan benturung darmawisata disosialisasikan
    dwifungsi empedal gamitan intrakurikuler jenama kirik lantatur lokapasar mahadata mancakrida matros
    memacari memadankan memadatkan memagari memahamkan memailitkan memajaki memaket memaketkan memaku
    memalak memalang memamitkan memarafrasakan memarodikan memelopori memercayakan memerkarai memerkarakan
    memolisikan memopulerkan memosisikan memosting memublikasikan menadaburi menakdirkan menato mengalkulasi
    mengambilalihkan mengampanyekan mengarantina mengategorikan mengerut mengilat mengkal mengkeret
    mengodekan mengokohkan mengolaborasikan mengombinasikan mengompensasi mengomunikasikan mengondisikan
    mengonfirmasikan mengonsolidasikan mengonsultasikan mengonversi mengoordinasikan mengotak-ngotakkan
    menoleransi menomorsatukan menyabotase menyamaratakan menyejajarkan menyiagakan menyiasati
    menyimulasikan menyinergikan menyinkronkan menyinyalir menyomasi menyortir menyosialisasikan menyubsidi
    menyugesti menyurvei mestika multidimensi multietnik multiguna multipihak multipotensi nonalam nonbank
    nonbatik nondiskriminasi nonfisik nonhayati nonkayu nonkebutuhan nonkesehatan nonkomersial nonmudik
    nonmuslim nonpegawai nonpemerintah nonpenerima nonprofit nonreaktif nonstruktural nonteknis nontunai
    nonyudisial pascabencana pascaberbuka pascaimunisasi pascakebakaran pascakemerdekaan pascakepulangan
    pascalebaran pascapandemi pascapelaksanaan pascapemungutan pascaterbakar pelipat pemengaruh penapisan
    pengaliran pengodean pengondisian pengoordinasian pengudetaan penjenamaan penyanitasi prakerja pramusiwi
    pramuwisata prasejahtera pratinjau pujasera salindia sementelah semikesejahteraan semipermanen
    semivirtual subbidang subkoordinator subsektor taklimat tetikus tunasusila tunawicara
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
    57 dimana disini
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
    """

  /// Casual and texting language.
  static let colloquial: StaticString = """
    59 yg
    55 km
    54 ayo dr gak nggak
    53 oke sih
    52 gue
    51 aja banget kalo udah
    50 dll ga kok
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
    38 bkn dikit doang ngantuk nyari sy tgl
    37 btw dst engga kece spy
    36 blm cobain hihi hrs lebay mimin nambah ndak ngajak ngeliat ngopi ntar
    35 baper gebetan kpd lakuin ortu pengin receh
    34 alay bgt dapetin healing kepo knp skrg
    33 ngumpul ogah
    32 bokap gapapa jelasin nda wkwk
    31 ampe gmn
    30 nyokap
    15 anjay barengan bestie bikinin bilangin entar gabut mager ngefans santuy skr thd
    """
}
