import RuleKit

extension PhraseTable {
  /// Compounds that are written as one word.
  static let gabunganSerangkai = rows(
    """
    acap kali|acapkali
    ada kala|adakala
    adi busana|adibusana
    adi daya|adidaya
    adi guna|adiguna
    adi kodrati|adikodrati
    adi luhung|adiluhung
    barang kali|barangkali
    bea siswa|beasiswa
    bela sungkawa|belasungkawa
    bumi putra|bumiputra
    cap cai|capcai
    duka cita|dukacita
    halal bi halal|halalbihalal
    halal bihalal|halalbihalal
    hulu balang|hulubalang
    infra merah|inframerah
    inter kontinental|interkontinental
    kaca mata|kacamata
    karya wisata|karyawisata
    keji beling|kejibeling
    kilo watt|kilowatt
    kosa kata|kosakata
    kung fu|kungfu
    loka karya|lokakarya
    makro ekonomi|makroekonomi
    mala praktek|malapraktik
    mas kawin|maskawin
    mega ton|megaton
    mega watt|megawatt
    mikro ekonomi|mikroekonomi
    mill ampere|miliampere
    multi fungsi|multifungsi
    musim penghujan|musim hujan
    nara sumber|narasumber
    ne tralisir|netralisasi
    nina bobo|ninabobo
    non aktif|nonaktif
    non indonesia|non-Indonesia
    olah raga|olahraga
    pas photo|pasfoto
    pasca panen|pascapanen
    peri laku|perilaku
    photo copy|fotokopi
    photo kopi|fotokopi
    puspa warna|puspawarna
    radio aktif|radioaktif
    sapta pesona|saptapesona
    sapu tangan|saputangan
    sedia kala|sediakala
    segi tiga|segitiga
    serba aneka|serbaneka
    serba bisa|serbabisa
    serba guna|serbaguna
    serba neka|serbaneka
    sosio drama|sosiodrama
    sub bab|subbab
    sub bagian|subbagian
    sub kontraktor|subkontraktor
    sub tropik|subtropik
    sub unit|subunit
    suka cita|sukacita
    suka rela|sukarela
    swa sembada|swasembada
    syah bandar|syahbandar
    toa pekong|toapekong
    tuna netra|tunanetra
    turbo jet|turbojet
    ujian ulangan|ujian ulang
    ultra modern|ultramodern
    was was|waswas
    was-was|waswas
    apa bila|apabila
    bila mana|bilamana
    mana kala|manakala
    kadang kala|kadangkala
    ada kalanya|adakalanya
    sekali gus|sekaligus
    bagai mana|bagaimana
    foto copy|fotokopi
    foto kopi|fotokopi
    foto copi|fotokopi
    sudi kah|sudikah
    """)
}
