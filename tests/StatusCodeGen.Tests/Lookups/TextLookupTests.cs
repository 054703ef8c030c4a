using StatusCodeGen.Catalogs;
using StatusCodeGen.Lookups;

namespace StatusCodeGen.Tests.Lookups;

/// <summary>Which texts are hashed, and which parts of them the hash reads.</summary>
public sealed class TextLookupTests
{
    [Test]
    public void The_texts_are_the_names_and_the_identifiers_that_are_not_names()
    {
        var lookup = Create(("Not Found", "NotFound"), ("Gone", "Gone"), ("gone", "Lost"));

        Assert.That(lookup.Identifiers, Is.EqualTo(new[] { new RowText("NotFound", 0), new RowText("Lost", 2) }));
        Assert.That(
            lookup.Hash!.Table.Keys.Select(static entry => entry >> TextHash.FingerprintBits).Concat(lookup.Hash.Next).Distinct().Order(),
            Is.EqualTo(Enumerable.Range(0, 5)));
        Assert.That(lookup.Others, Is.Empty);
    }

    [Test]
    public void An_identifier_that_is_the_name_of_another_row_finds_that_row() =>
        Assert.That(Create(("B", "A"), ("A", "B")).Identifiers, Is.Empty);

    [Test]
    public void The_length_alone_distinguishes_texts_of_different_lengths() =>
        Assert.That(Create(("A", "A"), ("BB", "BB"), ("CCC", "CCC")).Hash!.Windows, Is.Empty);

    [Test]
    public void The_window_that_distinguishes_most_texts_is_chosen()
    {
        var lookup = Create(
            ("xxxxxxxxA2zzzzzzzz", "A2"),
            ("xxxxxxxxB2zzzzzzzz", "B2"),
            ("xxxxxxxxA3zzzzzzzz", "A3"),
            ("xxxxxxxxB3zzzzzzzz", "B3"));

        Assert.That(lookup.Hash!.Windows, Is.EqualTo(new[] { new TextWindow(6, IsFromEnd: false) }));
    }

    /// <summary>For many texts, only a sample is examined. It must contain texts that no window distinguishes yet.</summary>
    [Test]
    public void Texts_that_need_many_windows_get_them()
    {
        var names = Enumerable.Range(0, 4096).Select(static number =>
            $"{Letter(number / 2 % 13)}----{Letter(number / 26 % 13)}----{Letter(number / 338)}----{Letter(number % 2)}");

        var lookup = Create([.. names.Select(static name => (name, name))]);

        Assert.That(lookup.Hash!.Windows, Has.Count.EqualTo(4));
        Assert.That(lookup.Hash.Next, Is.Empty);
        Assert.That(lookup.Others, Is.Empty);

        static char Letter(int number) => (char)('a' + number);
    }

    [Test]
    public void A_window_ends_at_the_end_of_the_text()
    {
        Assert.That(new TextWindow(2, IsFromEnd: false).In("abcdefgh"), Is.EqualTo(new TextWindow(0, IsFromEnd: false).In("cdef")));
        Assert.That(new TextWindow(6, IsFromEnd: false).In("abcdefgh"), Is.EqualTo(new TextWindow(0, IsFromEnd: true).In("efgh")));
        Assert.That(new TextWindow(6, IsFromEnd: true).In("abcdefgh"), Is.EqualTo(new TextWindow(0, IsFromEnd: true).In("abcd")));
        Assert.That(new TextWindow(3, IsFromEnd: true).In("ab"), Is.EqualTo(0x0020_0020_0062_0061));
        Assert.That(new TextWindow(0, IsFromEnd: false).In("ABCD"), Is.EqualTo(0x0064_0063_0062_0061));
    }

    [Test]
    public void Texts_that_differ_only_in_case_share_a_slot()
    {
        var lookup = Create(("register", "Register"), ("Other", "Other"));

        Assert.That(lookup.Hash!.Next, Is.EqualTo(new[] { 2, 0, 0 }));
        Assert.That(lookup.HasRivals, Is.False);
    }

    [Test]
    public void Texts_of_two_rows_that_differ_only_in_case_are_rivals() =>
        Assert.That(Create(("same", "A"), ("SAME", "B")).HasRivals, Is.True);

    [Test]
    public void Texts_beyond_ASCII_and_the_empty_text_have_no_hash()
    {
        var lookup = Create(("Größe", "Groesse"), ("", "Empty"), ("Plain", "Plain"));

        Assert.That(lookup.Others, Is.EqualTo(new[] { 0, 1 }));
        Assert.That(lookup.HasRivals, Is.True);
        Assert.That(Create(("日本", "日本")).Hash, Is.Null);
    }

    [Test]
    public void Texts_that_are_too_similar_have_no_hash()
    {
        var alike = Enumerable.Range(0, 9).Select(static row => (new string('a', 70) + row + new string('z', 70), "A" + row));

        var lookup = Create([.. alike, ("Other", "Other")]);

        Assert.That(lookup.Others, Is.EqualTo(Enumerable.Range(0, 9)));
        Assert.That((lookup.Hash!.MinLength, lookup.Hash.MaxLength), Is.EqualTo((2, 5)));
    }

    /// <summary>Without it, every text that differs from a name only there would be compared with the name.</summary>
    [Test]
    public void The_fingerprint_has_the_last_character_if_the_hash_has_not()
    {
        Assert.That(Create(("Alpha1", "A"), ("Bravo1", "B")).Hash!.FingerprintsLast, Is.True);
        Assert.That(Create(("Names1", "A"), ("Names2", "B")).Hash!.Windows, Does.Contain(TextWindow.Last));
        Assert.That(Create(("Names1", "A"), ("Names2", "B")).Hash!.FingerprintsLast, Is.False);
    }

    /// <summary>
    /// The first window does not tell two texts apart that differ in the last character. The last window does not tell two
    /// others apart, but these end alike.
    /// </summary>
    [Test]
    public void Of_two_good_windows_the_one_is_chosen_that_leaves_the_last_character_to_the_fingerprint()
    {
        var names = Enumerable.Range(0, 200)
            .Select(static number => $"{(char)('a' + (number % 26))}{(char)('a' + (number / 26))}")
            .Select(static letters => $"{letters}xxxxx{letters}1")
            .Concat(["aaxxxxxaa2", "zzxxxxxbb1"]);

        var lookup = Create([.. names.Select(static name => (name, name))]);

        Assert.That(lookup.Hash!.Windows, Is.EqualTo(new[] { TextWindow.Last }));
    }

    /// <summary>No single window tells these apart: the fingerprint must not have the last character of one of them only.</summary>
    [Test]
    public void The_fingerprint_has_no_character_in_which_texts_of_one_slot_differ()
    {
        var names = Enumerable.Range(0, 200).Select(static number =>
            $"{(char)('a' + (number % 26))}{(char)('a' + (number / 26))}_____name1");

        var lookup = Create([.. names.Append("aa_____name2").Select(static name => (name, name))]);

        Assert.That(lookup.Hash!.Next.Count(static next => next > 0), Is.EqualTo(1));
        Assert.That(lookup.Hash.FingerprintsLast, Is.False);
    }

    [TestCase("Letters", true)]
    [TestCase("Blank and hy-phen, 4 digits", true)]
    [TestCase("UNDER_SCORE", false)]
    [TestCase("at@sign", false)]
    public void Only_letters_have_the_bit_of_a_letter_or_other_characters_too(string name, bool expected) =>
        Assert.That(Create((name, "A"), ("Größe_", "B")).Hash!.OnlyLettersHaveLetterBit, Is.EqualTo(expected));

    [TestCase("Name", false)]
    [TestCase("404 Not Found", true)]
    [TestCase("-1", true)]
    [TestCase(" x", true)]
    public void A_text_that_begins_like_a_number_is_known(string name, bool expected) =>
        Assert.That(Create((name, "A")).BeginLikeNumbers, Is.EqualTo(expected));

    [Test]
    public void The_same_texts_have_the_same_hash()
    {
        var first = Create(("Finish", "Finish"), ("Error", "Error"));
        var second = Create(("Finish", "Finish"), ("Error", "Error"));

        Assert.That(second, Is.EqualTo(first));
    }

    private static TextLookup Create(params (string Name, string Identifier)[] codes) =>
        TextLookup.Create([.. codes.Select(static (code, row) => new Code(
            null, row, "0", "0", code.Identifier, code.Name, "", null, EquatableArray<Alias>.Empty, EquatableArray<ColumnValue>.Empty))],
            areTexts: false,
            default);
}
