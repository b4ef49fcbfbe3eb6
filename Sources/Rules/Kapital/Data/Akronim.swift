import Bahasa
import RuleKit

/// Acronyms and how they are written.
enum Akronim {
  /// Names of syllables: only the first letter is a capital (EYD V, KF06).
  static let bersuku: StaticString = """
    korpri|Korpri
    kodim|Kodim
    koramil|Koramil
    korem|Korem
    polri|Polri
    polres|Polres
    polsek|Polsek
    polda|Polda
    kapolri|Kapolri
    kapolda|Kapolda
    kapolres|Kapolres
    kapolsek|Kapolsek
    dandim|Dandim
    danramil|Danramil
    babinsa|babinsa
    bhabinkamtibmas|bhabinkamtibmas
    kominfo|Kominfo
    kemkominfo|Kemkominfo
    kemenkominfo|Kemenkominfo
    diskominfo|Diskominfo
    komdigi|Komdigi
    disdukcapil|Disdukcapil
    dinkes|Dinkes
    dinsos|Dinsos
    disdik|Disdik
    disdikpora|Disdikpora
    dishub|Dishub
    disnaker|Disnaker
    disparbud|Disparbud
    bappeda|Bappeda
    bappenas|Bappenas
    bawaslu|Bawaslu
    panwaslu|Panwaslu
    baznas|Baznas
    basarnas|Basarnas
    kemenag|Kemenag
    kemenkes|Kemenkes
    kemendagri|Kemendagri
    kemenkeu|Kemenkeu
    kemensos|Kemensos
    mendagri|Mendagri
    pemkab|Pemkab
    pemkot|Pemkot
    pemprov|Pemprov
    pemda|Pemda
    setda|Setda
    sekda|Sekda
    wabup|Wabup
    perhutani|Perhutani
    forkopimda|Forkopimda
    forkopimcam|Forkopimcam
    forkopimca|Forkopimca
    dekranasda|Dekranasda
    perbup|Perbup
    perda|Perda
    perpres|Perpres
    permenkes|Permenkes
    bulog|Bulog
    lemhannas|Lemhannas
    puskesmas|puskesmas
    posyandu|posyandu
    pemilu|pemilu
    pilkada|pilkada
    pilpres|pilpres
    rakor|rakor
    bimtek|bimtek
    """

  /// Abbreviations by initials: all letters are capitals (EYD V, KF03).
  static let berhuruf: StaticString = """
    aids|AIDS
    hiv|HIV
    asn|ASN
    pns|PNS
    umkm|UMKM
    dprd|DPRD
    tni|TNI
    bpjs|BPJS
    bpbd|BPBD
    bumn|BUMN
    bumd|BUMD
    npwp|NPWP
    rsud|RSUD
    bmkg|BMKG
    stnk|STNK
    bpkb|BPKB
    wib|WIB
    ukm|UKM
    kua|KUA
    bpom|BPOM
    bps|BPS
    kpu|KPU
    kpk|KPK
    mui|MUI
    pmi|PMI
    pkk|PKK
    bnn|BNN
    bnpb|BNPB
    pln|PLN
    pdam|PDAM
    apbd|APBD
    apbn|APBN
    rkpd|RKPD
    rpjmd|RPJMD
    rpjpd|RPJPD
    rpjmn|RPJMN
    opd|OPD
    skpd|SKPD
    dbd|DBD
    tbc|TBC
    umk|UMK
    ump|UMP
    ikm|IKM
    bpn|BPN
    bkn|BKN
    lsm|LSM
    csr|CSR
    bbm|BBM
    lpg|LPG
    cctv|CCTV
    pcr|PCR
    icu|ICU
    igd|IGD
    ugd|UGD
    ktp|KTP
    sppt|SPPT
    nib|NIB
    lpj|LPJ
    spj|SPJ
    spt|SPT
    ppid|PPID
    ppkm|PPKM
    pkh|PKH
    bpnt|BPNT
    blt|BLT
    tpi|TPI
    tps|TPS
    phbs|PHBS
    odgj|ODGJ
    stbm|STBM
    kkn|KKN
    sdm|SDM
    nkri|NKRI
    dpr|DPR
    mpr|MPR
    hut|HUT
    ppdb|PPDB
    spmb|SPMB
    unbk|UNBK
    ukbi|UKBI
    """

  /// The written form of each acronym.
  static let forms: [WordHash: String] = {
    var forms: [WordHash: String] = [:]
    for row in PhraseTable.rows(bersuku) + PhraseTable.rows(berhuruf) {
      forms[WordHash(folding: row.wrong)] = row.right
    }
    return forms
  }()
}
