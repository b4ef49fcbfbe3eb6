// swift-format-ignore-file
/// Common names of persons and places, folded.
///
/// Given names and family names in part from Faker (Daniele Faraglia and others, MIT), places and the rest by the
/// authors of bimtek; frequencies from wordfreq.
enum NameWords {
  /// Names of persons, places, peoples and brands.
  static let names: StaticString = """
    73 di
    66 ya
    63 indonesia
    62 ia
    59 jakarta
    58 dulu inggris ku
    57 allah cinta
    56 islam nah yah
    55 al amerika jawa pak
    54 ah bandung jepang
    53 bali
    52 korea sm surabaya
    51 aceh android asia http raya
    50 arab bogor bu eropa facebook hp jerman lee malang medan papua rusia semarang yesus yogyakarta
    49 agung ahmad bekasi belanda cina google india makassar muhammad padang promo solo
    48 admin australia harry instagram italia jaya jokowi karna ki lampung madrid manchester riau sarapan
    singapura spanyol tangerang twitter van yo youtube
    47 ac barcelona budi depok dewi fc gara han honda hong iphone israel kalimantan lho malaysia maya
    merdeka nonton paris pilkada po samsung saudi sulawesi thailand timnas windows
    46 afrika agus anime apple banten batam champions chelsea cirebon galaxy gw https jan jogja joko kong
    kristen kristus liverpool maria mesir metro palembang pasca prancis sari seo serang tiongkok toyota
    turki yu yunani
    45 anna banyuwangi bayern billy bima brasil bye cd chan citra dna flash golkar hatta hee hyun indo
    jepara jo juventus kai khan kudus manado meksiko mendadak microsoft muhammadiyah nusa palestina
    pekanbaru perancis ra rs sejenak soekarno sony su sumatera sunda suriah tari ui whatsapp widodo woo
    44 abdul ahok ai argentina asean atm balikpapan bambang bella bengkulu blackberry buddha cc chen del
    denpasar edward fi fifa filipina garut hei hr idol indra inter ios iran iso jae jambi jessica kanada
    karawang kediri kuningan kupu madura mak maluku musa nokia oppa palu patrick persib pertamina pks
    prabowo rio roy sarah shin sidoarjo simon singapore sukabumi sung surya suzuki tama th tiens tokyo umar
    vietnam voucher walter wifi yi yoon yusuf
    43 ambon ane fulan fulani bangka bangkok banjarmasin bb bobby cafe carl dvd fa fu hasan hyung idul ip jane jang
    jember jong joo joon jose kanak katolik lisa luis madiun mario mataram meriah motogp mui nam napoli
    naruto nasa nina ongkir os pakistan pki potter pr pra prima ps qs queen rahmat ronaldo samarinda sctv
    siti slot sman sriwijaya swiss tae tai tegal telkom tommy ugm victor victoria wahyu wu xl yamaha yan ye
    yoga
    42 abbas abi ace ade anies banjar basuki belgia belitung bertengkar bio blitar bmw bp cia com darimana
    dian diana dp dpp duo eko evan ftv gading gatot gb gerindra gp gps gresik gunawan halim hindu hye
    ibrahim imut indosiar ipa iq irak irlandia iwan java jayapura ju julia karno kartini kebumen keyboard
    klaten kyung lestari linda madinah magelang malik marshall melayu messi mg myanmar ninja noah osis
    parpol pdi pdip pekalongan pk pontianak portugal purwakarta purwokerto rachel rcti reza ribet rossi
    seoul serie singh sleman soeharto sp spongebob sudirman syiah taiwan telkomsel timor tionghoa valencia
    vincent wei wi yaman yeon yong
    41 ab abdullah abraham agensi aisyah anwar arema avatar bae bantul batak bergegas betawi bla bojonegoro
    bukhari caesar cao catur chang cianjur cikarang cimahi dahlan daud dee einstein eka elf emak eps eva
    ferrari fm font gabriel gorontalo hadi hidayat holmes hub indosat ips itb ivan je jejaring jombang jusuf
    karen karo kat kos kroasia kupang kw lan leste linux lorenzo lucas lumba manga mb mc mercedes merespon
    michelle migas mitsubishi mourinho nikita nissan panda pasifik pasuruan pati paulus pb pdf perkasa
    persija ph php pi pilpres ping pkb ppp pu puji ricky rider ridwan rizal sabu saint sakura sby sekjen
    sevilla shanghai shi spa spt ss subang sumatra surakarta swedia tao tb toba tottenham uin wikipedia yap
    yohanes yuan yun
    40 aff alfred alm amanda anas andre andrea anton arief asus athena atletico bale banyumas barca barito
    benny bersikeras bing bingo bokep bra brebes brunei bt bts carlo cilacap cindy curug dae daihatsu dev
    dimas dirjen dpt ds edi erik everton expo felix feng freddy gaza ge georgia glenn gloria gramedia gt
    habibie hendra hindia hongkong html hui ika indramayu ipb irene iskandar ismail itunes jabodetabek jeong
    jk johan kalla kapolri koi kolombia krl kun kurt lamongan lazio lebak leicester lia lionel liu loker
    luna manggarai marco marquez meme merapi merauke messenger mia ming mnc mojokerto monica moskow munich
    nana naomi nasdem nike nurul nyiakan olivia pablo penyair pertengkaran pg polandia ponorogo probolinggo
    prodi psm qatar raden rahman raj rama ramadan ranger ratna rb rembang ren reseller rin rita romeo rudi
    salman sandiaga sandra santoso sasuke sebastian segitu senayan sik skotlandia smartfren smpn smu sumbawa
    sushi tab tasikmalaya testimoni thor tidung tkp transjakarta tribun ubur ukraina uno usd vicky vip walt
    warni wc wendy wijaya wo wonosobo xiao xiaomi yahoo yahya yerusalem yudhoyono zenfone zoom
    39 abe abs adidas agnes ahn airlangga alonso antv ariel asep aston aurora austria aya barbie baswedan bk
    bontang borneo borobudur boyolali brimob bromo budiman caleg capres chandra chun ci ciamis cilegon clara
    cristiano cyrus dapil darwin dd dea deddy demak dhani dina ding dino diponegoro distro doraemon dortmund
    eden elsa enrique eugene europa fernando flores freeport gil gr hae hamzah hana hanna harun hasyim
    herman huang hyo hyuk ibn iqbal irwan jelly jne jonas joseon jupiter kal kampar karanganyar kawasaki
    kirk kkn komen krishna kuba kyu kyuhyun lp lte lukman mabes mahu mao maulana mikir miranda monaco mrt mw
    nangis nano napi nat neymar nias nigeria nm nova nuh olga omar panasonic pangandaran paslon pedro peng
    petrus pilgub playboy ppi pratama psg ramsey reruntuhan restu rina rini rizky rm rom ru rudy sabang
    salatiga satgas saul sdn sergio serpong setiawan sheila slamet sparta stefan sulaiman sumedang sumenep
    susi susilo sutan tarakan taufik teaser teddy temurun thalib tina tito tki tokopedia tr tuban uefa url
    vatikan vera viva wal xp xperia yani yeh zeus zhang
    38 achmad adha afc agatha ajax alfamart alvin amelia aqua ath ava badung baghdad bakrie bareskrim bei
    bem bengkalis berau bintaro blora blu boyband brawijaya brendan bruno bsd bugis calvin cawapres
    cengkareng chad chae chu chung cikampek cinderella cola conte dayak dede dedi denmark denny devi dicky
    dikti ditjen doo dpc ducati dumai edo elena emil ernest esdm evelyn fadli fahri faisal fauzi finlandia
    fiorentina firaun fisip fk fpi fuji fx galang gilang glee goku gomez goo gowa grab gsm guardiola
    gunungkidul haiti hanura haruka hercules heru hinata hogwarts hotspur huawei husein hwang iain imf
    indomaret irfan istanbul jamal janet jen joker joni jorge kamboja karimun kartika kasat kaskus kato
    kemayoran kendal kendari kenya kesenjangan kfc khilafah kodam koko kopassus kp kris ktt kulon kurniawan
    kwan lala lao laos lcd lim lina lola lorraine lrt ls lukas lumajang maag mae maia majalengka majapahit
    mako mangrove maroko medsos mekah milo minahasa minang mira miras mlm mohammad mona mulyadi myung nadia
    nasir nasution natasha natuna neville ngurah nico nobita noona norwegia nugroho osaka pacitan panama
    pang pangdam pcs percy perez persipura peru pkl pmi pn pom portugis prasetyo priok ptn purbalingga
    purworejo putu qing rafael raffi raihan ramen ramos rangga redmi reg regina rika rizki roberto roland
    rooney roro rpm ryu santiago satya selandia shah shan shen shinta sid silva siwon skincare smkn sofyan
    soleh solomon sophia southampton spbu sragen subtitle sukoharjo sunbae suv sweater telegram temanggung
    ternate theo tiffany tm toraja torres toto tpi tulungagung ufo ultah umm unesco unpad upi valentino vega
    ver viking viktor warnet wawan wenger willy wisnu wni wook wulan yasin yin ying zhao
    37 aan aang abd abg adit aditya adobe afi aha ang angelina anita anjungan annisa antasari arie aris
    arjuna astrid asy atlantik bangkalan bangladesh banjarnegara batavia bd bert bh bok borussia brigjen
    bukittinggi buleleng bundesliga cashback ceko chanel cheng ching chow chul cibinong cibubur cimb
    cipinang coco colt conrad damar danamon dawud dieng dika dinda dirut diva djarot djarum djoko donny dora
    eddy ella ellis erwin fahmi fang farhan fia fischer germain gianyar gina gmail gojek gor goryeo granada
    hamas hamid hamka harley haryanto hasanuddin hb headset helena hk hs hti hum hwan hyeon imran inf ipk
    islandia isuzu jadul jaka jatinegara javier jb jeju jek jia jiang jt juanda jules kapoor kasim katy
    keanekaragaman kebayoran kel kerinci klopp komnas kpi kpr kurnia kusuma kutai kwang kwon kyoto lapas
    leonardo letkol lippo lisbon luffy luwu lydia macho magetan mancing mandala manokwari marcel markus
    maryam marzuki matius mclaren mila mnctv moh momo monas mulyani muna munir mv nek nepal nganjuk nicky
    nil nisa noor nora novanto novi nunukan nurdin oki ono optimus ori ost oya palopo pam pamekasan pancake
    pandeglang pangkalpinang pantura parma pemalang pesepakbola pia pms pogba polresta ponpes prabu
    prambanan psk qi raisa rara republika resto retno rhoma rihanna ris samosir sbmptn sekuel sensei ser
    serbia setya sha shinee shu sinta situbondo sj skt sni snmptn solok sonia sonny sorong sportsbook
    stamford stella subianto sukarno swansea tabanan tanjungpinang thamrin titanic tjahaja tomohon torino
    trainee trenggalek ts ub udin ue ul undip unni uruguay usman uv vettel vina vinci violet voc wen widya
    wonogiri wp yudi yul yuni zara zhen zhou zidane zinc zulkifli
    36 aamiin abdurrahman abel airasia akira alba albania aldi alexa alicia alya alzheimer amd anastasia
    andra andreas andri ansor apache apk aquarius arjun atik atlantis audrey autobots bachtiar bagas bajo
    banjarbaru bappenas baqarah basel basri bastian bhakti bilbao bisma bitung blang blur bobo bolivia
    bondowoso bpd britania bulgaria bulog candra carmen cassie cempaka che cheol ciputat ciputra claudio
    cobra commuter corona dadang dalton dedaunan della desi diah dit dk donggala dota dpw dracula dslr
    dumbledore edison edmund edy eiffel ekslusif elias ende eonni erica erick ezra fals farah farid fei
    ferdinand fh fikri firewall fkip flashdisk frans fulham gadjah galih gao gareth gaston gayo geisha
    ghazali gideon giok girlband goblin grobogan gs guan guo gyu hades har hartono heri hermione hmi hokage
    hotspot ht htc hungaria hyundai ib ibrani idr idris ihsan inbox ipm irawan irjen irma isabel iss ita iu
    jak jamil jayakarta jeon jie jojo jolie joong juve jyp kadangkala kairo kamal kapuas kar karangasem
    karimunjawa karin katniss kbs kd khalid klaus kn kombes koo kook krakatau kriket kta kua kudo lc lebanon
    lemot len lenovo lex libya lks lubis lulu lumia macau mahfud mahmud malioboro mamuju mansur maros
    marseille martapura masjidil matic mayjen mazda melanie mengendap mermaid minangkabau mio mito mpv mtr
    mun munchen musi nahdlatul najib ngawi ngentot nim nita noh otto palangkaraya pariaman patricia pda pdb
    pdt pedrosa pep persiba pertiwi philips phk pip pkn playstore pmr png polwan pong poppy poseidon ppn
    prabumulih praha prem pringsewu progo psis psp pts qiu rabb rachman rafi rahma ramli ramon raphael raul
    rei reksa rinjani riza rizieq robby romo rossa rpg ruben rumania rutan rv sammy sampang sanggau santi
    saputra segelintir sem semeru senbatsu seon sg shahih shihab shinichi shinobi shio shopee siantar sigit
    siliwangi simalungun siska siwa sks sn soc sociedad soekarnoputri somalia sook spirulina spp stm suarez
    sugeng sule sunderland sunni suryo syahrini taipei tambora tania tasya tc tek tere teuku tia tirmidzi
    tita tj toefl tomo trafford tt tvone uas ubud una unair uns uny uss ust veer venezuela veronica vigo vin
    vita voldemort voor wagub wajo wapres warkop wat wayan wb wibowo wina wira wiranto www xavier yeo yeol
    yeong yoh yordania yuki yunus za zack zahra zainal zi
    35 adele aden ageng ahmadiyah aida airbus aish ajeng akbp aldo ampera anambas andromax anggi anisa
    antartika anyer appa arafah argo arum astro augustus avanza axel ayub azis bacan baitul banyuasin baso
    batur beckham benzema bhs binjai bl blanc bm bosnia bournemouth braga bram brio brownies bukalapak
    bulukumba bulungan burnley buton capricorn cawang cdma cekatan celine celta cheung chika chili ciledug
    ciliwung ck cn dadi dago darius dedy desy dhabi dio dion dn dodo earphone eduardo een effendi elia
    endapan epson ernesto espanyol everest faiz fanny fatih fatmawati fauzan febri felipe francesco
    fransiskus galuh gea genoa geum gie gobel gon gorong guk hamster hendrix heo hermansyah hidayatullah
    himalaya hiro hok htm husna hyang igor iis ilir iptek isabelle isl ite jackpot jembrana jenewa johor jom
    joss kahfi kakashi kamen kaoru karibia kdi kebanggan kerasukan khanna khofifah kimchi klungkung kon
    konoha kostrad koto kr kri kuhp kuwait laila lamar lamborghini langsa lenny leverkusen lotion lsi lucius
    luiz luv mahdi majah mala maman marcelo mariko marino marley marwan mdpl megatron mein melly
    mengatasnamakan menimba mera mesias mikha mimika minho minion mipa mir mirna mochtar mongol moo mozart
    mozilla mtq muh mulan mulya mustika mx nabila nad nadal nadya nai najwa nakuti narnia natsir naya nct
    nee newbie ngaji ngawur nhcp nic nino nis nk nou ns nugraha ogan oku olympus oreo oriflame palangka
    pamulang pandora pansus pap parepare pascal paska payakumbuh pbnu pearce pegasus pelalawan pencaharian
    pernafasan petra pgi pidie pim pinky pluit pranowo protestan prov psms pss psv pulo purnomo purwodadi
    puspa quraisy raditya rahayu rajawali ramayana rano ratih rebo reborn reina renault rendra rendy rene
    reno rentetan richter risma robb roni ronny rr rx saber sae saiful salma sampdoria sanjay santana
    seantero sei sejawat selangkangan serviks setimpal seto shalawat siberia sierra singkawang sinjai
    sintang siregar sirius sora sos sosmed spg squarepants sudan suharto sul susanto syifa taj tana tapanuli
    taro taufiq tebet tebo terbengkalai tibet timmy tio titiek titus troya tulip turing ubuntu uii usu utomo
    vijay villarreal vu vw wahyudi watford wd weasley webtoon wolverine wonosari xiang xu yahweh yanti yao
    youtuber yue yuli yulia yusril zaskia zee zheng zhu zon zuko
    34 abigail abri acer adler afgan afganistan aguero aii ainun airmata aisha ajay alaihi alfian aljazair
    alor alvaro alves amalia ame amik amr ancelotti andhika ando andres anfield angie angke antam anto
    antoine apec argh ariana ario arktik armenia arsene arsyad artha ary atalanta ats aurel ayana ayla
    bahrain baim bangli bantaeng barnabas barus benjolan benoa bhai bianca bimo bireuen bj blueberry bn
    boediono boer bojong bologna borg boro boruto bph buffon bund byung cagliari cai cakung camille carla
    cegukan cesar cfd chakra chand chao cherrybelle chou cikini cileungsi cin cong constantine cosmo
    coutinho cupcake daan damaskus damri danang danu dao datsun deb debby densus deok deportivo detikcom
    dilansir dipa dita dns doel dolores dompu donghae dprk draco dropship dun dyah ei elly eman emoji endah
    enim enzo erdogan estonia ethiopia evi fabio fai fanpage fatin fiesta fifi fong fransisco gaal gaby
    galatasaray gampong gangnam gapeka gazebo genji getafe ghz gibran gki gonzalo googling gprs guangzhou
    guatemala guinea hajime halmahera hani harto hatchback headphone hermes herrera herry hg hilda hiroshima
    hornet horus hrd hsu hura husain ibrahimovic icha idm idrus ihsg ijen ilyas ima indomie indri
    infotainment infra iniesta inka intra inul ipin ipul irina ishak itachi itc jatinangor jeddah jenner jer
    jhon jian jodie johanna josep jpu julio jurgen kaito kalibata kalijaga kanda kanit kanwil karawaci kayla
    kbbi kbr keke kenshin kepsek keputusasaan kesurupan khadijah khattab kj kkp kod kongo kopdar kopertis
    korem koro kotabaru kotamobagu kremlin krisdayanti krisna kuan kuch kul kurdi labuhanbatu lae lahat lal
    lanang lancer lanka lawu ldr leroy lhokseumawe ligue limo lk lm lon lubuklinggau luca luhut lun luthfi
    lyla mading magnum mahakam mahendra malaga mali malinau mancini mane manurung margo marissa maroon
    marshmallow marta marten maudy maximus mbps mcqueen melinda mengekspos mentawai merbabu metallica
    metrotv mhz miko milla minato minna mino mirza mita mojo momongan mondar morotai motorola mpok msg
    muhamad muharram muller munas mustafa mustofa nadine nagita naina nainggolan namja nao nata natsu nb
    nego nemo nikon nugini nunda olaf oni osn ott pajajaran palermo pancoran pangkep panjaitan pao paolo
    pasaman pasha pasutri paytren penelope pertamax pkm pku pmk powerbank ppa ppm prefektur prt ptt pupr
    puti pw pyaar qin quan qur rab radit raharja rahmad rahul rancaekek ranu rao ravi rawamangun rayo remy
    rerumputan reskrim reyes riana riko riri riyadh rk rodrigo rohingya romi rote rufus ruslan rusli rusun
    sambas sampit sampoerna sanur sao saud sbs schalke scooby seger seleb seno seol setiabudi severus shaleh
    shang shania shankar shao sheng shim shrek sina singaraja singel ska skk slta smansa snape somad soni
    sonya spek spiderman sporty srg ssh stie stikes stmik stoner stt stu subroto sugiarto sumbing sungkar
    sunter suzy syahputra syahrul syamsuddin syamsul syarief sylvester taek tahrir taka tamara tanjungbalai
    tarbiyah tay tbc tgk thohir thr tien timika tipikor tjahjo tkw tobias tomas tomboy tpu tsubasa turin ua
    ubun uchiha uci udinese ugd uki uks ummu umno unand ungaran unhas unicef unnes unnie utsman vcd vegeta
    venesia verona vertigo vidal vikram vino vivi vlog wabup wahab wakatobi waluyo wamena wika winda wiro
    wisman wolfsburg woon woong xian xin yai yakub yakuza yon yonif yoona yudas yui yuka yung zainuddin zhi
    zhong zola zuckerberg zul
    33 aam abas aborigin acha adel ado adz agustinus ahjussi ahy aiko ais akatsuki akp akpol alia alibaba
    allegri alwi amel aminah angelica animator annabelle aoi aragon arga aristoteles arsy aryo aslan avalon
    avi azwar baekhyun baihaqi ballon balotelli banser baubau bawean bayer benfica benitez bento bernabeu
    bersekongkol bgm bia bimbel binus bip blackjack bmx bobotoh bolo bona bosco bppt brandt brt bth buli
    bungo buritan butet buu byte cagub cahill carrefour casablanca cassandra cedric celia cello chairul
    chechnya chia choco ciawi cici cilandak cipayung cipto citilink cleo cleopatra codex collin cortez coy
    cristian cybertron cyborg cytotec daebak dag danrem davy decepticons delphi demensia deva diapit didier
    digimon djp dng dono doodle dovizioso dpl drg dufan duterte dw edm eee ekuador elisa emi emilio emoticon
    empoli eomma erika erna estat estianty etienne evo eyeliner fabregas facelift faris farma fasa fattah
    fiji firmansyah fmipa fp freya fung gaia galileo ganesha gangga gayatri gd genset gestur gia giias
    ginting gis gnome gontor gonzales griezmann gui gundam hafidz haikal handayani hangout harahap hary
    hasanah hasto hawking hendri hengky hera hermawan heryawan het hh higuain hijabers hime hoshi huru husni
    hwi icu ied ifa ih ikip iming indragiri indro ingrid inna internazionale irt iskan isp israil ito jajang
    jawatan jefri jiro jody jovi judika jupe kabhi kagami kagawa kaori kare kartanegara katana kbm keabsahan
    kejurnas keluyuran kelvin kemal kemdikbud kenji kgb kinabalu kinclong kkm klb klg kmp koes koja kolaka
    komika konstantinopel korintus korut kosta kotawaringin kpa kpop kpp krabs kulonprogo kwek kwi kyoko
    lampard lanud lazada lazarus leila lesmana levante lexus lidya lika lino linus liza lobus loco lollipop
    losari lotto lucia lutfi lyra maba macintosh mahathir maidah makoto malaya maleficent malhotra mano
    mansyur mapel maradona mariah marko marshanda mastercard mathieu matik mauro mbc mckinley mea mehra
    mempawah michelin mikael mishima mizwar mnet mobilio modric moeldoko mohamad mongolia morata moyes mpk
    msc msn mta muchtar muggle muji mukti mulyono nae nagasaki nagoya nakamura naoki neneng ngada ngompol
    niken ninggalin novita nugget nuna nyoman ocehan oda odessa odin ofc okt omo ondel ooredoo opm
    orochimaru ozawa padjadjaran pajero palmerah paloh pande paraguay pasa pasundan pau pelatnas pemilukada
    perumnas pgn phuket piccolo piero pik pileg pindad pinrang pippin pisces pltn pompeii pooja popo pph ppt
    pri prometheus prudential ptpn pur purn purwanto putro qian qq qualcomm rachmat radha radja rafting
    ragunan rah raider raikkonen rajasa raju ramses repsol rif ringo ririn riska riya rj rohis rohit rowling
    rtv rusdi sab sabrina sadikin saito salemba salomo salvatore samsul sanjaya sanusi sassuolo satoshi
    sayyid scorpio sdk seb secuil sekujur selebgram ses shaolin sherina shik shizuka sido silverstone
    simanjuntak sindoro siro sisilia skateboard smurf soedirman songo soppeng sosa spm sucipto summarecon
    suru sutrisno sven syafruddin syaiful taeyeon tagline takagi takalar takeda tamiang tanaka tangkuban
    tatsuya tbs teheran teknikal templar tendean tengger terkapar terpaut tersungkur tessa thi thierry
    tiberius tidore tintin titisan tmii toa tod tora toshiba tts tunisia tupperware tya udayana uea uganda
    ulum unas unilever universiti unj upin upn utami uts uzumaki vallecano vania vanila vimax vinales vito
    vixx vulcan wahidin waka wessex willem wna ws xie xing yam yama yamato yamin yana yash yat yazid yehuda
    yesaya yok yuna zaenal zaid zain zaki ze zimbabwe zinedine
    32 abdillah abrik acp adriano adsense adv affan afif agra agya ahlul ahm ahmadi akashi akb akhmad ako
    aladdin aladin alamsyah albus alexandre alla allianz alpen alphard aly amara ambarawa ambulan ammar amu
    anand ananta andien andromeda ano aoa apn apus aqsha argos arini armin aro asano asha ashanty asher
    asmat asti atma autobot avenger axiata aztec azza baduy bahama bakr balaikota bangil baro barru bbrp
    beby bejo benyamin beom berlusconi bete biarin bidikmisi binggung binsar bira birma bjb bkpm blambangan
    blunder blusukan boas bodhisattva bole bombana bonek bree bridgestone bripka bsm btpn bukopin bumblebee
    bunaken byun cahya cahyo cahyono camry capua carita cate cavendish cfc chacha chairil chau cheetah chibi
    chievo chim chrisye ciamik cibitung cie cijantung cilamaya cimanggis cinere cipanas ciracas cisarua
    citarum ciwidey coc coldplay condor corolla courtois cpo crayon cuitan cx dahl dairi darmin dasa dato
    deja deka dentuman deo depp dewanto dhea dien dieter dijk dimitri dipo dirasuki dji djokovic dojo dona
    dory doyok dpo dps dul dybala efesus eibar elex elohim emile eni eren eri ericsson eris esemka estadio
    etihad eustace eyd faizal falcao fansite faraday farhat farida fariz feminis fergie fib fira fitnes
    fitria fkm fleur fortuner franc fredly frey ftp fukuoka gaara gae galia gaptek gatra gayus gbk geraldine
    geun ghana giga giroud gn gomes goro gowes gracia gru gryffindor gto gubeng gunadarma gunungsitoli
    gustav gustave gustavo gwang gx haag hadid hain halimah halley hamish handset hanifah hannover hao
    haryono hasibuan hastag hattori haw hendrik hentakan hery heung hilman hima hino hizbullah hizbut hkbp
    hn hoby hodgson hokkaido hola hongaria hos hotman hou huo husin hypermart ibnul ica icardi igd iia iims
    iin ikhsan ikhwanul iki iko illahi illuminati imei imi imm imogiri imron incheon indihome innova ino
    interpol ipdn ipnu ireng irman irwansyah isc ishaq isla isyana itung iwa iz jacky jafar jagakarsa
    jagorawi jamaika jat jatiluhur jawapan jcc jee jihan jimbaran jingle jiraiya jiyeon johny jonan jono
    jordi jpg juliette junaidi jungkook jw kadir kage kamerun kangin kapolresta karnavian katsir kaur kav
    kdrt kea kecolongan kej kelud kendeng ket khe kido kiko kinal kirin klender kmi kmk komarudin komering
    komjen kono korpri korra kosa kotamadya kou krab kresna kreta kripik kristian kronos kuh kumolo kunal
    kunti kunto kyo kyun laka lapindo larissa lasem lasso latif layla lcgc ldii ldk lebong leela leia lek
    letjen leung lh liem lih lilis lita liye lobo lothar lpdp lpi lpm lps lsp luo lusi luwuk maca madagaskar
    madara magellan mahesa majenang malfoy malin maliq malta mampang manahan manca mandailing mapala marca
    mardani mardi marek margonda marius marni marsha martino matraman mauricio mayu maz medici melaka
    menyeka mercia meronta merunduk meulaboh mew mey miki miku milea milis minas minda minh mirzani misaki
    miyuki mocca moge mogot mor moro mtsn muaro muay muhaimin mukul multitasking muria mutia muzik myeong
    mysql nabil nabire naha nahrawi naru nasyid natalia naufal naura nayla nazaret nazaruddin nen neno neul
    ngeh nidji niko nin ningsih nio nippon nizam noer noerdin nok nong nrp nsp nubia nuno oa octa oia
    okinawa ola oleg olshop oman omi onde onsu opec osiris oskar ospek owh ozil padalarang pajama palmas
    pandey pandji parangtritis parigi parung pasword patrice pele pelembab pellegrini pelni pem
    pematangsiantar perdanakusuma perppu persegres persekongkolan persie pesangon pesawaran peso petronas
    peugeot phu pid pii pikachu pilbup pilkades pique piranha pka pkp pkpu plta pochettino pokja polhukam
    polrestabes poundsterling ppatk prakash pram pramoedya pras prasetya pratap prayitno prilly psiko psn
    psu psy ptk ptun puput pyo pyongyang qasim qwerty rafa rahadian rahardjo rajiv rakernas rambo ramlan
    ramona raptor rapunzel raskin rbt realtime regis remot rere rg riki riyadi robusta rog ronin rosalie
    rosberg rotterdam rpp rptra rrc rscm rsi rui ryo sabhara saia saifuddin saiya saladin salvador salwa
    sameer sandro santika santosa sapporo saragih sarinah sarolangun sartika sastro satrio sawahlunto sayaka
    scudetto sego selangor senegal senpai sentani serge setyo seul shallallahu shanti shekhar shenzhen
    sheryl shinhwa shippuden shiro sho sibolga silas siloam simbolon simeone simeulue sinaga singo singosari
    sion sist sitompul siu skandinavia skb slavina slr smak snapdragon sneaker soemarno sola soreang
    soundcloud spi sprite squidward ssb ssi stefano stephan stkip stp sufyan sugianto suho sui sukardi
    sukhoi suneo sungmin supardi suresh suriname suroboyo susanti sutomo swara syd syuro tahiti takde taku
    talaud tami tanggamus tantowi tanzania tasha taubah taufan tejo tekken tekno tenggarong terekspos
    teritori terombang tersipu thalia thanos thea thiago tira tjokroaminoto tka tkj tmp tobi tomy toner tono
    toon trafik transponder tris tsunade tual tunjungan tuo tvxq tyas ukt ultraman ump umy uninstall unpar
    unsoed unsyiah usg ushul usm uwais valentina velg veranda verma vga vidi viki vira vit viu vj vlad voa
    vogel vvip wahyuni walhi walid walisongo wani wardah wates wechat wedges wedi wk wongso wtc wushu wwf
    xavi xerxes xuan yadi yagami yahiko yakobus yanto yaris yenny yeoja yesung yew yip ym yme yohana yoko
    yokohama yovie yulianto yume yunita yus yusa yuta zakaria zakir zam zein zika zlatan zo zoro zoya zte
    zubair
    31 abubakar aburizal adapula addie adh ady affiliasi agnez agunan agustina ahab aher aiptu airin
    aisyiyah akmil alana albani albar albright aliando aloha alva amdal amer amon amun anam andik andini
    anggoro angkor anjali anji annabeth annya anom antonius antum aoki apink aprilia aqsa ardiansyah
    aremania ashoka asoka asp astri asuka aswaja atr atta audy auf axa azizah azka azmi bachchan backpacker
    baha baht bajawa bakri balangan bangkinang baptiste barista basecamp bashar baskoro batanghari baturaja
    bdk beno berastagi berkokok bharu bii bks blackpink blanca blogspot bnnp boaz bogo bolaang bomba boru
    bpupki bremen bruyne budiono burhanuddin buwono byul cagur candida carina casanova casillas cassius
    cavani cawagub cbr cbt cecep cen chanyeol chara charly cheon cheong chiba chino chipset cibodas ciel
    cikgu cililitan cilincing clarissa claudius cma coppa crassus cronus cska dama damayanti danilo dasyat
    dbs decepticon deden deepak dep dessy desu dewantara dira dirga divya djalil dmi dody dohc donal dony
    dpa drumband dsn dsp duper dyna edu effendy ega egi eindhoven electra eno enrekang erlangga eros erry
    esia eskimo estelle eui evie eza fadhil fahami fanspage fath fathul fdr febby febi feby felicia felis
    feyenoord fibonacci fina fintech fis franky frieza frisian fujiwara futbol gabriela galen galilea
    gandalf gedhe gerardo gerd ghibah gian giggs ginny gogo goh gombong gopi gpp greget groot grunge gsx
    gunnar gwan hachi haddock hagen halsey handoko hangul hangzhou hanum hanung hardisk haya heechul hendro
    hendry henna henny heon hermanto hideo hijaz hin hipmi hiroshi hisyam hoa honduras hoy hula hyeong ibis
    ical ichigo ichsan idham igo ilo imah imin indofood ine inez infaq inu inverter ipoh iriana irianto
    irvan isco ishq iva iyo izumi jababeka jabal jabbar jal jama jarot jayawijaya jeje jeneponto jinny jins
    jkt jm jnt jodi jonggrang jpnn juna jutek kahitna kalasan kalbe kalideres kaliurang kania kanton katara
    kayo kazakhstan kemaslahatan kemilau kenichi kesra keypad kgk khun kino kintamani kitkat koba kobayashi
    koen kolej komang kompol konawe konstantin kopaja kot kowloon krabby kranji krystal ksm kualanamu kubo
    kush kv lage laksono langdon larasati latief latuconsina laudya leeteuk leh leone lewandowski liao lilo
    limpo loa loeb logout lotte luh lui lula lupin luqman luth madina maeda magdalena mahameru mainz majid
    makara maks maldini marcell marsudi marunda masha masyumi matcha matchday matsuri matta maumere mawaddah
    mawardi maximal mbs mck megapixel meiji mela melatonin melongo membludak mendikte merangin merasuk mgr
    microsd mifi miftahul mikasa milliar minah minami miri miyabi miyako mmc mmi mms moch modif morowali
    motong movistar mpo muenchen mukomuko munkar muslimat mwah nagato nandini napak naro nasri nassar natan
    navas nawacita ndeso nembak neverland niang nida nikolai nite nobunaga nombor normandia nui nurbaya
    nurhayati nyeleneh nyx oca octavia oishi okky olla olly olympique omah oneplus orc oro osasuna oso ota
    ovi paco palimanan pangrango paniai panin paramore parapat parno parvati pasek pashmina paspampres pdkt
    pejaten pencopet perkembangbiakan petr pgsd pho piaggio pinokio pirlo pitaloka pkr pkt playmaker plin
    podomoro poh polaroid poltekkes prakasa prakoso prana pratiwi presdir prius priyo propam propolis psd
    psim psps pta purwo pusamania puspita qayyim qr quidditch raffles rafli raharjo rahimahullah rahmi
    rahwana raina ramadhani ranveer raoul rasain rashford raza razi reus revo rezky rhapsody rhea riady
    rifky rishi riyanto roa robben robo roby rojo romy rosita rosul rsup rudiantara russel ry sadako saeng
    safira saipul salamah samaria sangatta sangihe sanji sape saphira saraswati sasono sayonara sayyidina
    sbi secercah sed sedulur segiempat sembiring sempu seohyun separo sepert septian seutas shafa shandy
    shangri shara sheeran sher shibuya shiddiq shikamaru shinkansen shiori shira shiv siahaan sidrap sienna
    sijunjung sikka silvia simatupang simplex sinabung sinarmas sindo singkarak siprus sistar sitorus
    situmorang sjafri skutik sltp slytherin smallville smartwatch smelter smpk smtown snorkeling snsd sodom
    soekarwo soetomo softlens sona soya sparepart spartacus sphinx spn sturridge stylus sudiro suga suherman
    sumarno sumarsono sumeria sunsilk supercar supriyadi suryadi sutanto suu syamsudin syarh syari symbian
    tabalong tadashi taeyang tah taher tahfidz takada takashi takengon takeshi takoyaki takumi taliwang
    talkie tamansari tantri tariq taspen tatiana tcp templat tet teu tft tgb thapki thibaut tht tiago tidar
    tiff tii tingkir tirto tiwi tjandra tks tobing toer tokugawa toma tomi totti tou trah transylvania tre
    tsukasa ttl tubagus tulung tvn tzu uday udon ueki ulil ultras umk ums unbk unek unesa unila unm unsri
    unyil unyu uta uus uya uzbekistan vardy ven verde verdun vicente vidya wala warganegara warsawa warteg
    wasallam waterpark whaff widjojo willian wulandari xerox xia yamada yati yau yeremia yordan ys yunho
    yuyun zaini zalora zayn zhuo zico zorro zulkarnain
    30 abdulaziz abhi abul adji aek aeon affandi agni ahjumma aidit aigoo aik airbag ajo akhwat akper
    aligator aline alisha ambo amira amirul amma andalusia angola antriannya apm arda arius astuti atambua
    ayang ayesha azerbaijan azkaban azzam babilonia baduga bakshi baluran banggar bec beji bekti belarus
    belarusia bersikukuh bhayangkari bian bim bkk blaugrana bluray boboiboy bogota bromwich btob bukhori
    bulma bundo calya candace catalunya catwalk cepogo cgv chandrawinata chucky cic cihampelas ciremai
    clasico cnblue corbuzier corel cornelis daffa dandelion danone debian depdiknas deschamps dkpp dominika
    dou drajat drh drogba dumbo dzeko edc edhie efraim elmo elon emon enny eredivisie eriksen ertiga etude
    eunhyuk euy fairuz fakfak fathanah fatma fauziah feni fik fikom fim fitra foreplay fortuna freemason
    friendster fti fulbright gaikindo galatama galvatron gardenia garnier gaye gengs geopark gfriend ghar
    ghea gianluigi gilimanuk gio giselle gmim goebbels goeslaw gondor gook gumelar gutawa gye hadiningrat
    hagrid haku halid hamdan hamengku hanny hayam hel helo hemsworth hilo hindustan hiragana hobbes
    hoffenheim horcrux hota houdini houten hsdpa hsiao hsl hurairah hyuga hyuna ibi idn ihza ilaha illa imej
    indi indonesi indovision iqbaal ishita iucn ivo jacuzzi jail jakabaring jameela janken jekyll jenar jh
    jha jkn jonghyun joox jubir kabuto kampong kanata kanjuruhan kawa kawaii kayuagung kbps kelantan kema
    kepahiang kf kibum kirito kito kiya komar komatsu kopo kora kortikosteroid koyo kppu krauss kroos krs
    krt ksad ksr kst ktsp kuncoro kuro kuroko kwk kyeong kyi lantamal latvia lembata leonidas lesti liberia
    loon lua lupo lutz luxor maan magda maho makino maladewa malino marconi margono maslow massimiliano
    maurizio maybank mcphee melata melawi menganga mengapit mengendus merembet mesuji micky midas miftah
    minal mirrorless mischa mitha mkhitaryan mongondow mossad mozambik mpa mpi mpm muawiyah muchlis
    mulawarman mulyana munzir murti nadila nahl namida nanggroe nastar natsume natsumi neha neira neji nella
    nestle ngelantur nhk nissa nivea nunung nurhadi nurut oce ocha oded odong oesman okezone opo oranje orba
    ovj ovo owa paa padma pamali pandjaitan pangalengan panu panzer paok pattimura pbr ped pela penh perl
    persikabo persisam pescara petamburan phablet phnom photobook pinocchio piso pitu piya poco podolski
    popeye porak ppkn prita problema programer pulogadung purwosari puss px qadir qanun qf qiao quintus
    rafiq raghu raha rahmawati rakesh ramesh rangkasbitung ranieri rapp rasuna ravenclaw rawas razak rejo
    renata rendi reshuffle reum rfid rismaharini riva rtl rudra rully ruma rups rustam ruteng sagittarius
    sahal sallam samsons sange saori saracen sarawak sarumpaet sauron savana sayyaf sbm screenshoot seja
    sejoli sekadau sendy shabu shalihah shalom sherly shingen shinigami shinjuku shireen shm silalahi
    simorangkir sinka sirait sisca siswanto skak slawi slovenia smi smt soko sosro speedometer stefanus
    sudarso suhaimi sukuk sulis sumadi supersemar suprapto supratman supriyanto sutiyoso sutopo svd syara
    syarifuddin sylar tajir takuma tancredi tantra tarigan tawangmangu tdp tei tergerus thabrani theseus
    tiana tianjin tiktok timotius tix tjong tls toket tomoko toru tosca toshio toure toyama transmart trax
    trunojoyo tuha ugal uhud umayyah umb ummah umr ung unika unimed unp uph ursa usagi uti utsmani vario
    verne vincenzo vitae vivek wasabi wildan winata wuhan xm yook yosep zainab ziva
    25 komdigi
    15 abyasa adhiarja adiarja adika adikara adinata adriansyah ajiman ajimat ajimin ajiono akarsana
    alambana alibasa alika almira among andorra andriani anggabaya anggraini anggriawan antapani antigua
    ardianto argono arsipatra arta artanto artawan aryani asirwada asirwanda aslijan asmadi asman asmianto
    asmuni astana aswani atmaja azalea bagiya bagya bahuraksa bahuwarna bahuwirya bajragin bakda bakiadi
    bakianto bakidin bakijan bakiman bakiono baktiadi baktianto baktiono balamantri balangga balapati
    balidin balijan banara banawa banawi bancar barbados barbuda belinda belize benin betania bhutan
    botswana budiyanto burkina burundi cagak cager cahyadi cahyanto caket cakrabirawa cakrabuana cakrajiya
    cakrawangsa calista candrakanta canva capa caraka carub caturangga cawisadi cawisono cawuk cayadi cemani
    cemeti cemplunk cengkal cengkir ciaobella cikapayang cikutra cinthia ciumbuleuit ciwastra cornelia
    dabukke dacin dadap dagel dalima daliman dalimin daliono damanik damu daniswara danuja dariati darijan
    darimin darmaji darman darmana darmanto darsirah dartono daru daruna daryani digdaya dimaz dipatiukur
    dipenogoro dirja djibouti dongoran elma eluh elvin elvina embuh emin emong empluk endra eritrea estiawan
    estiono etiopia faizah farhunnisa faso fatayat fathonah firgantoro fitriani fujiati gabon gabriella
    gaiman galar galiono galunggung galur gaman gamani gamanto gambia gambira gandi ganep gangsa gangsar
    gantar garan gardujati garung gasti gawati gedebage gegerkalong ghaliyati ghani gilda grenada grenadine
    gunarto guyana habibi hafshah hairyanto halima hamima hardana hardi hardiansyah harimurti hariyah harja
    harjasa harjaya harjo harsana harsanto harsaya hartaka hartana hartati haryanti hasim hasna hassanah
    hastuti heryanto herzegovina hesti hidayanto himawan humaira hutagalung hutapea hutasoit ibun ikin ilsa
    irnanto irsad iskandardinata iswahyudi jaeman jagapati jagaraga jailani jaiman jais jamalia jamika
    januar jarwa jarwadi jarwi jasmin jasuta jaswadi jatmiko jayadi jayeng jinawi jindra joyoboyo jumadi
    jumari kairav kajen kalibawang kalikajar kalim kaliwiro kamaria kambali kamidin kamila kani kardi
    karimah kariman karja karman karsana karta kasiran kasiyah kasusra kawaca kawaya kayun kebonjati keisha
    kejajar kemba kendalsari kenes kenzie kepil kertek kezia kiandra kiaracondong kirgizstan kiribati kitts
    komoro konghucu kuncara kunthara kusmawati kusumo kuswandari kuswoyo kutisari labuh lailasari laksita
    laksmiwati lalita lanjar lasmanto lasmono laswi latika latupono lazuardi leksono lembong lesotho
    liechtenstein liman limar lituania lukita luksemburg lulut lurhur lutfan luwar maheswara maida maimunah
    makedonia makuta malawi malika manah mandasari mangunsong maninjau manullang maras marbun mardhiyah
    margana mariadi marpaung marsito martaka martana martani marwata maryadi maryanto maryati mauritania
    mauritius mayasari medokan megantara melani mikronesia mojotengah moldova monako monginsidi montenegro
    muis mulyanto muni mursinin mursita nababan najam najmudin namaga namibia napitupulu naradi nardi narji
    narpati nashiruddin nasim nasrullah nasyiah nasyidah nauru nevis niger nikaragua niyaga novitasari nrima
    nuraini nurdiyanti okta oktaviani okto oliva opan ophelia opung osing padangpanjang padmasari padmi
    pagaralam paiman palastri palau pangestu papandayan paramita pardi parman pasirkoja pasteur paulin
    permadi praba prabawa pradana pradipta prakosa pranawa prasasta prastuti prau prayitna prayoga prayogo
    pudjiastuti purnawati purwa purwadi purwanti puspasari qori radika rafid rahimah rajata rajiman respati
    riyanti ronggowarsito rosman rungkut rusman rwanda saadat sabri sadang sadina saefullah safina safitri
    salahudin salimah salsabila samiah samoa saptono sapuran selomerto sentot septi serayu setiabudhi
    seychelles shakila sidempuan sidiq sihombing sihotang slowakia sofifi suartini subulussalam sudiati
    sukajadi suniaraja surapati suryakencana suryatmi suryono suwarno swaziland tajikistan talia tamba
    tampubolon tarihoran tasdik tasnim taswir tebingtinggi tedi tirtayasa titin tobago togo tonga trinidad
    tugiman turkmenistan tuvalu uchita ujungberung ulva ulya umay umaya unjani upik usamah usyi uyainah
    vanesa vanuatu vanya vero viman vinsen virman wadaslintang wadi wahyudin wakiman wardaya wardi waringin
    warji warsa warsita wasis wasita waskita wastuti watumalang wibisono widiastuti wijayanti winarno
    winarsih wirda wonoayu wonokromo xanana yance yessi yolanda yono yosef yuliana yulianti yuliarti yuniar
    zaenab zalindra zambia zamira zelaya zelda zizi zulaika zulaikha zulfa
    """
}
