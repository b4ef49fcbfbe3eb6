import RuleKit

extension PhraseTable {
  /// Compounds with a prefix and a suffix, written as one word.
  static let gabunganImbuhan = rows(
    """
    diberi tahukan|diberitahukan
    digaris bawahi|digarisbawahi
    diikut sertakan|diikutsertakan
    dilipat gandakan|dilipatgandakan
    dipertanggung jawabkan|dipertanggungjawabkan
    disebar luaskan|disebarluaskan
    ditanda tangani|ditandatangani
    ditindak lanjuti|ditindaklanjuti
    dititik beratkan|dititikberatkan
    keikut sertaan|keikutsertaan
    ketidak adilan|ketidakadilan
    ketidak hadiran|ketidakhadiran
    ketidak pastian|ketidakpastian
    ketidak tahuan|ketidaktahuan
    melipat gandakan|melipatgandakan
    memberi tahukan|memberitahukan
    mempertanggung jawabkan|mempertanggungjawabkan
    menanda tangani|menandatangani
    mengambil alihkan|mengambilalihkan
    menganak tirikan|menganaktirikan
    mengatas namakan|mengatasnamakan
    menggaris bawahi|menggarisbawahi
    mengikut sertakan|mengikutsertakan
    menindak lanjuti|menindaklanjuti
    menitik beratkan|menitikberatkan
    menomor satukan|menomorsatukan
    menyama ratakan|menyamaratakan
    menyebar luaskan|menyebarluaskan
    pemberi tahuan|pemberitahuan
    penanda tanganan|penandatanganan
    pengambil alihan|pengambilalihan
    penyebar luasan|penyebarluasan
    pertanggung jawaban|pertanggungjawaban
    ketata-usahaan|ketatausahaan
    ketata usahaan|ketatausahaan
    menitik-beratkan|menitikberatkan
    menindak-lanjuti|menindaklanjuti
    ditindak-lanjuti|ditindaklanjuti
    dipindah tangankan|dipindahtangankan
    memindah tangankan|memindahtangankan
    disalah gunakan|disalahgunakan
    menyalah gunakan|menyalahgunakan
    dilatar belakangi|dilatarbelakangi
    melatar belakangi|melatarbelakangi
    dikambing hitamkan|dikambinghitamkan
    mengambing hitamkan|mengambinghitamkan
    dianak tirikan|dianaktirikan
    dinomor satukan|dinomorsatukan
    dicampur adukkan|dicampuradukkan
    mencampur adukkan|mencampuradukkan
    didaya gunakan|didayagunakan
    mendaya gunakan|mendayagunakan
    disama ratakan|disamaratakan
    dilipat duakan|dilipatduakan
    melipat duakan|melipatduakan
    dialih fungsikan|dialihfungsikan
    mengalih fungsikan|mengalihfungsikan
    dialih bahasakan|dialihbahasakan
    mengalih bahasakan|mengalihbahasakan
    dialih dayakan|dialihdayakan
    mengalih dayakan|mengalihdayakan
    diuji cobakan|diujicobakan
    menguji cobakan|mengujicobakan
    ditumpang tindihkan|ditumpangtindihkan
    menumpang tindihkan|menumpangtindihkan
    dijungkir balikkan|dijungkirbalikkan
    menjungkir balikkan|menjungkirbalikkan
    dihancur leburkan|dihancurleburkan
    menghancur leburkan|menghancurleburkan
    diluluh lantakkan|diluluhlantakkan
    meluluh lantakkan|meluluhlantakkan
    diporak porandakan|diporakporandakan
    diarus utamakan|diarusutamakan
    mengarus utamakan|mengarusutamakan
    dimeja hijaukan|dimejahijaukan
    dipeti eskan|dipetieskan
    pemindah tanganan|pemindahtanganan
    penyalah gunaan|penyalahgunaan
    pengalih fungsian|pengalihfungsian
    keanggota an|keanggotaan
    ketidak percayaan|ketidakpercayaan
    penyama rataan|penyamarataan
    pendaya gunaan|pendayagunaan
    pelipat gandaan|pelipatgandaan
    pengarus utamaan|pengarusutamaan
    kesimpang siuran|kesimpangsiuran
    penguji cobaan|pengujicobaan
    pengalih bahasaan|pengalihbahasaan
    penganak tirian|penganaktirian
    kesalah pahaman|kesalahpahaman
    kesuka relaan|kesukarelaan
    keserba gunaan|keserbagunaan
    diserah terimakan|diserahterimakan
    ditumbuh kembangkan|ditumbuhkembangkan
    menumbuh kembangkan|menumbuhkembangkan
    dipindah tugaskan|dipindahtugaskan
    memindah tugaskan|memindahtugaskan
    menyerah terimakan|menyerahterimakan
    dialih tugaskan|dialihtugaskan
    dibumi hanguskan|dibumihanguskan
    membumi hanguskan|membumihanguskan
    dialih mediakan|dialihmediakan
    mengalih mediakan|mengalihmediakan
    pengalih mediaan|pengalihmediaan
    penindak lanjutan|penindaklanjutan
    pengikut sertaan|pengikutsertaan
    pengalih tugasan|pengalihtugasan
    kewarga negaraan|kewarganegaraan
    ketata negaraan|ketatanegaraan
    ketata laksanaan|ketatalaksanaan
    ketenaga kerjaan|ketenagakerjaan
    ketenaga listrikan|ketenagalistrikan
    dinomor duakan|dinomorduakan
    menomor duakan|menomorduakan
    disebar luasan|disebarluaskan
    mengkambing hitamkan|mengambinghitamkan
    pengkambing hitaman|pengambinghitaman
    dijual belikan|diperjualbelikan
    diperjual belikan|diperjualbelikan
    memperjual belikan|memperjualbelikan
    dikerja samakan|dikerjasamakan
    mengerja samakan|mengerjasamakan
    dibudi dayakan|dibudidayakan
    membudi dayakan|membudidayakan
    pembudi dayaan|pembudidayaan
    disalah artikan|disalahartikan
    menyalah artikan|menyalahartikan
    disalah pahami|disalahpahami
    menyalah pahami|menyalahpahami
    berkewarga negaraan|berkewarganegaraan
    berkewarga-negaraan|berkewarganegaraan
    dialih-bahasakan|dialihbahasakan
    dialih-dayakan|dialihdayakan
    dialih-fungsikan|dialihfungsikan
    dialih-mediakan|dialihmediakan
    dialih-tugaskan|dialihtugaskan
    diambil alihkan|diambilalihkan
    diambil-alihkan|diambilalihkan
    dianak emaskan|dianakemaskan
    dianak-emaskan|dianakemaskan
    dianak-tirikan|dianaktirikan
    dianeka ragamkan|dianekaragamkan
    diarus-utamakan|diarusutamakan
    diatas namakan|diatasnamakan
    diatas-namakan|diatasnamakan
    dibebas tugaskan|dibebastugaskan
    dibebas-tugaskan|dibebastugaskan
    diberi-tahukan|diberitahukan
    dibolak balikkan|dibolakbalikkan
    dibolak-balikkan|dibolakbalikkan
    dibudi-dayakan|dibudidayakan
    dibumi-hanguskan|dibumihanguskan
    dicampur-adukkan|dicampuradukkan
    didaur ulangkan|didaurulangkan
    didaur-ulangkan|didaurulangkan
    didaya-gunakan|didayagunakan
    digaris-bawahi|digarisbawahi
    dihancur-leburkan|dihancurleburkan
    diikut-sertakan|diikutsertakan
    dijual-belikan|dijualbelikan
    dijungkir-balikkan|dijungkirbalikkan
    dikambing-hitamkan|dikambinghitamkan
    dikembang biakkan|dikembangbiakkan
    dikembang-biakkan|dikembangbiakkan
    dikerja-samakan|dikerjasamakan
    dilatar-belakangi|dilatarbelakangi
    dilepas liarkan|dilepasliarkan
    dilepas-liarkan|dilepasliarkan
    dilipat-duakan|dilipatduakan
    dilipat-gandakan|dilipatgandakan
    diluluh-lantakkan|diluluhlantakkan
    dimeja-hijaukan|dimejahijaukan
    dinaik kelaskan|dinaikkelaskan
    dinaik pangkatkan|dinaikpangkatkan
    dinaik-kelaskan|dinaikkelaskan
    dinaik-pangkatkan|dinaikpangkatkan
    dinomor-duakan|dinomorduakan
    dinomor-satukan|dinomorsatukan
    dipecah belahkan|dipecahbelahkan
    dipecah-belahkan|dipecahbelahkan
    diperdaya gunakan|diperdayagunakan
    diperjual-belikan|diperjualbelikan
    dipertanggung-jawabkan|dipertanggungjawabkan
    dipeti-eskan|dipetieskan
    dipindah-tangankan|dipindahtangankan
    dipindah-tugaskan|dipindahtugaskan
    diputar balikkan|diputarbalikkan
    diputar-balikkan|diputarbalikkan
    disalah-artikan|disalahartikan
    disalah-gunakan|disalahgunakan
    disalah-pahami|disalahpahami
    disama-ratakan|disamaratakan
    disatu padukan|disatupadukan
    disatu-padukan|disatupadukan
    disebar-luaskan|disebarluaskan
    diserah-terimakan|diserahterimakan
    ditanda-tangani|ditandatangani
    ditata laksanakan|ditatalaksanakan
    ditata-laksanakan|ditatalaksanakan
    dititik-beratkan|dititikberatkan
    ditumbuh-kembangkan|ditumbuhkembangkan
    ditumpang-tindihkan|ditumpangtindihkan
    diuji-cobakan|diujicobakan
    keaneka ragaman|keanekaragaman
    keaneka-ragaman|keanekaragaman
    keberhasil gunaan|keberhasilgunaan
    kedaya gunaan|kedayagunaan
    kehati hatian|kehati-hatian
    keikut-sertaan|keikutsertaan
    kelalu lintasan|kelalulintasan
    kelipat gandaan|kelipatgandaan
    keolah ragaan|keolahragaan
    keolah-ragaan|keolahragaan
    keorang tuaan|keorangtuaan
    kerumah tanggaan|kerumahtanggaan
    kerumah-tanggaan|kerumahtanggaan
    kesalah-pahaman|kesalahpahaman
    kesama rataan|kesamarataan
    kesetia kawanan|kesetiakawanan
    kesetia-kawanan|kesetiakawanan
    kesiap siagaan|kesiapsiagaan
    kesiap-siagaan|kesiapsiagaan
    kesimpang-siuran|kesimpangsiuran
    ketata pemerintahan|ketatapemerintahan
    ketata-laksanaan|ketatalaksanaan
    ketata-negaraan|ketatanegaraan
    ketenaga-kerjaan|ketenagakerjaan
    ketenaga-listrikan|ketenagalistrikan
    ketepat gunaan|ketepatgunaan
    ketepat waktuan|ketepatwaktuan
    ketidak sesuaian|ketidaksesuaian
    ketidak-sesuaian|ketidaksesuaian
    kewarga-negaraan|kewarganegaraan
    kewira usahaan|kewirausahaan
    kewira-usahaan|kewirausahaan
    melatar-belakangi|melatarbelakangi
    melepas liarkan|melepasliarkan
    melepas-liarkan|melepasliarkan
    melipat-duakan|melipatduakan
    melipat-gandakan|melipatgandakan
    meluluh-lantakkan|meluluhlantakkan
    membebas tugaskan|membebastugaskan
    membebas-tugaskan|membebastugaskan
    memberi-tahukan|memberitahukan
    membolak balikkan|membolakbalikkan
    membolak-balikkan|membolakbalikkan
    membudi-dayakan|membudidayakan
    membumi-hanguskan|membumihanguskan
    memecah belahkan|memecahbelahkan
    memecah-belahkan|memecahbelahkan
    memeja hijaukan|memejahijaukan
    memeja-hijaukan|memejahijaukan
    memindah-tangankan|memindahtangankan
    memindah-tugaskan|memindahtugaskan
    memperjual-belikan|memperjualbelikan
    mempertanggung-jawabkan|mempertanggungjawabkan
    memutar balikkan|memutarbalikkan
    memutar-balikkan|memutarbalikkan
    menaik pangkatkan|menaikpangkatkan
    menaik-pangkatkan|menaikpangkatkan
    menanda-tangani|menandatangani
    menata laksanakan|menatalaksanakan
    menata-laksanakan|menatalaksanakan
    mencampur-adukkan|mencampuradukkan
    mendaur ulangkan|mendaurulangkan
    mendaur-ulangkan|mendaurulangkan
    mendaya-gunakan|mendayagunakan
    mengalih tugaskan|mengalihtugaskan
    mengalih-bahasakan|mengalihbahasakan
    mengalih-dayakan|mengalihdayakan
    mengalih-fungsikan|mengalihfungsikan
    mengalih-mediakan|mengalihmediakan
    mengalih-tugaskan|mengalihtugaskan
    mengambil-alihkan|mengambilalihkan
    mengambing-hitamkan|mengambinghitamkan
    menganak emaskan|menganakemaskan
    menganak-emaskan|menganakemaskan
    menganak-tirikan|menganaktirikan
    mengarus-utamakan|mengarusutamakan
    mengatas-namakan|mengatasnamakan
    mengembang biakkan|mengembangbiakkan
    mengembang-biakkan|mengembangbiakkan
    mengerja-samakan|mengerjasamakan
    menggaris-bawahi|menggarisbawahi
    menghancur-leburkan|menghancurleburkan
    mengikut-sertakan|mengikutsertakan
    menguji-cobakan|mengujicobakan
    menjual belikan|menjualbelikan
    menjual-belikan|menjualbelikan
    menjungkir-balikkan|menjungkirbalikkan
    menomor-duakan|menomorduakan
    menomor-satukan|menomorsatukan
    menumbuh-kembangkan|menumbuhkembangkan
    menumpang-tindihkan|menumpangtindihkan
    menyalah-artikan|menyalahartikan
    menyalah-gunakan|menyalahgunakan
    menyalah-pahami|menyalahpahami
    menyama-ratakan|menyamaratakan
    menyatu padukan|menyatupadukan
    menyatu-padukan|menyatupadukan
    menyebar-luaskan|menyebarluaskan
    menyerah-terimakan|menyerahterimakan
    pelepas liaran|pelepasliaran
    pelepas-liaran|pelepasliaran
    pelipat duaan|pelipatduaan
    pelipat-duaan|pelipatduaan
    pelipat-gandaan|pelipatgandaan
    pembebas tugasan|pembebastugasan
    pembebas-tugasan|pembebastugasan
    pemberi-tahuan|pemberitahuan
    pembolak balikan|pembolakbalikan
    pembolak-balikan|pembolakbalikan
    pembudi-dayaan|pembudidayaan
    pembumi hangusan|pembumihangusan
    pembumi-hangusan|pembumihangusan
    pemecah belahan|pemecahbelahan
    pemecah-belahan|pemecahbelahan
    pemindah tugasan|pemindahtugasan
    pemindah-tanganan|pemindahtanganan
    pemindah-tugasan|pemindahtugasan
    pemutar balikan|pemutarbalikan
    pemutar-balikan|pemutarbalikan
    penanda-tanganan|penandatanganan
    penata laksanaan|penatalaksanaan
    penata-laksanaan|penatalaksanaan
    pencampur adukan|pencampuradukan
    pencampur-adukan|pencampuradukan
    pendaur ulangan|pendaurulangan
    pendaur-ulangan|pendaurulangan
    pendaya-gunaan|pendayagunaan
    pengalih dayaan|pengalihdayaan
    pengalih-bahasaan|pengalihbahasaan
    pengalih-dayaan|pengalihdayaan
    pengalih-fungsian|pengalihfungsian
    pengalih-mediaan|pengalihmediaan
    pengalih-tugasan|pengalihtugasan
    pengambil-alihan|pengambilalihan
    pengambing hitaman|pengambinghitaman
    pengambing-hitaman|pengambinghitaman
    penganeka ragaman|penganekaragaman
    penganeka-ragaman|penganekaragaman
    pengarus-utamaan|pengarusutamaan
    pengembang biakan|pengembangbiakan
    pengembang-biakan|pengembangbiakan
    penggaris bawahan|penggarisbawahan
    penggaris-bawahan|penggarisbawahan
    pengikut-sertaan|pengikutsertaan
    penguji-cobaan|pengujicobaan
    penindak-lanjutan|penindaklanjutan
    penitik beratan|penitikberatan
    penitik-beratan|penitikberatan
    penjungkir balikan|penjungkirbalikan
    penjungkir-balikan|penjungkirbalikan
    penumbuh kembangan|penumbuhkembangan
    penumbuh-kembangan|penumbuhkembangan
    penumpang tindihan|penumpangtindihan
    penumpang-tindihan|penumpangtindihan
    penyalah artian|penyalahartian
    penyalah pahaman|penyalahpahaman
    penyalah-artian|penyalahartian
    penyalah-gunaan|penyalahgunaan
    penyalah-pahaman|penyalahpahaman
    penyama-rataan|penyamarataan
    penyatu paduan|penyatupaduan
    penyatu-paduan|penyatupaduan
    penyebar-luasan|penyebarluasan
    penyerah terimaan|penyerahterimaan
    penyerah-terimaan|penyerahterimaan
    perkereta apian|perkeretaapian
    perkereta-apian|perkeretaapian
    persurat kabaran|persuratkabaran
    pertanggung-jawaban|pertanggungjawaban
    perumah sakitan|perumahsakitan
    """)
}
