import Bahasa

/// Names that have changed, and from which day on.
struct NamaUsang: Sendable {
  /// What it is called now.
  let now: String
  /// The first day of the new name; texts dated before it are right as they are.
  let since: (year: Int, month: Int, day: Int)

  /// By the old name's words, lower case.
  static let all: [String: NamaUsang] = [
    "kementerian komunikasi dan informatika": komdigi,
    "kementerian kominfo": komdigi,
    "kemenkominfo": komdigi,
    "kemkominfo": komdigi,
    "menkominfo": NamaUsang(now: "Menkomdigi", since: (2024, 10, 21)),
    "menteri komunikasi dan informatika": NamaUsang(
      now: "Menteri Komunikasi dan Digital", since: (2024, 10, 21)),
    "menteri kominfo": NamaUsang(now: "Menteri Komunikasi dan Digital", since: (2024, 10, 21)),
    "twitter": NamaUsang(now: "X", since: (2023, 7, 24)),
  ]

  private static let komdigi = NamaUsang(
    now: "Kementerian Komunikasi dan Digital (Komdigi)", since: (2024, 10, 21))
}
