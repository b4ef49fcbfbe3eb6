import RuleKit

extension PhraseTable {
  /// Names of holidays and bodies, which have capitals wherever they stand.
  static let namaBaku = rows(
    """
    halal bi halal|halalbihalal
    halal bihalal|halalbihalal
    halal bil halal|halalbihalal
    idul fithri|Idulfitri
    idhul fitri|Idulfitri
    iedul fitri|Idulfitri
    idulfithri|Idulfitri
    idhul adha|Iduladha
    iedul adha|Iduladha
    ramadhan|Ramadan
    ramadlan|Ramadan
    romadhon|Ramadan
    insya allah|insyaallah
    insha allah|insyaallah
    insya alloh|insyaallah
    in sya allah|insyaallah
    alhamdullilah|alhamdulillah
    forkompinda|Forkopimda
    forkompimda|Forkopimda
    forkopinda|Forkopimda
    forkompinca|Forkopimca
    forkompimca|Forkopimca
    kesbanpol|Kesbangpol
    muhamadiyah|Muhammadiyah
    muhammadyah|Muhammadiyah
    muhamadyah|Muhammadiyah
    nahdatul ulama|Nahdlatul Ulama
    nadhlatul ulama|Nahdlatul Ulama
    isro mi'roj|Isra Mikraj
    isro miroj|Isra Mikraj
    isra mi'raj|Isra Mikraj
    isra miraj|Isra Mikraj
    isra' mi'raj|Isra Mikraj
    sholat ied|salat Id
    shalat ied|salat Id
    salat ied|salat Id
    sholat id|salat Id
    shalat id|salat Id
    ied|Id
    sholat|salat
    shalat|salat
    hijriyah|Hijriah
    hijriyyah|Hijriah
    khotib|khatib
    virus desease|virus disease
    virus deases|virus disease
    kementrian|kementerian
    kemetrian|kementerian
    """)
}
