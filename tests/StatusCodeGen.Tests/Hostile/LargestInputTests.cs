using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Catalogs.Parsing;
using StatusCodeGen.Tests.Generation;

namespace StatusCodeGen.Tests.Hostile;

/// <summary>
/// Files of 4 MiB, each of which consists of one kind of element. On an idle machine, each takes less than two seconds. The
/// tests assert the time that a busy machine can keep, and the allocated memory.
/// </summary>
[NonParallelizable, Category("Slow")]
public sealed class LargestInputTests
{
    private const string Header = "catalog: {name: Code}\n";

    /// <summary>
    /// The most that all stages together may allocate. Only a part of it is in use at any time: each of these files was
    /// also generated in a process with a heap of at most 256 MiB (DOTNET_GCHeapHardLimit).
    /// </summary>
    private const long MaxAllocated = 576 * 1024 * 1024;

    private const string Rows = Header + "codes:\n";

    private static readonly string Columns = string.Join(
        ", ",
        Enumerable.Range(0, CodeLimits.MaxColumnValues / CodeLimits.MaxCodes)
            .Select(static column => $"c{column}: {{type: int?, default: 1}}"));

    private static IEnumerable<TestCaseData> Files()
    {
        yield return File("flow items", "SCG1012", Header + "codes: []\nx-a: [", static _ => "a,", "]");
        yield return File("empty lists", "SCG1012", Header + "codes: []\nx-a: [", static _ => "[],", "]");
        yield return File("pairs in a list", "SCG1012", Header + "codes: []\nx-a: [", static _ => "a: b,", "]");
        yield return File("keys", "SCG1012", Header + "codes: []\nx-a: {", static number => $"{number:x}: ,", "}");
        yield return File("unknown keys", "SCG1012", Header + "codes: []\n", static number => $"{number:x4}:\n", "");
        yield return File(
            "repeated keys",
            "SCG1002",
            Header + "codes: []\nx-a: {",
            static number => $"{Math.Min(number, 200_000):x}: ,",
            "}");
        yield return File("merge keys", "SCG1012", Header + "codes: []\nx-a: {", static _ => "<<: b,", "}");
        yield return File("lists as keys", "SCG1012", Header + "codes: []\nx-a: {", static _ => "[a]: b,", "}");
        yield return File("aliases", "SCG1002", Header + "codes: []\nx-a: [", static _ => "*a ,", "]");
        yield return File("anchors", "SCG1002", Header + "codes: []\nx-a: [", static _ => "&a a,", "]");
        yield return File("directives", "SCG1002", "", static number => $"%TAG !{number:x}! a\n", "---\n" + Header + "codes: []");
        yield return File("empty groups", "SCG1012", Header + "groups: [", static _ => "{},", "]");
        yield return File("groups", "SCG1012", Header + "groups:\n", static number => $"- name: A{number:x}\n", "");
        yield return File("empty codes", "SCG1012", Rows, static _ => "- {}\n", "");
        yield return File(
            "names of marks",
            "SCG1008",
            Rows,
            static number => $"- {{code: {number}, name: '{Repeat("a" + Repeat("\u0301\u0323\u0327\u0345", 250), 60)}'}}\n",
            "");
        yield return File(
            "the most codes",
            "",
            Rows,
            static number => number < CodeLimits.MaxCodes ? $"- {{code: {number}, name: A{number}, description: {number}}}\n" : "#",
            "");
        yield return File(
            "the most values in columns",
            "",
            $"catalog: {{name: Code, columns: {{{Columns}}}}}\ncodes:\n",
            static number => number < CodeLimits.MaxCodes
                ? $"- {{code: {number * 70_001}, name: A{number}, c{number % 4}: {number * 12_345}}}\n"
                : "#",
            "");
        yield return File(
            "far codes with names alike",
            "",
            "catalog: {name: Code, type: long}\ncodes:\n",
            static number => number < CodeLimits.MaxCodes
                ? $"- {{code: {number * 123_456_789_012_345L}, name: aaaaaaaa{number:x}}}\n"
                : "#",
            "");
        yield return File(
            "codes of one name",
            "",
            Rows,
            static number => number < CodeLimits.MaxCodes ? $"- {{code: {number}, name: A, identifier: A{number}}}\n" : "#",
            "");
        yield return File(
            "texts to escape",
            "",
            Rows,
            static number => $"- {{code: {number}, name: A{number}, description: '{new string('\u00AD', 65_000)}'}}\n",
            "");
        yield return File("text", "", Header + "codes: []\nx-a: '", static _ => "\n", "'");
        yield return File("lines of text", "", Header + "codes: []\nx-a: |", static _ => "\n a", "");
    }

    [TestCaseSource(nameof(Files))]
    public void A_file_of_the_largest_size_is_read_in_limited_time_and_memory(string id, Func<string> create)
    {
        var yaml = create();
        var text = SourceText.From(yaml, Encoding.UTF8);
        Assert.That(Encoding.UTF8.GetByteCount(yaml), Is.InRange(CatalogParser.MaxFileSize * 9 / 10, CatalogParser.MaxFileSize));

        var judgement = Judgement.Of(text, Target.Net10, MaxAllocated);

        Assert.That(judgement.Fault, Is.Null);
        Assert.That(judgement.Errors, id.Length == 0 ? Is.Empty : Has.Member(id).And.Count.AtMost(1_001));
        TestContext.Out.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{judgement.Time.TotalMilliseconds:0} ms, {judgement.Allocated >> 20} MiB"));
    }

    // Each file is created when its test runs, because all of them together take much memory.
    private static TestCaseData File(string name, string id, string start, Func<int, string> item, string end) =>
        new TestCaseData(id, () => Create(start, item, end)).SetArgDisplayNames(name);

    private static string Create(string start, Func<int, string> item, string end)
    {
        var file = new StringBuilder(start);
        var size = start.Length + end.Length;
        for (var number = 0; ; number++)
        {
            var next = item(number);
            size += Encoding.UTF8.GetByteCount(next);
            if (size > CatalogParser.MaxFileSize)
            {
                return file.Append(end).ToString();
            }

            file.Append(next);
        }
    }

    private static string Repeat(string text, int count) => new StringBuilder().Insert(0, text, count).ToString();
}
