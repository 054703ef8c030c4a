using StatusCodeGen.Tool.Merging;
using StatusCodeGen.Tool.Pages;
using StatusCodeGen.Tool.Recognition;

namespace StatusCodeGen.Tool.Tests.Merging;

/// <summary>Columns that only the page has, with <c>--add-columns</c>.</summary>
public sealed class NewColumnsTests
{
    private const string Catalog = """
        # The codes.
        catalog:
          name: A
          title: Codes   # of A

        codes:
          # the first
          - code: 1
            name: One
            x-since: 2019
          - { code: 2, name: Two }

        """;

    [Test]
    public void Columns_are_declared_and_the_codes_get_their_values() => Assert.That(
        Add(Catalog, "code,name,Retry,seconds,hint\n1,One,yes,5,\n2,Two,no,-,Wait.\n"),
        Is.EqualTo("""
            # The codes.
            catalog:
              name: A
              title: Codes   # of A
              columns:
                retry: { type: bool, title: Retry }
                seconds: int?
                hint: text?

            codes:
              # the first
              - code: 1
                name: One
                retry: true
                seconds: 5
                x-since: 2019
              - { code: 2, name: Two, retry: false, hint: Wait. }

            """));

    [Test]
    public void Columns_join_those_that_the_catalog_has() => Assert.That(
        Add(
            "catalog: { name: A, columns: { retry: bool } }\ncodes:\n  - { code: 1, name: One, retry: true }\n",
            "code,name,retry,hint\n1,One,no,x y\n"),
        Is.EqualTo(
            "catalog: { name: A, columns: { retry: bool, hint: text } }\n"
            + "codes:\n  - { code: 1, name: One, retry: false, hint: x y }\n"));

    [Test]
    public void Words_that_repeat_are_a_list_of_words() => Assert.That(
        Add(
            "catalog: { name: A }\ncodes: [{ code: 1, name: B }, { code: 2, name: C }, { code: 3, name: D }]\n",
            "code,name,level\n1,B,low\n2,C,low\n3,D,\n4,E,high\n5,F,high\n"),
        Does.StartWith("catalog: { name: A, columns: { level: { type: [low, high], optional: true } } }\n"));

    [Test]
    public void Column_that_is_ticked_is_false_elsewhere() => Assert.That(
        Add("catalog: { name: A }\ncodes: [{ code: 1, name: B }, { code: 2, name: C }]\n", "code,name,final\n1,B,x\n2,C,\n"),
        Is.EqualTo(
            "catalog: { name: A, columns: { final: { type: bool, default: false } } }\n"
            + "codes: [{ code: 1, name: B, final: true }, { code: 2, name: C }]\n"));

    [Test]
    public void Column_without_texts_is_not_added() => Assert.That(
        Add("catalog: { name: A }\ncodes: [{ code: 1, name: B }]\n", "code,name,hint\n1,Uno,\n"),
        Is.EqualTo("catalog: { name: A }\ncodes: [{ code: 1, name: Uno }]\n"));

    private static string Add(string catalog, string page)
    {
        var read = PageSource.Parse(page, PageKind.Csv, CancellationToken.None);
        var recognized = PageRecognizer.Recognize(read, RecognitionOptions.Default, CancellationToken.None);
        return Merged.With(catalog, recognized.Catalog, new MergeOptions(AddColumns: true));
    }
}
