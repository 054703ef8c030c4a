using System.Globalization;
using StatusCodeGen.Tests.Generation;

namespace StatusCodeGen.Tests.Emit.Texts;

/// <summary>
/// The packing of short texts, beside a plain loop that does the same. The texts have 0 to 12 characters, and in them every
/// character at which something changes: in each place, in each pair of neighbours, and in all places at once. A sum of several
/// characters at once could carry from one to the next.
/// </summary>
public sealed class PackingTests
{
    private static readonly IReadOnlyList<Target> Targets = Target.Extremes;

    private const string Texts = """
        var edges = new[]
        {
            '\0', ' ', '!', '"', 'A', '}', '~', '\u007F', '\u0080', '\u00A1', '\u00FF', '\u0100', '\u0121', '\u2141', '\u7FFF', '\u8000',
            '\u8041', '\uFF21', '\uFFFF',
        };
        var texts = Enumerable.Range(0, 13).SelectMany(length => edges.Select(edge => new string(edge, length))
            .Concat(Enumerable.Range(0, Math.Max(0, length - 1)).SelectMany(place => edges.SelectMany(first => edges.Select(second =>
                new string('A', place) + first + second + new string('z', length - place - 2))))));
        """;

    private const string Twin = """
        Func<string, long> twin = text => text.Length >= 1 && text.Length <= LENGTH && text.All(one => one >= '!' && one <= '~')
            ? text.PadRight(LENGTH, '\0').Aggregate(0L, (number, character) => number * 256 + character)
            : 0;
        """;

    [Test]
    public void A_text_is_packed_as_a_loop_would_pack_it_and_is_what_its_number_is_unpacked_to(
        [ValueSource(nameof(Targets))] Target target,
        [Range(1, 8)] int length) =>
        Assert.That(
            FirstOfEach(
                length,
                target,
                $"Codes.Lookup.TryPack({(target == Target.Standard ? "text" : "text.AsSpan()")}, out var number) != (twin(text) != 0)"
                    + " || number != twin(text)",
                "((Code)twin(text)).GetCode() != (twin(text) != 0 ? text : \"\")",
                "((CodeText)text).Code != (Code)twin(text)",
                "Codes.TryFromCode(text, out var code) != (text == \"A\") || code != (text == \"A\" ? Code.A : default(Code))"),
            Is.All.Empty);

    [Test]
    public void Bytes_are_packed_as_the_characters_of_their_values([Range(1, 8)] int length) =>
        Assert.That(
            FirstOfEach(
                length,
                Target.Net10,
                "text.All(one => one <= 0xFF) && (Codes.Lookup.TryPack(text.Select(one => (byte)one).ToArray(), out var number)"
                    + " != (twin(text) != 0) || number != twin(text))"),
            Is.All.Empty);

    /// <summary>For each condition, the characters of the first text of which it is true; empty if there is none.</summary>
    private static string[] FirstOfEach(int length, Target target, params string[] conditions)
    {
        var yaml = $"catalog: {{ name: Code, namespace: Acme, type: char({length}) }}\ncodes: [{{ code: A }}]";
        var twin = Twin.Replace("LENGTH", length.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        return Evaluated.Evaluate(yaml, target, Array.ConvertAll(conditions, condition => $$"""
            ((Func<string>)(() =>
            {
                {{Texts}}
                {{twin}}
                var found = texts.FirstOrDefault(text => {{condition}});
                return found == null ? "" : string.Join(" ", found.Select(one => ((int)one).ToString("X4"))) + " of " + found.Length;
            }))()
            """));
    }
}
