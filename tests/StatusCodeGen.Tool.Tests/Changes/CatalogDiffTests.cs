using System.Globalization;
using StatusCodeGen.Tool.Changes;

namespace StatusCodeGen.Tool.Tests.Changes;

/// <summary>What each edit of a catalog is called, and what it does to code.</summary>
public sealed class CatalogDiffTests
{
    private const string Old = """
        catalog: { name: State, namespace: Acme, title: States }
        groups:
          - { name: Open, range: 1x, codes: [{ code: 10, name: Authorized }, { code: 11, name: On Hold, description: It waits. }] }
          - { name: Closed, codes: [{ code: 20, name: Paid, aliases: [Settled] }, { code: 21, name: Lost }] }
        """;

    [TestCase("code: 21, name: Lost", "code: 21, name: Gone",
        "21 Gone: IdentifierRenamed Breaks (Lost, Gone) Code that uses 'Lost' no longer compiles; write 'Gone'.",
        "21 Gone: NameChanged Behaves (Lost, Gone) "
        + "GetName() returns 'Gone', and TryParse and JSON no longer read 'Lost' as this code.")]
    [TestCase("code: 21, name: Lost", "code: 21, name: Gone, aliases: [Lost]",
        "21 Gone: IdentifierRenamed Adds (Lost, Gone) 'Lost' stays as an alias of 'Gone'.",
        "21 Gone: NameChanged Behaves (Lost, Gone) GetName() returns 'Gone', and TryParse and JSON still read 'Lost' as this code.")]
    [TestCase("code: 21, name: Lost", "code: 21, name: lost",
        "21 lost: NameChanged Behaves (Lost, lost) GetName() returns 'lost', and TryParse and JSON still read 'Lost' as this code.")]
    [TestCase("code: 21, name: Lost", "code: 22, name: Lost",
        "22 Lost: Renumbered Behaves (21, 22) 'Lost' is 22 instead of 21 after the next build; "
        + "assemblies that were compiled before still mean 21.")]
    [TestCase("code: 21, name: Lost", "code: 22, name: Gone",
        "21 Lost: CodeRemoved Breaks (21 Lost, ) Code that uses 'Lost' no longer compiles, and the number 21 is undeclared.",
        "22 Gone: CodeAdded Warns (, 22 Gone) Switches that have no arm for 'Gone' get a warning.")]
    [TestCase("code: 21, name: Lost", "code: 0x15, name: Lost",
        "0x15 Lost: Respelled Documentation (21, 0x15) The number is the same, and the documentation spells it in another way.")]
    [TestCase("code: 21, name: Lost", "code: 21, name: Lost, deprecated: true",
        "21 Lost: Deprecated Warns (, ) Uses of 'Lost' get the warning CS0612.")]
    [TestCase(", { code: 21, name: Lost }", "",
        "21 Lost: CodeRemoved Breaks (21 Lost, ) Code that uses 'Lost' no longer compiles, and the number 21 is undeclared.")]
    [TestCase("aliases: [Settled]", "aliases: [Settled, Done]",
        "Done: AliasAdded Adds (, Done) 'Done' is one more name of 'Paid', and TryParse and JSON read it.")]
    [TestCase(", aliases: [Settled]", "",
        "Settled: AliasRemoved Breaks (Settled, ) Code that uses 'Settled' no longer compiles; write 'Paid'.")]
    [TestCase("description: It waits.", "description: It still waits.",
        "11 On Hold: DescriptionReworded Documentation (It waits., It still waits.) "
        + "GetDescription() and the documentation have another text.")]
    [TestCase("name: Closed", "name: Ended",
        "Ended: GroupRenamed Breaks (Closed, Ended) Code that uses the group 'Closed' or 'IsClosed()' no longer compiles; write 'Ended'.",
        "Ended: TitleReworded Documentation (Closed, Ended) GetTitle() and the documentation have another text.")]
    [TestCase("range: 1x", "range: 10-19",
        "Open: RangeChanged Documentation (1x, 10-19) The range only checks the catalog, and the groups of all numbers stay as they are.")]
    [TestCase("namespace: Acme", "namespace: Acme.Pay",
        "State: NamespaceChanged Breaks (Acme, Acme.Pay) "
        + "Code that uses 'State' no longer finds it; its namespace is 'Acme.Pay' instead of 'Acme'.")]
    [TestCase("namespace: Acme", "namespace: Acme, type: byte",
        "State: TypeChanged Breaks (int, byte) Assemblies that use 'State' must be compiled again, "
        + "and code that passes State or its number as int may no longer compile.")]
    [TestCase("namespace: Acme", "namespace: Acme, visibility: internal",
        "State: VisibilityChanged Breaks (public, internal) "
        + "Code of other assemblies that uses the generated types no longer compiles.")]
    [TestCase("namespace: Acme", "namespace: Acme, json: name",
        "State: JsonChanged Behaves (, name) JSON has a code as its name instead of its number; all forms are still read.",
        "State: GroupJsonChanged Behaves (, ) "
        + "JSON has a group as its C# name instead of its number, by the new type 'StateGroupJsonConverter'.")]
    [TestCase("namespace: Acme", "namespace: Acme, undeclared: by-range",
        "State: UndeclaredChanged Behaves (unknown, by-range) GetGroup() of an undeclared number returns the group whose range has it.")]
    [TestCase("title: States", "title: All states",
        "State: TitleReworded Documentation (States, All states) The documentation has another title.")]
    [TestCase("name: On Hold", "name: Count",
        "11 Count: IdentifierRenamed Breaks (OnHold, Count) Code that uses 'OnHold' no longer compiles; write 'Count'.",
        "11 Count: NameChanged Behaves (On Hold, Count) "
        + "GetName() returns 'Count', and TryParse and JSON no longer read 'On Hold' as this code.",
        "11 Count: ExtensionOmitted Breaks (Count, ) "
        + "In C# 14, code that uses the extension member 'Count' no longer compiles, since something else has this name.")]
    public void An_edit_is_these_changes(string from, string to, params string[] changes) =>
        Assert.That(Compare(Old, Old.Replace(from, to, StringComparison.Ordinal)), Is.EqualTo(changes));

    [Test]
    public void Codes_that_swap_their_numbers_are_renumbered_and_not_renamed() => Assert.That(
        Compare(
            "catalog: { name: A }\ncodes: [{ code: 1, name: One }, { code: 2, name: Two }]",
            "catalog: { name: A }\ncodes: [{ code: 2, name: One }, { code: 1, name: Two }]"),
        Is.EqualTo(new[]
        {
            "2 One: Renumbered Behaves (1, 2) 'One' is 2 instead of 1 after the next build; "
                + "assemblies that were compiled before still mean 1, which is now 'Two'.",
            "1 Two: Renumbered Behaves (2, 1) 'Two' is 1 instead of 2 after the next build; "
                + "assemblies that were compiled before still mean 2, which is now 'One'.",
        }));

    [TestCase("{ code: 3, name: Two }", "3 Two: Renumbered Behaves (2, 3)")]
    [TestCase("{ code: 2, name: Deux }", "2 Deux: IdentifierRenamed Breaks (Two, Deux)", "2 Deux: NameChanged Behaves (Two, Deux)")]
    public void Advice_to_use_a_code_that_changed_is_not_a_second_change(string replacement, params string[] changes)
    {
        const string Yaml = "catalog: {{ name: A }}\ncodes: [{{ code: 1, name: One, deprecated: {{ use: {0}, reason: old }} }}, {1}]";
        var number = replacement.Split([' ', ','])[2];

        var found = Compare(
            string.Format(CultureInfo.InvariantCulture, Yaml, "2", "{ code: 2, name: Two }"),
            string.Format(CultureInfo.InvariantCulture, Yaml, number, replacement));

        Assert.That(found.Select(static change => change[..(change.IndexOf(')', StringComparison.Ordinal) + 1)]), Is.EqualTo(changes));
    }

    [Test]
    public void Advice_to_use_another_code_is_reworded() => Assert.That(
        Compare(
            "catalog: { name: A }\ncodes: [{ code: 1, name: One, deprecated: { use: 2 } }, { code: 2, name: B }, { code: 3, name: C }]",
            "catalog: { name: A }\ncodes: [{ code: 1, name: One, deprecated: { use: 3 } }, { code: 2, name: B }, { code: 3, name: C }]"),
        Has.Exactly(1).StartsWith("1 One: DeprecationReworded Documentation "));

    [Test]
    public void An_alias_that_becomes_the_name_breaks_nothing() => Assert.That(
        Compare(
            "catalog: { name: A }\ncodes: [{ code: 1, name: One, aliases: [Uno] }]",
            "catalog: { name: A }\ncodes: [{ code: 1, name: Uno, aliases: [{ name: One, deprecated: true }] }]"),
        Is.EqualTo(new[]
        {
            "1 Uno: IdentifierRenamed Adds (One, Uno) 'One' stays as an alias of 'Uno'.",
            "1 Uno: NameChanged Behaves (One, Uno) GetName() returns 'Uno', and TryParse and JSON still read 'One' as this code.",
            "One: Deprecated Warns (, ) Uses of 'One' get the warning CS0612.",
        }));

    [Test]
    public void A_code_that_becomes_an_alias_of_another_number_behaves_differently() => Assert.That(
        Compare(
            "catalog: { name: A }\ncodes: [{ code: 1, name: One }, { code: 2, name: Two, aliases: [Dos] }]",
            "catalog: { name: A }\ncodes: [{ code: 3, name: Three, aliases: [One, Dos] }]"),
        Is.EqualTo(new[]
        {
            "1 One: CodeRemoved Behaves (1 One, ) Its names are names of other codes now, and the number 1 is undeclared.",
            "2 Two: CodeRemoved Breaks (2 Two, ) Code that uses 'Two' no longer compiles, and the number 2 is undeclared.",
            "3 Three: CodeAdded Warns (, 3 Three) Switches that have no arm for 'Three' get a warning.",
            "Dos: AliasMoved Behaves (2 Two, 3 Three) 'Dos' is 3 instead of 2: "
                + "code that uses it does something else once it is compiled again.",
        }));

    [Test]
    public void Columns_are_compared_by_what_C_sharp_has_of_them() => Assert.That(
        Compare(
            """
            catalog: { name: A, columns: { retry: bool, level: [Low, High], http: int, text: text } }
            codes: [{ code: 1, name: One, retry: true, level: High, http: 4, text: a }]
            """,
            """
            catalog: { name: A, columns: { retry: bool, level: [None at all, Low, High], http: "int?", kind: "text?" } }
            codes: [{ code: 1, name: One, retry: false, level: High }]
            """),
        Is.EqualTo(new[]
        {
            "text: ColumnRemoved Breaks (text, ) Code that uses 'Text' or 'GetText()' no longer compiles.",
            "level: WordAdded Warns (, None at all) Switches on the column that have no arm for 'NoneAtAll' get a warning.",
            "level: WordsReordered Behaves (, ) "
                + "The enum of the column has other numbers for 'Low' and 'High', which matters only where numbers are stored.",
            "http: ColumnOptionalChanged Breaks (int, int?) 'Http' can be null, and code that takes a value from it no longer compiles.",
            "kind: ColumnAdded Adds (, kind) Rows have 'Kind', and codes have 'GetKind()'.",
            "1 One: ValueChanged Behaves (true, false) 'IsRetry()' returns another value.",
            "1 One: ValueChanged Behaves (4, ) 'GetHttp()' returns another value.",
        }));

    private static IEnumerable<string> Compare(string old, string @new) => CatalogDiff
        .Compare(CatalogText.Read(old), CatalogText.Read(@new))
        .Select(static change =>
            $"{change.Subject.Label}: {change.Kind} {change.Effect} ({change.Old}, {change.New}) {change.Sentence}");
}
