import Bahasa
import RuleKit

/// Names of services and national bodies that drafts write in small letters.
enum NamaMerek {
  /// How each is written.
  static let names: StaticString = """
    android|Android
    instagram|Instagram
    instagramnya|Instagramnya
    facebook|Facebook
    facebooknya|Facebooknya
    whatsapp|WhatsApp
    youtube|YouTube
    tiktok|TikTok
    twitter|Twitter
    google|Google
    spotify|Spotify
    shopee|Shopee
    tokopedia|Tokopedia
    bukalapak|Bukalapak
    gojek|Gojek
    playstore|Play Store
    organda|Organda
    apkasi|Apkasi
    pertamina|Pertamina
    telkomsel|Telkomsel
    indosat|Indosat
    muhammadiyah|Muhammadiyah
    aisyiyah|Aisyiyah
    muslimat|Muslimat
    fatayat|Fatayat
    nasdem|NasDem
    gerindra|Gerindra
    golkar|Golkar
    hanura|Hanura
    perindo|Perindo
    """

  /// Bodies of syllables of which there is but one, so that small letters are a slip.
  static let bodies = WordSet(
    words: """
      korpri bawaslu baznas basarnas bulog bappenas lemhannas polri perhutani kemenag kemenkes kemensos kemendagri kemenkeu
      kemendikbud kemenkominfo dekranasda taspen
      dikpora disdikpora disdikbud disdik dinkes dinsos dishub disnaker disnakertrans disparbud disparpora
      disperindag diskominfo disdukcapil dukcapil dispora bappeda arpusda kesbangpol setda disperkim dispermades dispaperkan forkopimda
      """)

  /// The written form of each.
  static let forms: [WordHash: String] = Dictionary(
    PhraseTable.rows(names).compactMap { row in
      row.right.map { (WordHash(folding: row.wrong), $0) }
    }, uniquingKeysWith: { first, _ in first })
}
