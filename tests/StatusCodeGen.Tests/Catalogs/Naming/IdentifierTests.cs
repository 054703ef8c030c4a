using System.Text;
using StatusCodeGen.Catalogs.Naming;

namespace StatusCodeGen.Tests.Catalogs.Naming;

public sealed class IdentifierTests
{
    [TestCase("Register", "Register")]
    [TestCase("register", "Register")]
    [TestCase("TokenReceived", "TokenReceived")]
    [TestCase("Undergoing Maintenance", "UndergoingMaintenance")]
    [TestCase("Multi-Factor Authentication", "MultiFactorAuthentication")]
    [TestCase("I'm a teapot", "ImATeapot")]
    [TestCase("I\u2019m a teapot", "ImATeapot")]
    [TestCase("'quoted'", "Quoted")]
    [TestCase("don't-won't", "DontWont")]
    [TestCase("I\u2018m", "IM")]
    [TestCase("HTTP/2.0 (draft)", "HTTP20Draft")]
    [TestCase("NOT_FOUND", "NOTFOUND")]
    [TestCase("not_found", "NotFound")]
    [TestCase("  a \t b\u00A0c  ", "ABC")]
    [TestCase("2FA timeout", "_2FATimeout")]
    [TestCase("+1", "_1")]
    [TestCase("a1 b2", "A1B2")]
    [TestCase("value__", "Value")]
    public void A_name_is_split_where_it_has_no_letter_or_digit_and_each_piece_begins_with_a_capital(string name, string identifier) =>
        Assert.That(Identifier.Derive(name), Is.EqualTo(Identifier.Check(identifier)));

    [TestCase("e\u0301tat", "\u00C9tat", Description = "NFC normalisation comes first, so e and its accent are one letter")]
    [TestCase("\u00E9tat", "\u00C9tat")]
    [TestCase("q\u0323\u0307y", "Q\u0323\u0307y", Description = "combining marks after a letter stay")]
    [TestCase("a \u0301b", "AB", Description = "combining marks after a split are dropped")]
    [TestCase("\u0301a", "A")]
    [TestCase("\u0915\u093F \u0916", "\u0915\u093F\u0916", Description = "a spacing mark is a combining mark, too")]
    [TestCase("a\u20DDb", "AB", Description = "an identifier cannot contain an enclosing mark")]
    [TestCase("\u01C6a", "\u01C4a", Description = "a digraph is upper-cased, not title-cased")]
    [TestCase("\u00DFa", "\u00DFa", Description = "one character becomes one character")]
    [TestCase("i\u0131", "I\u0131", Description = "the invariant culture applies, in Turkey too")]
    [TestCase("\u4E2D\u6587 \u540D", "\u4E2D\u6587\u540D")]
    [TestCase("\u2168 a", "\u2168A", Description = "C# treats a Roman numeral as a letter")]
    [TestCase("\u0661\u0662 a", "_\u0661\u0662A", Description = "Arabic-Indic digits are digits")]
    [TestCase("a\u00B2b", "AB", Description = "a superscript is not a digit")]
    [TestCase("a\U0001F600b", "AB", Description = "an emoji splits the name")]
    [TestCase("a\U00010400b", "AB", Description = "a letter outside the BMP splits the name")]
    [TestCase("a\u203Fb", "AB", Description = "a connector splits the name")]
    public void Unicode_names_follow_the_rules_of_CSharp_for_identifiers(string name, string identifier) =>
        Assert.That(Identifier.Derive(name).Text, Is.EqualTo(identifier));

    [Test]
    public void The_joined_pieces_are_normalised_as_a_whole()
    {
        // Hangul: a leading consonant that is split from its vowel. Joined, they are one syllable.
        var identifier = Identifier.Derive("\u1100 \u1161").Text;

        Assert.That(identifier, Is.EqualTo("\uAC00"));
        Assert.That(identifier.IsNormalized(NormalizationForm.FormC));
    }

    [TestCase("", "'' has no letter or digit to make a C# identifier from")]
    [TestCase("---", "'---' has no letter or digit to make a C# identifier from")]
    [TestCase("''", "'''' has no letter or digit to make a C# identifier from")]
    [TestCase("\U0001F600", "'😀' has no letter or digit to make a C# identifier from")]
    [TestCase("\u0301", "'\u0301' has no letter or digit to make a C# identifier from")]
    [TestCase("a\u200Bb", "'a\\u200Bb' contains the invisible character U+200B")]
    [TestCase("a\u202Eb", "'a\\u202Eb' contains the invisible character U+202E")]
    [TestCase("so\u00ADft", "'so\\u00ADft' contains the invisible character U+00AD")]
    [TestCase("\u200Da", "'\\u200Da' contains the invisible character U+200D")]
    [TestCase("a\U000E0041", "'a\\uDB40\\uDC41' contains the invisible character U+E0041")]
    public void The_fault_of_a_name_without_an_identifier_says_why(string name, string fault) =>
        Assert.That(Identifier.Derive(name).Fault, Is.EqualTo(fault));

    [TestCase("Register", "Register")]
    [TestCase("register", "register")]
    [TestCase("_", "_")]
    [TestCase("_1", "_1")]
    [TestCase("not_found", "not_found")]
    [TestCase("a\u203Fb", "a\u203Fb")]
    [TestCase("e\u0301", "\u00E9")]
    [TestCase("class", "class")]
    [TestCase("value_", "value_")]
    public void A_chosen_identifier_is_only_normalised_to_NFC(string text, string identifier) =>
        Assert.That(Identifier.Check(text).Text, Is.EqualTo(identifier));

    [TestCase("", "'' is not a C# identifier")]
    [TestCase("1st", "'1st' is not a C# identifier")]
    [TestCase("a b", "'a b' is not a C# identifier")]
    [TestCase("a-b", "'a-b' is not a C# identifier")]
    [TestCase("@class", "'@class' is not a C# identifier")]
    [TestCase("a.b", "'a.b' is not a C# identifier")]
    [TestCase("\u0301a", "'\u0301a' is not a C# identifier")]
    [TestCase("\U00010400", "'𐐀' is not a C# identifier")]
    [TestCase("\\u0041", "'\\u0041' is not a C# identifier")]
    [TestCase("value__", "'value__' is reserved by .NET for the enum's own field")]
    [TestCase("a\u200Cb", "'a\\u200Cb' contains the invisible character U+200C")]
    public void The_fault_of_a_chosen_text_that_is_not_an_identifier_says_why(string text, string fault) =>
        Assert.That(Identifier.Check(text).Fault, Is.EqualTo(fault));

    [Test]
    public void An_identifier_has_at_most_512_characters()
    {
        var longest = new string('A', 512);
        var quotation = $"'{new string('A', 60)}…'";

        Assert.That(Identifier.Derive(longest).Text, Is.EqualTo(longest));
        Assert.That(Identifier.Check(longest).Text, Is.EqualTo(longest));
        Assert.That(Identifier.Derive(longest + "A").Fault, Is.EqualTo(quotation + " gives a C# identifier of more than 512 characters"));
        Assert.That(Identifier.Check(longest + "A").Fault, Is.EqualTo(quotation + " gives a C# identifier of more than 512 characters"));
        Assert.That(Identifier.Derive(new string('-', 600) + longest).Text, Is.EqualTo(longest));
        Assert.That(
            Identifier.Derive("1" + longest[1..]).Fault,
            Does.EndWith("more than 512 characters"),
            "The '_' before a digit counts as well.");
    }

    [Test]
    public void An_identifier_must_fit_the_metadata_that_the_compiler_writes()
    {
        var longest = new string('\u4E2D', 333);

        Assert.That(Identifier.Derive(longest).Text, Is.EqualTo(longest));
        Assert.That(Identifier.Derive(longest + "\u4E2D").Fault, Does.EndWith(" gives a C# identifier of more than 1000 bytes in UTF-8"));
    }

    [Test]
    [CancelAfter(5_000)]
    public void More_combining_marks_than_an_identifier_can_hold_are_not_normalised(CancellationToken cancellation)
    {
        // NFC normalisation sorts a run of marks in quadratic time: a file of such names would take minutes.
        var zalgo = "e" + string.Concat(Enumerable.Repeat("\u0301\u0323", 500_000));

        Assert.That(Identifier.Derive(zalgo).Fault, Does.EndWith(" gives a C# identifier of more than 512 characters"));
        Assert.That(Identifier.Check(zalgo).Fault, Does.EndWith(" gives a C# identifier of more than 512 characters"));
        Assert.That(cancellation.IsCancellationRequested, Is.False);
    }

    [Test]
    public void Half_a_surrogate_pair_cannot_be_part_of_an_identifier()
    {
        Assert.That(Identifier.Derive("a\uD800b").Text, Is.EqualTo("AB"));
        Assert.That(Identifier.Check("a\uDC00").Fault, Is.EqualTo("'a\\uDC00' is not a C# identifier"));
    }

    [TestCase("MyApp", "MyApp")]
    [TestCase("my-app.1st", "MyApp._1st")]
    [TestCase("my.app", "my.app", Description = "an identifier stays as it is")]
    [TestCase("a..b.", "a.b", Description = "an empty piece is dropped")]
    [TestCase("a.---.b", "a.b")]
    [TestCase("Company.class", "Company.class")]
    [TestCase("", "")]
    [TestCase("...", "")]
    public void A_default_namespace_is_made_of_identifiers(string rootNamespace, string @namespace) =>
        Assert.That(Identifier.ToNamespace(rootNamespace), Is.EqualTo(@namespace));
}
