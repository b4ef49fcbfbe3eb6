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
    """)
}
