/// Words that carry grammar rather than matter: about a fifth of any Indonesian prose.
enum FunctionWords {
  static let all: Set<String> = Set(
    """
    yang di ke dari pada kepada untuk bagi oleh dengan tanpa dalam atas antara terhadap tentang mengenai menurut sejak
    hingga sampai melalui lewat demi guna seperti sebagai bersama selama sekitar daripada per akan dan atau serta tetapi
    tapi namun melainkan sedangkan karena sebab agar supaya jika bila apabila kalau ketika saat sebelum setelah sesudah
    sambil walaupun meskipun bahwa maka jadi lalu kemudian juga pun saja hanya lagi masih sudah telah belum sedang tidak
    bukan jangan tak adalah ialah yaitu yakni merupakan menjadi ada ini itu tersebut para si sang setiap tiap semua
    seluruh beberapa banyak lain saya kami kita anda kamu dia ia mereka nya dapat bisa harus perlu boleh wajib mau ingin
    lebih paling sangat sekali cukup agak mulai tiap apa siapa kapan mana mengapa bagaimana berapa begitu demikian kak
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Words after which a phrase must go on, so that no sentence ends and no other such word follows.
  static let leading: Set<String> = [
    "di", "ke", "dari", "pada", "kepada", "untuk", "bagi", "oleh", "dengan", "dalam", "dan", "atau", "serta",
    "yang",
    "agar", "karena", "para", "sang",
  ]

  /// Words that cannot follow a leading word.
  static let neverFollowing: Set<String> = [
    "dan", "atau", "serta", "oleh", "tetapi", "namun", "maka", "sedangkan", "lalu", "kemudian", "pun", "lagi",
    "sekali",
  ]
}
