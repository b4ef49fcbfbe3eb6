import RuleKit

extension PhraseTable {
  /// Compounds that are written as two words.
  static let gabunganPisah = rows(
    """
    bekerjasama|bekerja sama
    beritahu|beri tahu
    bertandatangan|bertanda tangan
    bertanggungjawab|bertanggung jawab
    budidaya|budi daya
    bulutangkis|bulu tangkis
    cenderamata|cendera mata
    cinderamata|cendera mata
    keretaapi|kereta api
    kerjasama|kerja sama
    lagipula|lagi pula
    marabahaya|mara bahaya
    orangtua|orang tua
    reksadana|reksa dana
    rumahsakit|rumah sakit
    rumahtangga|rumah tangga
    sepakbola|sepak bola
    seringkali|sering kali
    sumberdaya|sumber daya
    tandatangan|tanda tangan
    tanggungjawab|tanggung jawab
    tatacara|tata cara
    tatakelola|tata kelola
    tataniaga|tata niaga
    tatatertib|tata tertib
    temugiring|temu giring
    terimakasih|terima kasih
    ujicoba|uji coba
    walikota|wali kota
    tatalaksana|tata laksana
    tataruang|tata ruang
    tatakerja|tata kerja
    berulangkali|berulang kali
    diberitahu|diberi tahu
    dinihari|dini hari
    memberitahu|memberi tahu
    terlebihdahulu|terlebih dahulu
    gotong-royong|gotong royong
    """)
}
