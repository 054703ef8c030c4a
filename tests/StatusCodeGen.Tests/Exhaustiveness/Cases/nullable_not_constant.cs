// expect: B
// group: nullable
// why: not B matches null as well, so only B is missing
using System;

[System.CodeDom.Compiler.GeneratedCode("StatusCodeGen", "1.0.0")]
enum Code { A, B, C }

static class T
{
    public static int F(Code? c)
    {
        return c switch
        {
            not Code.B => 1,
        };
    }
}
