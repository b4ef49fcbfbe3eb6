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
    """)
}
