import RuleKit

extension PhraseTable {
  /// Reduplications whose second part differs from the first.
  static let kataUlang = rows(
    """
    siswa siswi|siswa-siswi
    putra putri|putra-putri
    putera puteri|putra-putri
    mahasiswa mahasiswi|mahasiswa-mahasiswi
    santri santriwati|santri-santriwati
    karyawan karyawati|karyawan-karyawati
    bahu membahu|bahu-membahu
    tolong menolong|tolong-menolong
    bantu membantu|bantu-membantu
    hormat menghormati|hormat-menghormati
    surat menyurat|surat-menyurat
    tawar menawar|tawar-menawar
    tukar menukar|tukar-menukar
    turun temurun|turun-temurun
    terus menerus|terus-menerus
    sayur mayur|sayur-mayur
    sayur sayuran|sayur-sayuran
    buah buahan|buah-buahan
    obat obatan|obat-obatan
    umbi umbian|umbi-umbian
    biji bijian|biji-bijian
    lauk pauk|lauk-pauk
    bolak balik|bolak-balik
    warna warni|warna-warni
    pernak pernik|pernak-pernik
    serba serbi|serba-serbi
    seluk beluk|seluk-beluk
    gerak gerik|gerak-gerik
    tindak tanduk|tindak-tanduk
    hiruk pikuk|hiruk-pikuk
    mondar mandir|mondar-mandir
    porak poranda|porak-poranda
    carut marut|carut-marut
    ramah tamah|ramah-tamah
    teka teki|teka-teki
    corat coret|corat-coret
    kehati hatian|kehati-hatian
    undang undang|undang-undang
    perundang undangan|perundang-undangan
    """)
}
