using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;
using SyncRelay.Tests.Service;

namespace SyncRelay.Tests.TwoFactor;

/// <summary>
/// A user at 410 while the service restarts: two services, one after the other, with the same distributed cache.
/// </summary>
internal sealed class RestartTests
{
    private const string Answer = """{"twofa":{"token":"the-answer"}}""";

    private const string V1 = """{"event":"credential_update","id_credential":"some"}""";

    private readonly SharedCache _cache = new();

    [SetUp]
    public async Task AskAsync()
    {
        _cache.Texts.Clear();
        await using var first = await StartAsync(_cache);
        await WebhookAsync(first);
    }

    [Test]
    public async Task The_user_answers_after_the_restart()
    {
        await using var second = await StartAsync(_cache);
        await using var listener = await EventListener.StartAsync(second.Client, "some");
        var twofa = (await listener.NextStatusAsync()).Credential.GetProperty("twofa");
        Assert.That(twofa.GetProperty("fields")[0].Text("label"), Is.EqualTo("Token"));
        Assert.That(twofa.GetProperty("isAnswered").GetBoolean(), Is.False);

        using var response = await second.AnswerAsync("some", Answer);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Accepted));
        var sent = second.Provider.Requests[^1];
        Assert.That((sent.Method, sent.Address.AbsolutePath, sent.Body), Is.EqualTo((HttpMethod.Post, "/v1/jobs/job/twofa", Answer)));
    }

    [Test]
    public async Task What_was_answered_before_the_restart_is_answered_after_it_until_it_is_asked_again()
    {
        await using (var second = await StartAsync(_cache))
        {
            await WebhookAsync(second, V1);
            using var response = await second.AnswerAsync("some", Answer);
            Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Accepted));
        }

        await using var third = await StartAsync(_cache);
        await WebhookAsync(third, V1);
        Assert.That((await TwofaAsync(third)).GetProperty("isAnswered").GetBoolean(), Is.True);

        Ask(third, history: """{"code":410},{"code":103},""");
        await WebhookAsync(third, V1);
        Assert.That((await TwofaAsync(third)).GetProperty("isAnswered").GetBoolean(), Is.False);
        Assert.That(_cache.Texts, Is.Not.Empty.And.None.Contains("the-answer"));
    }

    [Test]
    public async Task An_answer_that_the_provider_did_not_take_is_asked_for_after_the_restart()
    {
        await using (var second = await StartAsync(_cache))
        {
            await WebhookAsync(second, V1);
            second.Provider.AnswerAt("/v1/jobs/job/twofa", """{"code":500,"status":false}""");
            using var response = await second.AnswerAsync("some", Answer);
            Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadGateway));
        }

        await using var third = await StartAsync(_cache);
        await WebhookAsync(third, V1);

        Assert.That((await TwofaAsync(third)).GetProperty("isAnswered").GetBoolean(), Is.False);
    }

    [Test]
    public async Task Without_a_distributed_cache_the_question_comes_with_the_next_webhook_that_names_its_job()
    {
        await using var second = await StartAsync(cache: null);
        await WebhookAsync(second, V1);
        Assert.That((await TwofaAsync(second)).ValueKind, Is.EqualTo(JsonValueKind.Null));

        await WebhookAsync(second);
        Assert.That((await TwofaAsync(second)).ValueKind, Is.EqualTo(JsonValueKind.Object));
    }

    [Test]
    public async Task A_distributed_cache_that_fails_or_lies_costs_nothing_but_the_memory(
        [Values("broken", "../../admin", "")] string job)
    {
        _cache.Instead = job is "broken" ? null : job;
        try
        {
            await using var second = await StartAsync(_cache);
            await WebhookAsync(second);
            Assert.That((await TwofaAsync(second)).ValueKind, Is.EqualTo(JsonValueKind.Object));
            using var response = await second.AnswerAsync("some", Answer);
            Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Accepted));
            Assert.That(second.Provider.Requests.Select(request => request.Address.AbsolutePath), Has.None.Contains("admin"));
        }
        finally
        {
            _cache.Instead = SharedCache.Sound;
        }
    }

    private static async Task<RelayService> StartAsync(IDistributedCache? cache)
    {
        var service = await RelayService.StartAsync(cache);
        Ask(service);
        return service;
    }

    private static void Ask(RelayService service, string history = "")
    {
        service.Provider.AnswerWith("""{"code":200,"status":true}""");
        service.Provider.AnswerAt("/v1/credentials/some", """{"id_credential":"some","code":410}""");
        service.Provider.AnswerAt("/v1/jobs/job/status", $$"""
            {"code":200,"status":true,"response":[{{history}}
              {"code":410,"address":"https://provider.example/v1/jobs/job/twofa","twofa":[
                {"name":"token","type":"text","label":"Token"}]}]}
            """);
    }

    private static async Task WebhookAsync(
        RelayService service, string webhook = """{"events":[{"payload":{"id_credential":"some","id_job":"job"}}]}""")
    {
        using var response = await service.SendWebhookAsync(webhook);
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    private static async Task<JsonElement> TwofaAsync(RelayService service) =>
        (await service.GetAsync("/credentials/some")).GetProperty("twofa");

    /// <summary>A cache of several services, as a server of caches is. HybridCache takes the one in memory for none.</summary>
    private sealed class SharedCache() : IDistributedCache
    {
        public const string Sound = "sound";

        private readonly MemoryDistributedCache _cache = new(Options.Create(new MemoryDistributedCacheOptions()));

        /// <summary>What has been stored.</summary>
        public List<string> Texts { get; } = [];

        /// <summary>What every entry contains instead of its value; null if every call fails.</summary>
        public string? Instead { get; set; } = Sound;

        public byte[]? Get(string key) => Checked(_cache.Get(key));

        public Task<byte[]?> GetAsync(string key, CancellationToken token = default) => Task.FromResult(Get(key));

        public void Set(string key, byte[] value, DistributedCacheEntryOptions options)
        {
            _cache.Set(key, Checked(value)!, options);
            Texts.Add($"{key} {Encoding.UTF8.GetString(value)}");
        }

        public Task SetAsync(string key, byte[] value, DistributedCacheEntryOptions options, CancellationToken token = default)
        {
            Set(key, value, options);
            return Task.CompletedTask;
        }

        public void Refresh(string key) => _cache.Refresh(key);

        public Task RefreshAsync(string key, CancellationToken token = default) => _cache.RefreshAsync(key, token);

        public void Remove(string key) => _cache.Remove(key);

        public Task RemoveAsync(string key, CancellationToken token = default) => _cache.RemoveAsync(key, token);

        private byte[]? Checked(byte[]? value) => Instead switch
        {
            null => throw new TimeoutException("The cache does not answer."),
            Sound => value,
            var other => Encoding.UTF8.GetBytes(other),
        };
    }
}
