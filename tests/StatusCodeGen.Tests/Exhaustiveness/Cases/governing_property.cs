// expect: C
// group: governing
using System;

[System.CodeDom.Compiler.GeneratedCode("StatusCodeGen", "1.0.0")]
enum Code { A, B, C }

sealed class R { public Code Code { get; set; } }

static class T
{
    public static int F(R r)
    {
        switch (r.Code)
        {
            case Code.A: return 1;
            case Code.B: return 2;
        }
        return -1;
    }
}
