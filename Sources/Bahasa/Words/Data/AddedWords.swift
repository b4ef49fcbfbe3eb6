// swift-format-ignore-file
/// Words that the lists of frequent words lack: of administration, law, villages and schools.
///
/// Written by the authors of bimtek.
enum AddedWords {
  /// Bases, to which affixes attach.
  static let bases: StaticString = """
    25 elektrifikasi fogging hilirisasi realokasi rembuk telantar transpor
    15 acu acung advis agih agitasi ajeg ajek aju ajuk alir alpa ampu amputasi amuk ancang anggit anjak
    anjang anjur antap anut anyam artikulasi asimilasi asup ayom ayuh balut bangkang baring basmi baur
    bekali belot benah benam bentak bentur berangus berantas besut binar bingkis bombardir bongkah borongan
    boyong bual bubuh bubung buncah cacah cakup canang cangkok cantum carut cebur cecar cecer cegat cekal
    cekam cekik cemar cemooh cengang cengkeram cengkerama cerap cetus cibir cicil cicip ciut coblos cuat
    cucur cumbu cuplik curat dakwa damba dampar damping dapuk daulat degup dekam dekap dengkur dengus derap
    desis didih disrupsi dobrak dongak dulang dwibahasa ecer ejek elak elakkan elap emban embara embus emis
    entas enyah enyam erami erang gaet gagas ganjal gebrak gedor geladah gelantung gelegar geletak geliat
    gelimang gelincir gelinding gelitik gelontor gelung gelut gembleng geming gempur genang gencat genjot
    gentayang gerayang gerebek gerigi gerogot gerombol gertak gerundel gerutu gigabita gigil gilas gilir
    giur godok golak golong gonggong gubah gubris gugah gulingkan gulir gumam gumpal gumul guncang gunduk
    gunjing gusur guyon guyur halau hambur hampar hardik hasut hela helat hempas hidang himpit himpun hindar
    hirau hujam hujat humus hunjam hunus idam idap ikhtisar ilhami imbau imbuh impi infiltrasi insaf iur
    jajah jajal jajar jamah jangkit jarah jebak jeblok jebloskan jejal jejer jelma jemawa jenguk jerembap
    jerumus jinjing jiplak jolok julang juluk julur juntai kabung kais kayuh kebumikan kecam kecamuk
    kecimpung kecoh kecundang kekang kekeh kelabui kelahi kelana kelupas kemuka kendara kepak kepul kernyit
    keroyok kerubung kerumun kesiap kesima ketus khianat kias kiaskan kibar kibas kikis kilap kinja kisar
    kitar klona koar komplot kuak kubang kucil kucur kudap kuliti kumandang kuras kutat kutik labrak labuh
    lacur lagak lalap lambai lampias lampir lancong landa langgan langsir lantar lantik lantun larik lawat
    layat leceh lecehkan lejit lenceng lengos lepuh lerai lesat leset letup letus libat lilit limpah lindas
    lingkung lipatganda lipur liput litani lonjak lorot lowong luap lucut luhung lumas lumur lungsur maktub
    makzul marawis menung mukim nafi naung ngiang nista nobat nyana obrol oles omel oplos pacul palak
    pampang pancar pancung pangku panjar pantul panut papas pasuk pasung pejam pelanting peleset pelesir
    pelintir pencar penda pendam pengang pental pepet perangah peranjat percik perdaya pergok perigi perinci
    peringat perosok perosot pertahan piara pijak pilah pindai pintal polarisasi pugar pukau pulung pumpun
    pungkas pungkir purifikasi puruk racik rajalela rajuk ramal ramban rampai rampingkan ramu rangkai
    rangkak rangkul rangkum rapikan ratap raung raup rebak redam regang rekat rembes rengek renggut rengkuh
    renung resap retas ricuh ringis ringkuk ringkus rintang rintih rintis rogoh romabk rombak rombong
    rongrong rongsok rosot runding rundung runtun runut sabet sadur sahut sakralkan salip salur sambang
    sambar sandar sanding sandung sangga sanggah sangkal sanjung sapih saput sasar sayat sebrang sedak
    sediakala selenggara seleweng selia selidik selinap selip selundup selusup selusur semai semat semayam
    sembelih sembul sembur semprul sendat sendawa sentak sentil serapah sergah sergap seringai serobot
    serpih seruduk seteru setubuh sikut simbah simpuh sindir singkap singkir singsing sinyalir sirat sisih
    sisip siul skors sodor sogok sohor sokong solek somasi songsong sontek sowan suai suguh sundul sungut
    sunting suruk susup susur susut swakelola tabuh tagih tahfiz takar taksir tambat tampik tanak tanggulang
    tangkal tangkar tanjak tapis tatar tatih taut tawan tawur tegun telantang teledor telungkup telusur
    tenggorok tepis terabas terap terka terkam terpa tetas tiarap tikai tikung tilap tilik timbun timpa
    tindas toleh tonjok tonjol topang toreh tuai tualang tubruk tuding tukik tular tumpas tumpu tunang
    tunggak tunggang tunjang udar ulas umbar umpat ungsi untun urai urug usik utus voltase warisi wejang
    yudikatif
    """

  /// Derived forms, and words that take no affixes.
  static let forms: StaticString = """
    25 agar-agar aktuaria akuntabel alih-alih alihdaya alkes alsintan alun-alun andaikata andaipun apbdes
    apbdesa asal-muasal asal-usul babinkamtibmas bahu-membahu bapenda bapperida baru-baru basa-basi
    basisdata batita becermin bercita-cita berelok-elok berhati-hati berkemajuan berketerampilan
    berketuhanan berkewarganegaraan berpeninggalan berpenyakit berperikemanusiaan berperkara berpura-pura
    bersama-sama bimtek bintek biogas biopori biri-biri bkpsdm bnnk bolak-balik bphtb bpkad bpnt bumdesa
    bundengan busui carica carut-marut caturwulan cengkih centang-perenang cita-cita compang-camping
    coreng-moreng cumi-cumi danramil dasbor dataset debitor deflasi deregulasi desas-desus desawisata
    deviasi dialihfungsikan diambilalih dianaktirikan dicita-citakan didayagunakan digarisbawahi
    dikambinghitamkan dikebumikan dikedepankan dikepalai dikesampingkan diketengahkan diklatpim
    dilipatgandakan dinsos dipunyai disdikbud disdukcapil disegerakan disekolahkan disinfeksi disinfektan
    diskominfo diskop disnaker disparbud disperindag dispora disposisi distan dititikberatkan dlh dolanan
    dpmptsp dpupr duafa dukcapil e-budgeting e-government e-katalog e-ktp e-musrenbang e-planning ekapraya
    ekspo ekstensifikasi ekuivalen endemi eskalasi evakuator faskes forkompimda forkopimcam forkopimda
    gakkumdu gapoktan gara-gara gasifikasi gegap-gempita geoportal geospasial gerak-gerik gonjang-ganjing
    gotong-royong gow grebeg gros halalbihalal hansanitizer hari-hari hati-hati hedging hiruk-pikuk
    hormat-menghormati huntap huntara huru-hara iduladha idulfitri iftar iming-iming indikatif
    industrialisasi infak infografik ingar-bingar inovator intensifikasi interim interoperabilitas isoman
    istigasah jangan-jangan jathilan jual-beli juklak juknis jumadilakhir jumadilawal jumantik jungkir-balik
    kaban kadang-kadang kadus kait-mengait kalang-kabut kalpataru karawitan karhutla kasih-mengasihi kasubag
    kasubbag kasubbid kasubdit kealpaan kebencanaan kedua-duanya kehumasan kelaki-lakian kelimanya kempo
    kenan kendatipun keniscayaan kepariwisataan keperempuanan kepesertaan kepmen kepres kesatu kesbangpol
    kesebelas keseratus kesling kesukarelaan kesukarelawanan ketatanegaraan ketatausahaan keterpaduan
    ketidakhati-hatian ketidaksengajaan khataman kilowatt kira-kira kocar-kacir kodi komat-kamit komdigi
    komorbid komposter kongko-kongko konsumtif kontens konvalesen kopdes kopi-kopi kreditor kuintal
    kunang-kunang kupu-kupu kura-kura kwarcab kwarran laba-laba laki-laki lakip lalu-lalang lalu-lintas
    lama-kelamaan lama-lama langit-langit lauk-pauk layang-layang lengger lika-liku likuefaksi linmas lkjip
    lumba-lumba luntang-lantung luring mahaguru makroekonomi malam-malam manasik mapolres masing-masing
    megawatt melatarbelakangi memerkosa memesona memorakporandakan memorandum memperjualbelikan
    memperkenankan mendayagunakan menduakan mengalihfungsikan mengambilalih mengambinghitamkan
    menganaktirikan mengebumikan mengebut mengelas mengelon mengepak mengepel mengetengahkan mengetua
    menggarisbawahi menghancurleburkan menyegerakan merti metadata mikraj mikroekonomi mililiter moga-moga
    mondar-mandir morat-marit mudah-mudahan muharam mujahadah mula-mula muspida muspika musrenbang
    musrenbangcam musrenbangdes nakes narahubung nib nominalisasi notula notulen notulis numerasi nuzulul
    nyadran odf ods oleh-oleh optimistik ornop outsourcing padukuhan pagi-pagi pahing pantarlih panwascam
    parahita paru-paru pebasket pebulutangkis pecatur pedansa pedukuhan pegolf pekarya pekebun peladen
    pelantar pelestari pelipatgandaan pembudidaya pembudidayaan pemdes pemerolehan pemrakarsa pemrogram
    pemrotes pendapa pengalihfungsian pengecatan pengelas pengepakan pengetikan pengikutsertaan pengkaji
    penindaklanjutan penyalahguna penyebarluasan perbarui perbolehkan perbup pererat pergudangan perhutanan
    perikemanusiaan perindah perjelas perkada perkaya perkecil perkenan perketat perkim permendagri
    permendikbud permenkes permenpan persekolahan persempit persepuluh persingkat persuratkabaran pertegas
    pertelevisian perundang-undangan perwali phbs pkbm pkh pokdarwis poktan polantas poliklinik polindes
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
    unggahan ustazah utak-atik vaksinator videografer videografis volatilitas walidata wanti-wanti warganet
    warna-warni was-was wasting wbbm wbk wihara zulhijah zulkaidah
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
    54 silahkan
    47 merubah
    45 nafas
    44 hutang ijin telpon terpercaya
    43 perduli
    42 bernafas
    41 mempesona
    40 terlanjur
    39 menghisap pengrajin
    38 antri menelpon
    37 berhutang berkerja dirubah
    36 dipersilahkan hisap mengijinkan terlantar
    35 berpergian himbauan memperdulikan memperkosa mengantri merubahnya
    34 bercermin
    33 hapal menghimbau
    32 menghapal
    31 menyontek pengrusakan
    30 berserta berterbangan
    15 berternak berubah-rubah contek dirobah hembus himbau melebihkurangkan membom mencat mencek
    mengetrapkan menghembus mengkoordinir menglas mengrusak mensahkan merobah penglepasan tergok
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
