import Bahasa
import RuleKit

/// Acronyms that most readers know without their expansion.
enum AkronimUmum {
  /// Whether an acronym needs no explanation.
  static func contains(_ hash: WordHash) -> Bool { words.contains(hash) }

  private static let words = WordSet(
    words: """
      ri tni polri dpr dprd mpr dpd ktp kk nik sim stnk bpkb asn pns pppk cpns umkm ukm rt rw sd sdn sdit smp smpn sman sma smk
      smkn mi min mts mtsn ma man paud tk tpa tpq wib wita wit hut rsud rsu rs igd ugd bpjs jkn pln pdam bbm spbu tv ham uu uud
      pp sk se pbb who pmi kpu bawaslu kpk bumn bumd bumdes usb pdf url x ig fb wa lpg hiv aids dbd tbc tb pt cv ud tbk no rp
      km kg cm mm gb mb id go.id pkk posyandu sar nkri apbd apbn apbdes ktp-el e-ktp kia ksi pbi ai it ac dvd cd gps sms qr qris
      atm hp iq dna usg kb asi spt npwp ppn pph vip cctv led kwh mbps plh plt pjs pj kh hj dr ir prof st rm jl gg desa kel kec
      kab prov smg jkt diy dki jatim jateng jabar ntt ntb nu lsm ormas mui pgri hki tki tkw tps kpps pilkada pemilu
      unicef unesco asean fifa pssi imf osis mos ppdb spmb snbp unbk ui ugm itb ipb its undip unair uin iain sbmptn ipk s1 s2 s3
      covid covid-19 pcr apd psbb ppkm odp pdp otg usa as uni tvri rri antara bmkg bnpb bpbd basarnas bpom bps bpn bi ojk ihsg
      kai krl mrt lrt tol bri bni btn bca bpd satpol lkp ktm ppid kip lapor sp4n tkp swt saw akbp akp kombes krt unnes unsiq univ wfh kkn ump umr umk csr sop ralat psc ppks pupr kdrt blk narkoba lpj kur pkh blt bos
      """)
}
