using System.Buffers;
using System.Text;
using System.Text.Json;
using Syncfy;

namespace StatusCodeGen.Tests.Emit.Json;

/// <summary>How System.Text.Json reads and writes a code.</summary>
public sealed class JsonConverterTests
{
    private const string Reason = " is not a CredentialStatusCode: expected an int or a declared name.";

    private static readonly string[] Readable =
    [
        "200", "-1", "-0", "0", "205", "999999999", "2147483647", "-2147483648", "\"Finish\"", "\"Undergoing Maintenance\"",
        "\"\\u0046ini\\u0073h\"", "\"finish\"", "\"\\u0066INISH\"", "\"205\"", "\"\\u0032\\u0030\\u0035\"", "\"-2147483648\"",
    ];

    private static readonly string[] Unreadable =
    [
        "2147483648", "99999999999999999999", "200.5", "2e2", "200.0", "\"finis\"",
        "\" finish\"", "\" 200\"", "\"+200\"", "\"0200\"", "\"-0\"",
        "\"2147483648\"", "\"Finish,Pending\"", "\"\"", "null", "true", "false",
    ];

    [TestCase("200", 200)]
    [TestCase("205", 205)]
    [TestCase("0", 0)]
    [TestCase("-0", 0)]
    [TestCase("-1", -1)]
    [TestCase("999999999", 999999999)]
    [TestCase("1000000000", 1000000000)]
    [TestCase("2147483647", int.MaxValue)]
    [TestCase("-2147483648", int.MinValue)]
    [TestCase("\"Finish\"", 200)]
    [TestCase("\"Undergoing Maintenance\"", 509)]
    [TestCase("\"UndergoingMaintenance\"", 509)]
    [TestCase("\"\\u0046inish\"", 200)]
    [TestCase("\"finish\"", 200)]
    [TestCase("\"FINISH\"", 200)]
    [TestCase("\"undergoing MAINTENANCE\"", 509)]
    [TestCase("\"\\u0066inish\"", 200)]
    [TestCase("\"200\"", 200)]
    [TestCase("\"205\"", 205)]
    [TestCase("\"\\u0032\\u0030\\u0035\"", 205)]
    [TestCase("\"-2147483648\"", int.MinValue)]
    public void The_converter_reads_a_number_or_a_text(string json, int number) =>
        Assert.That((int)JsonSerializer.Deserialize<CredentialStatusCode>(json), Is.EqualTo(number));

    [TestCaseSource(nameof(Unreadable))]
    public void The_converter_refuses_anything_else_and_reports_what_and_where(string json) =>
        Assert.That(
            () => JsonSerializer.Deserialize<Dictionary<string, CredentialStatusCode>>($$"""{{{'\n'}} "code": {{json}} }"""),
            Throws.TypeOf<JsonException>()
                .With.Message.EqualTo($"The JSON value '{json.Trim('"')}'{Reason}")
                .And.Property(nameof(JsonException.Path)).EqualTo("$.code")
                .And.Property(nameof(JsonException.LineNumber)).EqualTo(1));

    [TestCase("[200]", "[...]")]
    [TestCase("{\"code\":200}", "{...}")]
    [TestCase("\"a\\nb\\u0022\"", "'a\\nb\\u0022'")]
    [TestCase("\"Größe\"", "'Größe'")]
    [TestCase("\"a\u2028b\u202Ec\u0085\"", "'a\uFFFDb\uFFFDc\uFFFD'")]
    [TestCase("\"\\uD800\"", "'\\uD800'")]
    public void The_message_shows_the_value_as_in_the_JSON_and_no_characters_that_would_disturb_a_log(string json, string found) =>
        Assert.That(() => JsonSerializer.Deserialize<CredentialStatusCode>(json), Refuses(found));

    [Test]
    public void The_message_shows_no_long_value()
    {
        var shown = new string('x', 64);
        var huge = new string('x', 1 << 20);

        Assert.That(() => JsonSerializer.Deserialize<CredentialStatusCode>($"\"{shown}\""), Refuses($"'{shown}'"));
        Assert.That(() => JsonSerializer.Deserialize<CredentialStatusCode>($"\"{shown}x\""), Refuses("of 65 bytes"));
        Assert.That(static () => JsonSerializer.Deserialize<CredentialStatusCode>(new string('9', 65)), Refuses("of 65 bytes"));
        Assert.That(() => JsonSerializer.Deserialize<CredentialStatusCode>($"\"{huge}\""), Refuses("of 1048576 bytes"));
        Assert.That(() => JsonSerializer.Deserialize<CredentialStatusCode>($"\"{huge}\\n\""), Refuses("of 1048578 bytes"));
    }

    [Test]
    public void The_converter_refuses_bytes_that_are_not_UTF8()
    {
        byte[] malformed = [.. "\"Finish"u8, 0xFF, .. "\""u8];
        byte[] overlong = [.. "\"Finis"u8, 0xC1, 0xA8, .. "\""u8];
        byte[] escaped = [.. "\"\\u0046inish"u8, 0xFF, .. "\""u8];

        Assert.That(() => JsonSerializer.Deserialize<CredentialStatusCode>(malformed), Refuses("'Finish\uFFFD'"));
        Assert.That(() => JsonSerializer.Deserialize<CredentialStatusCode>(overlong), Refuses("'Finis\uFFFD\uFFFD'"));
        Assert.That(() => JsonSerializer.Deserialize<CredentialStatusCode>(escaped), Refuses("'\\u0046inish\uFFFD'"));
    }

    [TestCaseSource(nameof(Readable))]
    public void A_value_split_over_buffers_is_read_the_same(string json)
    {
        var whole = JsonSerializer.Deserialize<CredentialStatusCode>(json);
        for (var size = 1; size < json.Length; size++)
        {
            Assert.That(ReadSplit(json, size), Is.EqualTo(whole), $"{size}");
        }
    }

    [TestCaseSource(nameof(Unreadable))]
    public void A_value_split_over_buffers_is_refused_the_same(string json) =>
        Assert.That(() => ReadSplit(json, 2), Refuses($"'{json.Trim('"')}'"));

    [Test]
    public void The_converter_writes_the_number_whether_declared_or_not() =>
        Assert.That(
            JsonSerializer.Serialize(new[] { CredentialStatusCode.Finish, (CredentialStatusCode)205, (CredentialStatusCode)(-1) }),
            Is.EqualTo("[200,205,-1]"));

    [Test]
    public void Keys_are_written_as_numbers_and_read_like_texts()
    {
        var counts = new Dictionary<CredentialStatusCode, int>
        {
            [CredentialStatusCode.Finish] = 1,
            [(CredentialStatusCode)205] = 2,
            [(CredentialStatusCode)int.MinValue] = 3,
            [CredentialStatusCode.UndergoingMaintenance] = 4,
        };

        var json = JsonSerializer.Serialize(counts);
        var read = JsonSerializer.Deserialize<Dictionary<CredentialStatusCode, int>>(
            """{"\u0046inish":1,"205":2,"-2147483648":3,"undergoing maintenance":4}""");

        Assert.That(json, Is.EqualTo("""{"200":1,"205":2,"-2147483648":3,"509":4}"""));
        Assert.That(read, Is.EqualTo(counts));
        Assert.That(
            static () => JsonSerializer.Deserialize<Dictionary<CredentialStatusCode, int>>("""{"finis":1}"""),
            Refuses("'finis'"));
    }

    [Test]
    public void A_nullable_code_is_read_from_null() =>
        Assert.That(JsonSerializer.Deserialize<CredentialStatusCode?>("null"), Is.Null);

    [Test]
    public void The_converter_allocates_nothing()
    {
        _ = AllocatedByReadingAndWriting();

        Assert.That(AllocatedByReadingAndWriting(), Is.Zero);
    }

    private static long AllocatedByReadingAndWriting()
    {
        var json = """[200,205,"Finish","Undergoing Maintenance","205",{"Finish":0,"205":0}]"""u8;
        var converter = new CredentialStatusCodeJsonConverter();
        using var writer = new Utf8JsonWriter(new ArrayBufferWriter<byte>(4096));
        writer.WriteStartObject();

        var before = GC.GetAllocatedBytesForCurrentThread();
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                var key = converter.ReadAsPropertyName(ref reader, typeof(CredentialStatusCode), JsonSerializerOptions.Default);
                converter.WriteAsPropertyName(writer, key, JsonSerializerOptions.Default);
                converter.Write(writer, key, JsonSerializerOptions.Default);
                reader.Skip();
            }
            else if (reader.TokenType is JsonTokenType.Number or JsonTokenType.String)
            {
                _ = converter.Read(ref reader, typeof(CredentialStatusCode), JsonSerializerOptions.Default);
            }
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>Reads the JSON in pieces of the given size.</summary>
    private static CredentialStatusCode ReadSplit(string json, int size)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        var first = new Segment(bytes.AsMemory(0, Math.Min(size, bytes.Length)), null);
        var last = first;
        for (var start = size; start < bytes.Length; start += size)
        {
            last = new Segment(bytes.AsMemory(start, Math.Min(size, bytes.Length - start)), last);
        }

        var reader = new Utf8JsonReader(new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length));
        reader.Read();
        return new CredentialStatusCodeJsonConverter().Read(ref reader, typeof(CredentialStatusCode), JsonSerializerOptions.Default);
    }

    private static NUnit.Framework.Constraints.EqualStringConstraint Refuses(string found) =>
        Throws.TypeOf<JsonException>().With.Message.EqualTo($"The JSON value {found}{Reason}");

    private sealed class Segment : ReadOnlySequenceSegment<byte>
    {
        public Segment(ReadOnlyMemory<byte> memory, Segment? previous)
        {
            Memory = memory;
            if (previous is not null)
            {
                previous.Next = this;
                RunningIndex = previous.RunningIndex + previous.Memory.Length;
            }
        }
    }
}
