import RuleKit

extension PhraseTable {
  /// Affixed words whose form is often mistaken.
  static let bentukImbuhan = rows(
    """
    bercermin|becermin
    berkerja|bekerja
    berserta|beserta
    berterbangan|beterbangan
    berterimakasih|berterima kasih
    berternak|beternak
    berubah-rubah|berubah-ubah
    diketemukan|ditemukan
    dirobah|diubah
    dirubah|diubah
    membom|mengebom
    memerbaiki|memperbaiki
    memerbarui|memperbarui
    memerkuat|memperkuat
    memertahankan|mempertahankan
    memunyai|mempunyai
    mencat|mengecat
    mencek|mengecek
    menge-check|mengecek
    mengenyampingkan|mengesampingkan
    mengkoreksi|mengoreksi
    menglas|mengelas
    menyintai|mencintai
    menyoba|mencoba
    menyolok|mencolok
    menyontoh|mencontoh
    merobah|mengubah
    merubah|mengubah
    merubahnya|mengubahnya
    nyontek|menyontek
    pengkomunikasian|pengomunikasian
    pensosialisasian|penyosialisasian
    pensuksesan|penyuksesan
    penterjemah|penerjemah
    terlanjur|telanjur
    terlantar|telantar
    terpercaya|tepercaya
    terperdaya|teperdaya
    terpergok|tepergok
    """)
}
