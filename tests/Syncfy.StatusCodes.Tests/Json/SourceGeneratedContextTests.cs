using System.Text;
using System.Text.Json;

namespace Syncfy.StatusCodes.Tests.Json;

/// <summary>Codes in a source-generated context. Reflection is off in this project.</summary>
public sealed class SourceGeneratedContextTests
{
    private const string Json = """{"code":205,"next":509,"history":[100,101,205],"counts":{"200":1,"205":2}}""";

    private static readonly Message Message = new(
        (CredentialStatusCode)205,
        CredentialStatusCode.UndergoingMaintenance,
        [CredentialStatusCode.Register, CredentialStatusCode.Starting, (CredentialStatusCode)205],
        new() { [CredentialStatusCode.Finish] = 1, [(CredentialStatusCode)205] = 2 });

    [Test]
    public void Reflection_is_off()
    {
        Assert.That(JsonSerializer.IsReflectionEnabledByDefault, Is.False);
        Assert.That(static () => JsonSerializer.Serialize(CredentialStatusCode.Finish), Throws.InvalidOperationException);
    }

    [Test]
    public void Every_code_is_written_as_its_number() =>
        Assert.That(JsonSerializer.Serialize(Message, CodesJson.Default.Message), Is.EqualTo(Json));

    [TestCase(Json)]
    [TestCase("""{"code":"205","next":"Undergoing Maintenance","history":["Register","101","205"],"counts":{"Finish":1,"205":2}}""")]
    [TestCase(
        """{"code":205,"next":"UndergoingMaintenance","history":["\u0052egister",101,205]"""
        + ""","counts":{"\u0032\u0030\u0030":1,"205":2}}""")]
    public void A_code_is_read_from_its_number_name_or_identifier(string json)
    {
        var message = JsonSerializer.Deserialize(json, CodesJson.Default.Message)!;

        Assert.That((message.Code, message.Next), Is.EqualTo((Message.Code, Message.Next)));
        Assert.That(message.History, Is.EqualTo(Message.History));
        Assert.That(message.Counts, Is.EqualTo(Message.Counts));
    }

    [Test]
    public void A_missing_code_is_null()
    {
        var message = JsonSerializer.Deserialize("""{"code":200,"next":null,"history":[],"counts":{}}""", CodesJson.Default.Message)!;

        Assert.That(message.Next, Is.Null);
        Assert.That(
            JsonSerializer.Serialize(message, CodesJson.Default.Message),
            Is.EqualTo("""{"code":200,"next":null,"history":[],"counts":{}}"""));
        Assert.That(JsonSerializer.Serialize(null, CodesJson.Default.NullableCredentialStatusCode), Is.EqualTo("null"));
    }

    [TestCase("""{"code":"Finsh"}""", "$.code", "'Finsh'", 15)]
    [TestCase("""{"code":null}""", "$.code", "'null'", 12)]
    [TestCase("""{"code":2147483648}""", "$.code", "'2147483648'", 18)]
    [TestCase("""{"next":""}""", "$.next", "''", 10)]
    [TestCase("""{"history":[100,true]}""", "$.history[1]", "'true'", 20)]
    [TestCase("""{"history":[[100]]}""", "$.history[0]", "[...]", 13)]
    [TestCase("""{"counts":{"200":1,"finsh":2}}""", "$.counts.finsh", "'finsh'", 27)]
    public void A_value_that_is_not_a_code_is_rejected_with_its_place(string json, string path, string found, int end)
    {
        var exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("\n" + json, CodesJson.Default.Message))!;

        Assert.That(
            exception.Message,
            Is.EqualTo($"The JSON value {found} is not a CredentialStatusCode: expected an int or a declared name."));
        Assert.That((exception.Path, exception.LineNumber, exception.BytePositionInLine), Is.EqualTo((path, 1L, (long)end)));
    }

    [Test]
    public async Task A_stream_in_small_pieces_is_read_as_a_whole()
    {
        var codes = Enumerable.Range(0, 5000).Select(static index => CredentialStatusCodes.All[index % 24].Code).ToArray();
        var items = codes.Select(static (code, index) => index % 2 == 0 ? $"\"{code.GetName()}\"" : $"{(int)code}");
        var json = $"[{string.Join(',', items)}]";
        using var stream = new Trickle(Encoding.UTF8.GetBytes(json));

        Assert.That(await JsonSerializer.DeserializeAsync(stream, CodesJson.Default.CredentialStatusCodeArray), Is.EqualTo(codes));
    }

    /// <summary>A stream that returns at most seven bytes at a time.</summary>
    private sealed class Trickle(byte[] bytes) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(7, buffer.Length)], cancellationToken);
    }
}
